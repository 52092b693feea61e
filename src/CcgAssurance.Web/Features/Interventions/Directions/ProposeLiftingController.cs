using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Directions;

/// <summary>The director proposes to lift one direction or all.</summary>
[InterventionRecord]
[KeepsWorkingCopy]
[Requires(Permission.DecideInterventions)]
[Route("/interventions/{intervention}/lift")]
public sealed class ProposeLiftingController(StepPages<InterventionCase, LiftingForm> pages, TellOfInterventionHandler tell) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(InterventionHeader header, LiftingForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor, cancellationToken), form, actor, cancellationToken);

    private Step<InterventionCase, LiftingForm> StepOf(InterventionHeader header, Actor actor, CancellationToken cancellationToken) => new()
    {
        Of = header,
        Slug = "lift",
        Heading = "Propose to lift directions",
        Button = "Propose it",
        Done = "Lifting proposed",
        Fields = "_Lifting",
        About = "The directions stay in force until the Chief Executive signs. The reason is kept with the day of the signature.",
        Rule = GuidanceRules.R311,
        WhenClosed = "No direction is in force, or a proposal to lift waits for the signature.",
        IsOpen = (intervention, _) => intervention.LiftingInHand is null && intervention.DirectionsInForce.Count > 0,
        Loads = InterventionLoads.ToLift,
        Begins = intervention => new LiftingForm { Direction = intervention.DirectionsInForce.Count == 1 ? LiftingForm.All : null },
        Take = (intervention, form) => tell.OfAsync(
            intervention.ProposeLifting(form.Which, form.Reason.OrStandIn(), actor),
            intervention,
            InterventionNotice.LiftingProposed,
            actor,
            cancellationToken),
    };
}
