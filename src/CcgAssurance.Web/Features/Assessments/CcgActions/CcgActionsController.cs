using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.CcgActions;

[QuarterRecord]
[KeepsWorkingCopy]
public sealed class CcgActionsController(
    CcgActionsQuery query, IValidator<ProgressForm> validator, ReportProgressHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/actions")]
    [Requires(Permission.ViewAssessments)]
    public async Task<IActionResult> Show(QuarterHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("CcgActions", await query.RunAsync(header, actor, cancellationToken));

    [HttpPost("/ccgs/{code}/{year}/{quarter}/actions")]
    [Requires(Permission.AddCcgPoints)]
    public async Task<IActionResult> Report(QuarterHeader header, ProgressForm form, Actor actor, CancellationToken cancellationToken)
    {
        // The page always sends the keys of the actions that it lists; other ones are none of the group's.
        var page = await query.RunAsync(header, actor, cancellationToken);
        if (form.Rows.Any(row => page.Actions.All(action => action.Item.Id != row.ItemId)))
        {
            return NotFound();
        }

        return await this.SaveAsync(new FormSave<CcgActionsViewModel, ProgressForm>
        {
            View = "CcgActions",
            Form = form,
            Validator = validator,
            IsOpen = true,
            Handle = () => handler.HandleAsync(form, actor, cancellationToken),
            Read = () => query.RunAsync(header, actor, cancellationToken),
            PageAddress = AssessmentLinks.Actions(header.Key),
            DoneAddress = AssessmentLinks.Actions(header.Key),
            DoneMessage = $"Progress reported on {form.Entered.Count().Counted("action")}",
        });
    }
}
