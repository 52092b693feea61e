using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Edit;

/// <summary>The director opens an escalation about a group.</summary>
[CcgRecord]
[KeepsWorkingCopy]
[Requires(Permission.DecideEscalations)]
[Route("/ccgs/{code}/escalations/new")]
public sealed class OpenEscalationController(
    EditEscalationQuery query, IValidator<OpeningForm> validator, OpeningHandler handler) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(CcgHeader header, OpeningFrom from, Actor actor, CancellationToken cancellationToken) =>
        View("EditEscalation", await query.NewAsync(header, from, actor, cancellationToken));

    [HttpPost]
    public Task<IActionResult> Save(CcgHeader header, OpeningForm form, Actor actor, CancellationToken cancellationToken)
    {
        var id = Guid.CreateVersion7();
        var asked = new OpeningFrom { Issue = form.Issues.Count > 0 ? form.Issues[0].ToString() : null };
        return this.SaveAsync(new FormSave<EditEscalationPage, OpeningForm>
        {
            View = "EditEscalation",
            Form = form,
            Validator = validator,
            IsOpen = true,
            Handle = () => handler.OpenAsync(id, header.Code, form, actor, cancellationToken),
            Read = () => query.NewAsync(header, asked, actor, cancellationToken),
            PageAddress = EscalationLinks.Open(header.Code),
            DoneAddress = EscalationLinks.Show(id),
            DoneMessage = "Escalation opened",
        });
    }
}
