using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.EditEvidence;

[QuarterRecord]
public sealed class EditEvidenceController(
    EditEvidenceQuery query, IValidator<EvidenceForm> validator, AddEvidenceHandler adder, ChangeEvidenceHandler changer) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/evidence/add")]
    [Requires(Permission.ManageEvidence, Permission.AddCcgPoints)]
    public async Task<IActionResult> ShowNew(QuarterHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("EditEvidence", await query.RunAsync(header, null, actor, cancellationToken));

    [HttpPost("/ccgs/{code}/{year}/{quarter}/evidence/add")]
    [Requires(Permission.ManageEvidence, Permission.AddCcgPoints)]
    [UploadLimit]
    public Task<IActionResult> Add(QuarterHeader header, EvidenceForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveAsync(Saving(header, null, form, actor, cancellationToken) with
        {
            Handle = () => adder.HandleAsync(header.Id, form.ToAnswers(), form.File, form.Seen, actor, cancellationToken),
            PageAddress = AssessmentLinks.AddEvidence(header.Key),
            DoneMessage = "Evidence added",
        });

    [HttpGet("/ccgs/{code}/{year}/{quarter}/evidence/{id:guid}")]
    [Requires(Permission.ManageEvidence, Permission.AddCcgPoints)]
    [EvidenceRecord(ToChange = true)]
    public async Task<IActionResult> Show(QuarterHeader header, Guid id, Actor actor, CancellationToken cancellationToken) =>
        View("EditEvidence", await query.RunAsync(header, id, actor, cancellationToken));

    [HttpPost("/ccgs/{code}/{year}/{quarter}/evidence/{id:guid}")]
    [Requires(Permission.ManageEvidence, Permission.AddCcgPoints)]
    [EvidenceRecord(ToChange = true)]
    [UploadLimit]
    public Task<IActionResult> Change(QuarterHeader header, Guid id, EvidenceForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveAsync(Saving(header, id, form, actor, cancellationToken));

    private FormSave<EditEvidenceViewModel, EvidenceForm> Saving(
        QuarterHeader header, Guid? id, EvidenceForm form, Actor actor, CancellationToken cancellationToken) => new()
        {
            View = "EditEvidence",
            Form = form,
            Validator = validator,
            IsOpen = header.Stage.IsOpenForDrafting(),
            Handle = () => changer.HandleAsync(header.Id, id!.Value, form.ToAnswers(), form.File, form.Seen, actor, cancellationToken),
            Read = () => query.RunAsync(header, id, actor, cancellationToken),
            PageAddress = AssessmentLinks.ChangeEvidence(header.Key, id ?? Guid.Empty),
            DoneAddress = AssessmentLinks.Evidence(header.Key),
            DoneMessage = "Evidence saved",
        };
}
