using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Peers;

/// <summary>The lead names a peer reviewer from outside the area team.</summary>
[InterventionRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteInterventions)]
[Route("/interventions/{intervention}/reviewers/new")]
public sealed class NameReviewerController(StepPages<InterventionCase, ReviewerForm> pages, NameReviewerHandler handler) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(InterventionHeader header, ReviewerForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor, cancellationToken), form, actor, cancellationToken);

    private Step<InterventionCase, ReviewerForm> StepOf(
        InterventionHeader header, Actor actor, CancellationToken cancellationToken) => new()
        {
            Of = header,
            Slug = "reviewers/new",
            Heading = "Name a peer reviewer",
            Button = "Name this reviewer",
            Done = "Peer reviewer named",
            Fields = "_Reviewer",
            About = "The reviewer has an account in another area team, a regional team or the national team, and did not help to "
            + "propose the intervention. From now until the conclusion the reviewer can read the case.",
            Rule = GuidanceRules.R212Step5ConsistencyReview,
            WhenClosed = "Peers are named once the intervention is proposed, and until the fifth step is complete.",
            StandsAlone = true,
            IsOpen = (intervention, _) => intervention.CanBeReviewed,
            Loads = InterventionLoads.WithPeers,
            Reads = InterventionLoads.WithSteps,
            Take = (intervention, form) => handler.NameAsync(intervention, form, actor, cancellationToken),
        };
}
