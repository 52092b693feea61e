using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Interventions.Documents;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Decisions;

/// <summary>The Chief Executive signs the directions.</summary>
[InterventionRecord]
[Requires(Permission.SignDirections)]
[Route("/interventions/{intervention}/sign")]
public sealed class SignController(
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
        Slug = "sign",
        Heading = "Sign the directions",
        Button = "Sign",
        Done = "Directions signed. They are in force.",
        Fields = "_Signature",
        About = "The directions are in force from today, and the public can read them. You sign under your name.",
        Rule = GuidanceRules.R214,
        WhenClosed = "The committee has not approved the case, you took another part in it, or it is signed already.",
        IsOpen = (intervention, _) => intervention.CheckSignature(actor).IsDone,
        Loads = InterventionLoads.ToSign,
        Sends = intervention => () => outputs.SignedAsync(intervention, intervention.Directions, actor, cancellationToken),
        Take = (intervention, _) => tell.OfAsync(
            intervention.Sign(actor), intervention, InterventionNotice.InForce, actor, cancellationToken),
    };
}
