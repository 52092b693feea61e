using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Evidence.Edit;

[QuarterRecord]
[KeepsWorkingCopy]
public sealed class EditEvidenceController(
    EditEvidenceQuery query, IValidator<EvidenceForm> validator, AddEvidenceHandler adder, ChangeEvidenceHandler changer) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/evidence/add")]
    [Requires(Permission.ManageEvidence, Permission.AddCcgPoints)]
    public Task<IActionResult> ShowNew(QuarterHeader header, Actor actor, CancellationToken cancellationToken) =>
        ShowAsync(header, null, actor, cancellationToken);

    [HttpPost("/ccgs/{code}/{year}/{quarter}/evidence/add")]
    [Requires(Permission.ManageEvidence, Permission.AddCcgPoints)]
    [UploadLimit]
    [Limited(LimitedUse.Upload)]
    public Task<IActionResult> Add(QuarterHeader header, EvidenceForm form, Actor actor, CancellationToken cancellationToken) =>
        SaveAsync(
            header,
            null,
            form,
            () => adder.HandleAsync(header.Id, form.ToAnswers(), form.File, form.Seen, actor, cancellationToken),
            actor,
            cancellationToken);

    [HttpGet("/ccgs/{code}/{year}/{quarter}/evidence/{id:guid}")]
    [Requires(Permission.ManageEvidence, Permission.AddCcgPoints)]
    [EvidenceRecord(ToChange = true)]
    public Task<IActionResult> Show(QuarterHeader header, Guid id, Actor actor, CancellationToken cancellationToken) =>
        ShowAsync(header, id, actor, cancellationToken);

    [HttpPost("/ccgs/{code}/{year}/{quarter}/evidence/{id:guid}")]
    [Requires(Permission.ManageEvidence, Permission.AddCcgPoints)]
    [EvidenceRecord(ToChange = true)]
    [UploadLimit]
    [Limited(LimitedUse.Upload)]
    public Task<IActionResult> Change(QuarterHeader header, Guid id, EvidenceForm form, Actor actor, CancellationToken cancellationToken) =>
        SaveAsync(
            header,
            id,
            form,
            () => changer.HandleAsync(header.Id, id, form.ToAnswers(), form.File, form.Seen, actor, cancellationToken),
            actor,
            cancellationToken);

    private async Task<IActionResult> ShowAsync(QuarterHeader header, Guid? id, Actor actor, CancellationToken cancellationToken) =>
        await query.RunAsync(header, id, actor, cancellationToken) is { } page ? View("EditEvidence", page) : NotFound();

    private Task<IActionResult> SaveAsync(
        QuarterHeader header, Guid? id, EvidenceForm form, Func<Task<Outcome>> handle, Actor actor, CancellationToken cancellationToken) =>
        this.SaveFoundAsync(
            () => query.RunAsync(header, id, actor, cancellationToken),
            (page, read) => new FormSave<EditEvidenceViewModel, EvidenceForm>
            {
                View = "EditEvidence",
                Form = form,
                Validator = validator,
                IsOpen = header.Stage.IsOpenForDrafting(),
                Handle = handle,
                Read = read,
                PageAddress = page.Address,
                DoneAddress = EvidenceLinks.Evidence(header.Key),
                DoneMessage = id is null ? "Evidence added" : "Evidence saved",
            });
}
