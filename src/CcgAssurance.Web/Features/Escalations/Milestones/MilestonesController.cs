using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Parts;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Milestones;

[EscalationRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteEscalations)]
[Route("/escalations/{escalation}")]
public sealed class MilestonesController(PartPages<Escalation, EscalationMilestone, MilestoneForm> pages) : Controller
{
    [HttpGet("actions/{of:guid}/milestones/new")]
    [HttpGet("milestones/{id:guid}")]
    public Task<IActionResult> Show(
        EscalationHeader header,
        [FromRoute] Guid? id,
        [FromRoute] Guid? of,
        Actor actor,
        CancellationToken cancellationToken) =>
        pages.ShowAsync(this, PartOf(header, of, actor), id, cancellationToken);

    [HttpPost("actions/{of:guid}/milestones/new")]
    [HttpPost("milestones/{id:guid}")]
    public Task<IActionResult> Save(
        EscalationHeader header,
        [FromRoute] Guid? id,
        [FromRoute] Guid? of,
        MilestoneForm form,
        Actor actor,
        CancellationToken cancellationToken) =>
        pages.SaveAsync(this, PartOf(header, of, actor), id, form, actor, cancellationToken);

    [HttpGet("milestones/{id:guid}/remove")]
    public Task<IActionResult> AskToRemove(EscalationHeader header, Guid id, Actor actor, CancellationToken cancellationToken) =>
        pages.AskToRemoveAsync(this, PartOf(header, null, actor), id, cancellationToken);

    [HttpPost("milestones/{id:guid}/remove")]
    public Task<IActionResult> Remove(
        EscalationHeader header, Guid id, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.RemoveAsync(this, PartOf(header, null, actor), id, form, actor, cancellationToken);

    internal static Part<Escalation, EscalationMilestone, MilestoneForm> PartOf(EscalationHeader header, Guid? of, Actor actor) => new()
    {
        Of = header,
        Home = _ => new PartHome($"{header.Address}#in-hand", "the escalation"),
        Name = "milestone",
        IsOpen = (escalation, row) => DraftActions.IsOpen(escalation) && (row is not null || Has(escalation, of)),
        WhenClosed = DraftActions.WhenClosed,
        Loads = EscalationLoads.WithTerms,
        Reads = EscalationLoads.WithDraft,
        Rows = escalation => DraftActions.RowsOf(escalation, terms => terms.Milestones),
        ToForm = MilestoneForm.Of,
        Add = (escalation, form, _) => escalation.AddMilestone(of.GetValueOrDefault(), form.ToAnswers(), actor),
        Change = (escalation, id, form, _) => escalation.ChangeMilestone(id, form.ToAnswers(), actor),
        Remove = (escalation, id) => escalation.Remove(id, actor),
    };

    private static bool Has(Escalation escalation, Guid? action) => escalation.TermsInHand!.Actions.Any(row => row.Id == action);
}
