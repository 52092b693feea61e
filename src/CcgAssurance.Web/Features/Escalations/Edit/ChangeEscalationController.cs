using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Edit;

[EscalationRecord]
[KeepsWorkingCopy]
[Requires(Permission.DecideEscalations)]
[Route("/escalations/{escalation}/change")]
public sealed class ChangeEscalationController(
    EditEscalationQuery query, IValidator<OpeningForm> validator, OpeningHandler handler) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(EscalationHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("EditEscalation", await query.RunAsync(header, actor, cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Save(EscalationHeader header, OpeningForm form, Actor actor, CancellationToken cancellationToken) =>
        await this.SaveAsync(new FormSave<EditEscalationPage, OpeningForm>
        {
            View = "EditEscalation",
            Form = form,
            Validator = validator,
            IsOpen = (await query.RunAsync(header, actor, cancellationToken)).CanEdit,
            Handle = () => handler.ChangeAsync(header, form, actor, cancellationToken),
            Read = () => query.RunAsync(header, actor, cancellationToken),
            PageAddress = EscalationLinks.Change(header.Number),
            DoneAddress = header.Address,
            DoneMessage = "Escalation saved",
        });
}
