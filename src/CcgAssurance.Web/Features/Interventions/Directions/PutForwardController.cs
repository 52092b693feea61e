using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Directions;

/// <summary>The director puts another version of a direction to the Chief Executive.</summary>
[InterventionRecord]
[Requires(Permission.DecideInterventions)]
[Route("/interventions/{intervention}/directions/{direction:guid}/put-forward")]
public sealed class PutForwardController(StepPages<InterventionCase, ButtonForm> pages, TellOfInterventionHandler tell) : Controller
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
            Slug = $"directions/{direction}/put-forward",
            Heading = "Put this change to the Chief Executive",
            Button = "Put it forward",
            Done = "Change put to the Chief Executive",
            Fields = "_Nothing",
            About = "From now on its words do not change. The version that is signed stays in force until the Chief Executive signs "
            + "this one.",
            Rule = GuidanceRules.R308,
            WhenClosed = "No change of this direction is being written, or something in it is missing.",
            Names = intervention => DraftDirections.Find(intervention, direction)?.HistoryName,
            Exists = intervention => DraftDirections.Find(intervention, direction) is not null,
            IsOpen = (intervention, _) => intervention.CheckVariation(direction, actor).IsDone,
            Loads = InterventionLoads.WithDirections,
            Take = (intervention, _) => tell.OfAsync(
                intervention.PutVariationForward(direction, actor),
                intervention,
                InterventionNotice.VariationPutForward,
                actor,
                cancellationToken),
        };
}
