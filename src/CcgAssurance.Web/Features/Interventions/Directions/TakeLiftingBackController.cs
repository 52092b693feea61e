using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Directions;

/// <summary>The director takes a proposal to lift back.</summary>
[InterventionRecord]
[Requires(Permission.DecideInterventions)]
[Route("/interventions/{intervention}/lift/take-back")]
public sealed class TakeLiftingBackController(StepPages<InterventionCase, ButtonForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(InterventionHeader header, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor), form, actor, cancellationToken);

    private static Step<InterventionCase, ButtonForm> StepOf(InterventionHeader header, Actor actor) => new()
    {
        Of = header,
        Slug = "lift/take-back",
        Heading = "Take the proposal to lift back",
        Button = "Take it back",
        Done = "Proposal taken back",
        Fields = "_Nothing",
        About = "The directions stay in force.",
        Rule = GuidanceRules.R311,
        WhenClosed = "No proposal to lift waits for the signature.",
        IsOpen = (intervention, _) => intervention.LiftingInHand is not null,
        Loads = InterventionLoads.ToLift,
        Take = (intervention, _) => Task.FromResult(intervention.TakeLiftingBack(actor)),
    };
}
