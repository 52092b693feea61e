using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Parts;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Actions;

[EscalationRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteEscalations)]
[Route("/escalations/{escalation}/actions")]
public sealed class EscalationActionsController(PartPages<Escalation, EscalationAction, EscalationActionForm> pages) : Controller
{
    [HttpGet("new")]
    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(EscalationHeader header, [FromRoute] Guid? id, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, PartOf(header, actor), id, cancellationToken);

    [HttpPost("new")]
    [HttpPost("{id:guid}")]
    public Task<IActionResult> Save(
        EscalationHeader header, [FromRoute] Guid? id, EscalationActionForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, PartOf(header, actor), id, form, actor, cancellationToken);

    [HttpGet("{id:guid}/remove")]
    public Task<IActionResult> AskToRemove(EscalationHeader header, Guid id, Actor actor, CancellationToken cancellationToken) =>
        pages.AskToRemoveAsync(this, PartOf(header, actor), id, cancellationToken);

    [HttpPost("{id:guid}/remove")]
    public Task<IActionResult> Remove(
        EscalationHeader header, Guid id, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.RemoveAsync(this, PartOf(header, actor), id, form, actor, cancellationToken);

    internal static Part<Escalation, EscalationAction, EscalationActionForm> PartOf(EscalationHeader header, Actor actor) => new()
    {
        Of = header,
        Home = _ => new PartHome($"{header.Address}#in-hand", "the escalation"),
        Name = "action",
        IsOpen = (escalation, _) => DraftActions.IsOpen(escalation),
        WhenClosed = DraftActions.WhenClosed,
        Loads = EscalationLoads.WithTerms,
        Reads = EscalationLoads.WithDraft,
        Rows = escalation => DraftActions.RowsOf(escalation, terms => terms.Actions),
        ToForm = EscalationActionForm.Of,
        Add = (escalation, form, _) => escalation.AddAction(form.ToAnswers(), actor),
        Change = (escalation, id, form, _) => escalation.ChangeAction(id, form.ToAnswers(), actor),
        Remove = (escalation, id) => escalation.Remove(id, actor),
    };
}
