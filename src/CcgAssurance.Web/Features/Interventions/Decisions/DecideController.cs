using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Decisions;

/// <summary>A member of the committee records its decision.</summary>
[InterventionRecord]
[KeepsWorkingCopy]
[Requires(Permission.DecideAsCommittee)]
[Route("/interventions/{intervention}/decide")]
public sealed class DecideController(StepPages<InterventionCase, DecisionForm> pages, TellOfInterventionHandler tell) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(InterventionHeader header, DecisionForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor, cancellationToken), form, actor, cancellationToken);

    private Step<InterventionCase, DecisionForm> StepOf(
        InterventionHeader header, Actor actor, CancellationToken cancellationToken) => new()
        {
            Of = header,
            Slug = "decide",
            Heading = "Record the decision of the committee",
            Button = "Record the decision",
            Done = "Decision recorded",
            Fields = "_Decision",
            About = "If the committee approves it, the Chief Executive signs next. If the committee rejects it, the case ends.",
            Rule = GuidanceRules.R214,
            WhenClosed = "The case is not before the committee.",
            IsOpen = (intervention, _) => intervention.Stage == InterventionStage.Submitted,
            Loads = InterventionLoads.WithPeersAndDirections,
            Reads = intervention => intervention,
            Take = (intervention, form) => tell.OfAsync(
                intervention.Decide(form.ToAnswers(), actor),
                intervention,
                form.Decision == CommitteeDecision.Rejected ? InterventionNotice.Rejected : InterventionNotice.Approved,
                actor,
                cancellationToken),
        };
}
