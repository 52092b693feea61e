using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Peers;

/// <summary>The lead removes a peer reviewer, such as one who turns out to belong to the area team.</summary>
[InterventionRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteInterventions)]
[Route("/interventions/{intervention}/reviewers/{reviewer:guid}/remove")]
public sealed class RemoveReviewerController(StepPages<InterventionCase, StepReasonForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Guid reviewer, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, reviewer, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(
        InterventionHeader header, Guid reviewer, StepReasonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, reviewer, actor), form, actor, cancellationToken);

    private static Step<InterventionCase, StepReasonForm> StepOf(InterventionHeader header, Guid reviewer, Actor actor) => new()
    {
        Of = header,
        Slug = $"reviewers/{reviewer}/remove",
        Heading = "Remove this peer reviewer",
        Button = "Remove",
        Done = "Peer reviewer removed",
        Fields = "_Reason",
        About = "What the reviewer has concluded no longer counts. The reason stays in the record.",
        Rule = GuidanceRules.R212Step5ConsistencyReview,
        WhenClosed = "Peers are removed once the intervention is proposed, and until the fifth step is complete.",
        Names = intervention => Reviewer(intervention, reviewer)?.Name,
        Exists = intervention => Reviewer(intervention, reviewer) is not null,
        IsOpen = (intervention, _) => intervention.CanBeReviewed && Reviewer(intervention, reviewer)!.IsActive,
        Loads = InterventionLoads.WithPeers,
        Take = (intervention, form) => Task.FromResult(intervention.RemoveReviewer(reviewer, form.Reason.OrStandIn(), actor)),
    };

    private static PeerReviewer? Reviewer(InterventionCase intervention, Guid id) =>
        intervention.Reviewers.FirstOrDefault(row => row.Id == id);
}
