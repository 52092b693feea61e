using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Evidence.Remove;

[QuarterRecord]
public sealed class RemoveEvidenceController(
    RemoveEvidenceQuery query, IValidator<ButtonForm> validator, RemoveEvidenceHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/evidence/{id:guid}/remove")]
    [Requires(Permission.ManageEvidence, Permission.AddCcgPoints)]
    [EvidenceRecord(ToChange = true)]
    public async Task<IActionResult> Show(QuarterHeader header, Guid id, CancellationToken cancellationToken) =>
        await query.RunAsync(header, id, cancellationToken) is { } page ? View("RemoveEvidence", page) : NotFound();

    [HttpPost("/ccgs/{code}/{year}/{quarter}/evidence/{id:guid}/remove")]
    [Requires(Permission.ManageEvidence, Permission.AddCcgPoints)]
    [EvidenceRecord(ToChange = true)]
    public Task<IActionResult> Remove(QuarterHeader header, Guid id, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveFoundAsync(
            () => query.RunAsync(header, id, cancellationToken),
            (_, read) => new FormSave<RemoveEvidenceViewModel, ButtonForm>
            {
                View = "RemoveEvidence",
                Form = form,
                Validator = validator,
                IsOpen = header.Stage.IsOpenForDrafting(),
                Handle = () => handler.HandleAsync(header.Id, id, form.Seen, actor, cancellationToken),
                Read = read,
                PageAddress = EvidenceLinks.RemoveEvidence(header.Key, id),
                DoneAddress = EvidenceLinks.Evidence(header.Key),
                DoneMessage = "Evidence removed",
            });
}
