using CcgAssurance.Data;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Sending;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CcgAssurance.Web.Infrastructure.Forms;

/// <summary>
/// How a posted form is answered, on every page alike: 400 with the page and its messages, 409 with both versions side by
/// side, or a redirect that says what was done. Nothing that was typed is ever lost.
/// </summary>
public static class FormSaving
{
    private const string MessageKey = "Message";
    private const string UnchangedKey = "Unchanged";
    private const string WarningsKey = "Warnings";

    /// <summary>Validates, saves and answers.</summary>
    public static async Task<IActionResult> SaveAsync<TPage, TForm>(this Controller controller, FormSave<TPage, TForm> save)
        where TPage : class, IFormPage<TPage, TForm>
        where TForm : IRecordForm
    {
        controller.HttpContext.Features.Set(new FormPage(save.PageAddress));
        var once = controller.HttpContext.Features.Get<SentOnce>();
        if (once is not null)
        {
            (once.Form.Address, once.Form.Message) = (save.DoneAddress, save.DoneMessage);
        }

        if (!save.IsOpen)
        {
            return await controller.ShowConflictAsync(save, once);
        }

        if (!controller.Accepts(save.Validator, save.Form, save.RuleSet))
        {
            // What else is wrong is said in the same round: the verb is asked too, and nothing of it is saved.
            var records = controller.HttpContext.RequestServices.GetRequiredService<AssuranceDbContext>();
            var asked = await records.AskAsync(save.Handle);
            return controller.Refused(save.View, (await save.Read()).WithForm(save.Form), asked);
        }

        var outcome = await save.Handle();
        return outcome.Kind switch
        {
            OutcomeKind.Done when outcome.IsUnchanged => controller.DoneNothing(save.DoneAddress, outcome),
            OutcomeKind.Done => controller.Done(save.DoneAddress, save.DoneMessage, outcome),
            OutcomeKind.Refused => controller.Refused(save.View, (await save.Read()).WithForm(save.Form), outcome),
            OutcomeKind.Conflict when await save.IsGone() => controller.NotFound(),
            OutcomeKind.Conflict => await controller.ShowConflictAsync(save, once),
        };
    }

    /// <summary>
    /// Validates, saves and answers on a page that may be gone: 404 where it is not found, also if it goes while it is saved.
    /// </summary>
    /// <param name="controller">The controller of the page.</param>
    /// <param name="find">Reads the page; null when there is none.</param>
    /// <param name="save">What the saving needs, given the page and how to read it anew.</param>
    public static async Task<IActionResult> SaveFoundAsync<TPage, TForm>(
        this Controller controller, Func<Task<TPage?>> find, Func<TPage, Func<Task<TPage>>, FormSave<TPage, TForm>> save)
        where TPage : class, IFormPage<TPage, TForm>
        where TForm : IRecordForm =>
        await find() is { } page
            ? await controller.SaveAsync(save(page, async () => await find() ?? page) with { IsGone = async () => await find() is null })
            : controller.NotFound();

    /// <summary>
    /// Puts what the validator finds at the fields of the form. False when anything is wrong, be it an answer that could
    /// not be read or one that breaks a rule. A field has one message: the first that was found.
    /// </summary>
    public static bool Accepts<TForm>(this Controller controller, IValidator<TForm> validator, TForm form, string? ruleSet = null)
    {
        var result = validator.Validate(
            form, options => options.IncludeRulesNotInRuleSet().IncludeRuleSets(ruleSet is null ? [] : [ruleSet]));
        foreach (var failure in result.Errors)
        {
            controller.Say(failure.PropertyName, failure.ErrorMessage);
        }

        return controller.ModelState.IsValid;
    }

    /// <summary>The page as it was sent, with its errors, under status 400.</summary>
    public static ViewResult Refused(this Controller controller, string viewName, object model)
    {
        controller.Response.StatusCode = StatusCodes.Status400BadRequest;
        return controller.View(viewName, model);
    }

    /// <summary>Goes to an address and says there, once, what was done and what to look at.</summary>
    public static LocalRedirectResult Done(this Controller controller, string address, string message, Outcome? outcome = null) =>
        controller.Done(
            address,
            message,
            outcome?.Findings.Where(finding => finding.Severity == FindingSeverity.Warning).Select(controller.Words).ToArray());

    /// <summary>The same in words that are there already.</summary>
    public static LocalRedirectResult Done(this Controller controller, string address, string? message, string[]? warnings)
    {
        controller.TempData[MessageKey] = message;
        if (warnings is { Length: > 0 })
        {
            controller.TempData[WarningsKey] = warnings;
        }

        return controller.LocalRedirect(address);
    }

    /// <summary>Whether the message for the page that follows says that there was nothing to save.</summary>
    public static bool TakeUnchanged(this ITempDataDictionary tempData) => tempData[UnchangedKey] is true;

    /// <summary>What was just done, for the page that follows.</summary>
    public static string? TakeMessage(this ITempDataDictionary tempData) => tempData[MessageKey] as string;

    /// <summary>What to look at although it was done, for the page that follows.</summary>
    public static IReadOnlyList<string> TakeWarnings(this ITempDataDictionary tempData) => tempData[WarningsKey] as string[] ?? [];

    /// <summary>What was just done, left there for the page that follows.</summary>
    public static string? PeekMessage(this ITempDataDictionary tempData) => tempData.Peek(MessageKey) as string;

    /// <summary>What to look at although it was done, left there for the page that follows.</summary>
    public static IReadOnlyList<string> PeekWarnings(this ITempDataDictionary tempData) => tempData.Peek(WarningsKey) as string[] ?? [];

    private static LocalRedirectResult DoneNothing(this Controller controller, string address, Outcome outcome)
    {
        controller.TempData[UnchangedKey] = true;
        return controller.Done(address, "Nothing has changed", outcome);
    }

    // What stops the verb stands at the answer that it is about, with the source of its rule; what is to be done on another page
    // stands above all of them.
    private static ViewResult Refused(this Controller controller, string viewName, object model, Outcome outcome)
    {
        foreach (var finding in outcome.Findings.Where(finding => finding.Severity == FindingSeverity.Blocking))
        {
            controller.Say(finding.Place is null ? finding.Field : null, controller.Words(finding));
        }

        return controller.Refused(viewName, model);
    }

    // A second message at the same answer would contradict the first, or speak of an answer that is missing.
    private static void Say(this Controller controller, string? field, string message)
    {
        var key = field is null ? "" : $"Form.{field}";
        if (field is null || !controller.ModelState.FindKeysWithPrefix(key).Any(entry => entry.Value.Errors.Count > 0))
        {
            controller.ModelState.AddModelError(key, message);
        }
    }

    // The tokens that were posted are forgotten, so that the form carries those of the record as it is now: sending it again
    // then saves it knowingly.
    private static async Task<IActionResult> ShowConflictAsync<TPage, TForm>(
        this Controller controller, FormSave<TPage, TForm> save, SentOnce? once)
        where TPage : class, IFormPage<TPage, TForm>
        where TForm : IRecordForm
    {
        var page = await save.Read();
        var seen = controller.ModelState.Keys.Where(key => key.StartsWith("Form.Seen", StringComparison.OrdinalIgnoreCase));
        foreach (var key in seen.ToList())
        {
            controller.ModelState.Remove(key);
        }

        var isSentBefore = once is not null && await once.FirstAsync(controller.HttpContext.RequestAborted) is not null;
        controller.Response.StatusCode = StatusCodes.Status409Conflict;
        return controller.View(save.View, page.WithConflict(save.Form, new ConflictNotice
        {
            Reason = page.CanEdit && isSentBefore
                ? ConflictReason.SentBefore
                : ConflictNotice.ReasonFor(page.CanEdit, save.Form.Seen, page.Seen),
            IsNew = page.Seen.Version == Guid.Empty,
            Subject = page.Subject ?? controller.HttpContext.Features.Get<IRecordHeader>()?.Subject ?? "record",
            HasAnswers = page.HasAnswers(save.Form),
            ButtonDone = save.ButtonDone ?? page.ButtonDone,
            KeepAddress = save.KeepAddress ?? save.PageAddress,
            Differences = isSentBefore && page.Seen.Version == Guid.Empty ? [] : ComparedAnswer.Differences(page.Stored, save.Form),
        }));
    }

    private static string Words(this Controller controller, Finding finding) =>
        $"{finding.Message} ({controller.HttpContext.SourceOf(finding.Rule)})";
}
