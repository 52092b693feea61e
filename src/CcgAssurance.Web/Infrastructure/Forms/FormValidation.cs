using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Infrastructure.Forms;

/// <summary>Validates a posted form by hand and shows its page again when an answer is missing or wrong.</summary>
public static class FormValidation
{
    /// <summary>
    /// Puts what the validator finds at the fields of the form. False when anything is wrong, be it an answer that could
    /// not be read or one that breaks a rule.
    /// </summary>
    public static bool Accepts<TForm>(this Controller controller, IValidator<TForm> validator, TForm form)
    {
        foreach (var failure in validator.Validate(form).Errors)
        {
            controller.ModelState.AddModelError($"Form.{failure.PropertyName}", failure.ErrorMessage);
        }

        return controller.ModelState.IsValid;
    }

    /// <summary>The page as it was sent, with its errors, under status 400.</summary>
    public static ViewResult Refused(this Controller controller, string viewName, object model)
    {
        controller.Response.StatusCode = StatusCodes.Status400BadRequest;
        return controller.View(viewName, model);
    }
}
