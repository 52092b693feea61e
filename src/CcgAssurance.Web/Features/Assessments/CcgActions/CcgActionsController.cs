using CcgAssurance.Domain.People;
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
    public async Task<IActionResult> Show(QuarterHeader header, Guid? report, Actor actor, CancellationToken cancellationToken)
    {
        var page = await query.RunAsync(header, report, actor, cancellationToken);
        return report is null || page.Asked is not null ? View("CcgActions", page) : NotFound();
    }

    [HttpPost("/ccgs/{code}/{year}/{quarter}/actions")]
    [Requires(Permission.AddCcgPoints)]
    public async Task<IActionResult> Report(QuarterHeader header, ProgressForm form, Actor actor, CancellationToken cancellationToken)
    {
        // The page always sends the key of an action that it lists; another one is none of the group's.
        if (form.ItemId is not { } id || (await query.RunAsync(header, id, actor, cancellationToken)).Asked is null)
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
            Read = () => query.RunAsync(header, id, actor, cancellationToken),
            PageAddress = AssessmentLinks.Actions(header.Key, id),
            DoneAddress = AssessmentLinks.Actions(header.Key),
            DoneMessage = "Progress reported",
        });
    }
}
