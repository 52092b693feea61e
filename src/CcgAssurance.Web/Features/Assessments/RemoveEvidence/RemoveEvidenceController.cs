using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.RemoveEvidence;

[QuarterRecord]
public sealed class RemoveEvidenceController(
    RemoveEvidenceQuery query, IValidator<RemoveEvidenceForm> validator, RemoveEvidenceHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/evidence/{id:guid}/remove")]
    [Requires(Permission.ManageEvidence, Permission.AddCcgPoints)]
    [EvidenceRecord(ToChange = true)]
    public async Task<IActionResult> Show(QuarterHeader header, Guid id, CancellationToken cancellationToken) =>
        await query.RunAsync(header, id, cancellationToken) is { } page ? View("RemoveEvidence", page) : NotFound();

    [HttpPost("/ccgs/{code}/{year}/{quarter}/evidence/{id:guid}/remove")]
    [Requires(Permission.ManageEvidence, Permission.AddCcgPoints)]
    [EvidenceRecord(ToChange = true)]
    public async Task<IActionResult> Remove(QuarterHeader header, Guid id, RemoveEvidenceForm form, Actor actor, CancellationToken cancellationToken)
    {
        if (await query.RunAsync(header, id, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        return await this.SaveAsync(new FormSave<RemoveEvidenceViewModel, RemoveEvidenceForm>
        {
            View = "RemoveEvidence",
            Form = form,
            Validator = validator,
            IsOpen = header.Stage.IsOpenForDrafting(),
            Handle = () => handler.HandleAsync(header.Id, id, form.Seen, actor, cancellationToken),
            Read = async () => await query.RunAsync(header, id, cancellationToken) ?? page,
            IsGone = async () => await query.RunAsync(header, id, cancellationToken) is null,
            PageAddress = AssessmentLinks.RemoveEvidence(header.Key, id),
            DoneAddress = AssessmentLinks.Evidence(header.Key),
            DoneMessage = "Evidence removed",
        });
    }
}
