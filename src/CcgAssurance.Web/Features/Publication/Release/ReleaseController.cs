using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Features.Assessments;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Publication.Release;

[QuarterRecord]
[KeepsWorkingCopy]
public sealed class ReleaseController(ReleaseQuery query, IValidator<ReleaseForm> validator, ReleaseHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/release")]
    [Requires(Permission.ReleaseReports)]
    public async Task<IActionResult> Show(QuarterHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("Release", await query.RunAsync(header, actor, cancellationToken));

    [HttpPost("/ccgs/{code}/{year}/{quarter}/release")]
    [Requires(Permission.ReleaseReports)]
    public Task<IActionResult> Save(QuarterHeader header, ReleaseForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveAsync(new FormSave<ReleaseViewModel, ReleaseForm>
        {
            View = "Release",
            Form = form,
            Validator = validator,
            IsOpen = header.Stage == AssessmentStage.Final,
            Handle = () => handler.HandleAsync(header.Id, form.ReasonNotTo, form.Seen, actor, cancellationToken),
            Read = () => query.RunAsync(header, actor, cancellationToken),
            PageAddress = PublicationLinks.Release(header.Key),
            DoneAddress = AssessmentLinks.Overview(header.Key),
            DoneMessage = form.Choice == ReleaseChoice.Release ? "You released the report" : "You did not release the report",
        });
}
