using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Edit;

[InterventionRecord]
[KeepsWorkingCopy]
[Requires(Permission.DecideInterventions)]
[Route("/interventions/{intervention}/change")]
public sealed class ChangeInterventionController(
    EditCaseQuery query, IValidator<CaseForm> validator, CaseHandler handler) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(InterventionHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("EditCase", await query.RunAsync(header, actor, cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Save(InterventionHeader header, CaseForm form, Actor actor, CancellationToken cancellationToken) =>
        await this.SaveAsync(new FormSave<EditCasePage, CaseForm>
        {
            View = "EditCase",
            Form = form,
            Validator = validator,
            IsOpen = (await query.RunAsync(header, actor, cancellationToken)).CanEdit,
            Handle = () => handler.ChangeAsync(header, form, actor, cancellationToken),
            Read = () => query.RunAsync(header, actor, cancellationToken),
            PageAddress = InterventionLinks.Change(header.Number),
            DoneAddress = header.Address,
            DoneMessage = "Intervention saved",
        });
}
