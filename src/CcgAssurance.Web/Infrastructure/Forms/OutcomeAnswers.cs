using CcgAssurance.Domain.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CcgAssurance.Web.Infrastructure.Forms;

/// <summary>Shows the outcome of a verb to the person who asked for it.</summary>
public static class OutcomeAnswers
{
    private const string MessageKey = "Message";

    /// <summary>The page under status 400, with what stops the verb at the answers it is about, each with the source of its rule.</summary>
    public static ViewResult Refused(this Controller controller, string viewName, object model, Outcome outcome)
    {
        foreach (var finding in outcome.Findings.Where(finding => finding.Severity == FindingSeverity.Blocking))
        {
            var key = finding.Field is null ? "" : $"Form.{finding.Field}";
            controller.ModelState.AddModelError(key, $"{finding.Message} ({finding.Rule.Source})");
        }

        return controller.Refused(viewName, model);
    }

    /// <summary>
    /// The page under status 409: the record moved on, nothing was saved, and what was typed is still there. Hidden answers
    /// are forgotten, so that the form carries the tokens of the record as it is now.
    /// </summary>
    public static ViewResult MovedOn(this Controller controller, string viewName, object model, params string[] hiddenAnswers)
    {
        foreach (var answer in hiddenAnswers)
        {
            controller.ModelState.Remove($"Form.{answer}");
        }

        controller.Response.StatusCode = StatusCodes.Status409Conflict;
        return controller.View(viewName, model);
    }

    /// <summary>Goes to an address and says there, once, what was done.</summary>
    public static LocalRedirectResult Done(this Controller controller, string address, string message)
    {
        controller.TempData[MessageKey] = message;
        return controller.LocalRedirect(address);
    }

    /// <summary>What was just done, for the page that follows.</summary>
    public static string? TakeMessage(this ITempDataDictionary tempData) => tempData[MessageKey] as string;
}
