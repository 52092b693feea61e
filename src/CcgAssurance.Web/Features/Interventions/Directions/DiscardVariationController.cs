using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Directions;

/// <summary>Another version of a direction is put away before it is signed.</summary>
[InterventionRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteInterventions, Permission.DecideInterventions)]
[Route("/interventions/{intervention}/directions/{direction:guid}/discard")]
public sealed class DiscardVariationController(StepPages<InterventionCase, StepReasonForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Guid direction, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, direction, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(
        InterventionHeader header, Guid direction, StepReasonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, direction, actor), form, actor, cancellationToken);

    private static Step<InterventionCase, StepReasonForm> StepOf(InterventionHeader header, Guid direction, Actor actor) => new()
    {
        Of = header,
        Slug = $"directions/{direction}/discard",
        Heading = "Put this change away",
        Button = "Put it away",
        Done = "Change put away",
        Fields = "_Reason",
        About = "What is signed stays in force.",
        Rule = GuidanceRules.R308,
        WhenClosed = "No change of this direction is in hand, or it is before the Chief Executive and only the director takes it back.",
        Names = intervention => DraftDirections.Find(intervention, direction)?.HistoryName,
        Exists = intervention => DraftDirections.Find(intervention, direction) is not null,
        IsOpen = (intervention, _) => DraftDirections.Find(intervention, direction) is { IsInForce: true, VersionInHand: { } version }
            && (version.Stage == DirectionVersionStage.Draft || actor.May(Permission.DecideInterventions)),
        Loads = InterventionLoads.WithDirections,
        Take = (intervention, form) => Task.FromResult(intervention.DiscardVariation(direction, form.Reason.OrStandIn(), actor)),
    };
}
