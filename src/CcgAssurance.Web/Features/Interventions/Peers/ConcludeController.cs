using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Peers;

/// <summary>A named peer records the conclusion.</summary>
[InterventionRecord(AlsoForOthers = true)]
[KeepsWorkingCopy]
[Requires(Permission.ReviewInterventions)]
[Route("/interventions/{intervention}/conclude")]
public sealed class ConcludeController(StepPages<InterventionCase, ConclusionForm> pages, TellOfInterventionHandler tell) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(InterventionHeader header, ConclusionForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor, cancellationToken), form, actor, cancellationToken);

    private Step<InterventionCase, ConclusionForm> StepOf(
        InterventionHeader header, Actor actor, CancellationToken cancellationToken) => new()
        {
            Of = header,
            Slug = "conclude",
            Heading = "Record your conclusion",
            Button = "Record it",
            Done = "Conclusion recorded",
            Fields = "_Conclusion",
            About = "If you do not support the rationale, the case ends. Nobody can change your conclusion. Once it is recorded, you no"
            + " longer read the case.",
            Rule = GuidanceRules.R212Step5ConsistencyReview,
            WhenClosed = "You are not named as a peer reviewer, you have recorded your conclusion, or the peer review is over.",
            IsOpen = (intervention, _) => intervention.CanBeReviewed
                && intervention.Reviewers.Any(row => row.IsAwaited && row.UserId == actor.UserId),
            Loads = InterventionLoads.WithPeersAndDirections,
            LeadsTo = header.IsOwn ? null : "/",
            Take = (intervention, form) => tell.OfAsync(
                intervention.Conclude(form.Conclusion.OrStandIn(), form.Text.OrStandIn(), actor),
                intervention,
                form.Conclusion == PeerConclusion.NotSupported ? InterventionNotice.NotSupportedByPeers : InterventionNotice.PeerSupports,
                actor,
                cancellationToken),
        };
}
