using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Directions;

/// <summary>The lead begins another version of a direction that is in force.</summary>
[InterventionRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteInterventions)]
[Route("/interventions/{intervention}/directions/{direction:guid}/vary")]
public sealed class VaryController(StepPages<InterventionCase, StepReasonForm> pages) : Controller
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
        Slug = $"directions/{direction}/vary",
        Heading = "Change this direction",
        Button = "Begin the change",
        Done = "Change begun",
        Fields = "_Reason",
        About = "The new version begins with the same words. What is signed stays in force until the Chief Executive signs the new "
            + "version.",
        Rule = GuidanceRules.R308,
        WhenClosed = "This direction is not in force, or a change of it is in hand already.",
        Names = intervention => DraftDirections.Find(intervention, direction)?.HistoryName,
        Exists = intervention => DraftDirections.Find(intervention, direction) is not null,
        IsOpen = (intervention, _) => DraftDirections.Find(intervention, direction) is { IsInForce: true, InHand: null },
        Loads = InterventionLoads.WithDirections,
        Take = (intervention, form) => Task.FromResult(intervention.Vary(direction, form.Reason.OrStandIn(), actor)),
    };
}
