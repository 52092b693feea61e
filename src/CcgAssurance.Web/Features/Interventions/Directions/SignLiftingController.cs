using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Interventions.Documents;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Directions;

/// <summary>The Chief Executive signs the lifting.</summary>
[InterventionRecord]
[Requires(Permission.SignDirections)]
[Route("/interventions/{intervention}/lift/sign")]
public sealed class SignLiftingController(
    StepPages<InterventionCase, ButtonForm> pages, InterventionOutputQuery outputs, TellOfInterventionHandler tell) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(InterventionHeader header, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor, cancellationToken), form, actor, cancellationToken);

    private Step<InterventionCase, ButtonForm> StepOf(InterventionHeader header, Actor actor, CancellationToken cancellationToken) => new()
    {
        Of = header,
        Slug = "lift/sign",
        Heading = "Sign the lifting",
        Button = "Sign",
        Done = "Lifting signed",
        Fields = "_LiftingInHand",
        About = "From today the directions are no longer in force, and the public list no longer shows them. You sign under your name.",
        Rule = GuidanceRules.R311,
        WhenClosed = "No proposal to lift waits for the signature.",
        IsOpen = (intervention, _) => intervention.LiftingInHand is not null,
        Loads = InterventionLoads.ToSign,
        Sends = intervention => () => outputs.LiftedAsync(
            intervention, intervention.Liftings.Last(row => row.SignedAt is not null), actor, cancellationToken),
        Take = (intervention, _) => tell.OfAsync(
            intervention.SignLifting(actor),
            intervention,
            intervention.IsOpen ? InterventionNotice.DirectionLifted : InterventionNotice.Lifted,
            actor,
            cancellationToken),
    };
}
