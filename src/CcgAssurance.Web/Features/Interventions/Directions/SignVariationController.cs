using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Interventions.Documents;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Directions;

/// <summary>The Chief Executive signs another version of a direction.</summary>
[InterventionRecord]
[Requires(Permission.SignDirections)]
[Route("/interventions/{intervention}/directions/{direction:guid}/sign")]
public sealed class SignVariationController(
    StepPages<InterventionCase, ButtonForm> pages, InterventionOutputQuery outputs, TellOfInterventionHandler tell) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Guid direction, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, direction, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(
        InterventionHeader header, Guid direction, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, direction, actor, cancellationToken), form, actor, cancellationToken);

    private Step<InterventionCase, ButtonForm> StepOf(
        InterventionHeader header, Guid direction, Actor actor, CancellationToken cancellationToken) => new()
        {
            Of = header,
            Slug = $"directions/{direction}/sign",
            Heading = "Sign this change",
            Button = "Sign",
            Done = "Change signed. It is in force.",
            Fields = "_Nothing",
            About = "The new version takes the place of the one before from today, and the public can read it. You sign under your name.",
            Rule = GuidanceRules.R308,
            WhenClosed = "No change of this direction waits for the signature.",
            Names = intervention => DraftDirections.Find(intervention, direction)?.HistoryName,
            Exists = intervention => DraftDirections.Find(intervention, direction) is not null,
            IsOpen = (intervention, _) =>
                DraftDirections.Find(intervention, direction) is { IsInForce: true, VersionInHand.Stage: DirectionVersionStage.PutForward },
            Loads = InterventionLoads.ToSign,
            Sends = intervention => () => outputs.SignedAsync(
                intervention, intervention.Directions.Where(row => row.Id == direction), actor, cancellationToken),
            Take = (intervention, _) => tell.OfAsync(
                intervention.SignVariation(direction, actor),
                intervention,
                InterventionNotice.VariationSigned,
                actor,
                cancellationToken),
        };
}
