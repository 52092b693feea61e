using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Directions;

/// <summary>The lead removes a draft direction.</summary>
[InterventionRecord]
[Requires(Permission.WriteInterventions)]
[Route("/interventions/{intervention}/directions/{direction:guid}/remove")]
public sealed class RemoveDirectionController(StepPages<InterventionCase, ButtonForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Guid direction, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, direction, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(
        InterventionHeader header, Guid direction, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, direction, actor), form, actor, cancellationToken);

    private static Step<InterventionCase, ButtonForm> StepOf(InterventionHeader header, Guid direction, Actor actor) => new()
    {
        Of = header,
        Slug = $"directions/{direction}/remove",
        Heading = "Remove this direction",
        Button = "Remove",
        Done = "Direction removed",
        Fields = "_Nothing",
        WhenClosed = "Directions are removed until the case is submitted.",
        Names = intervention => DraftDirections.Find(intervention, direction)?.HistoryName,
        Exists = intervention => DraftDirections.Find(intervention, direction) is not null,
        IsOpen = (intervention, _) => intervention.CanBeWritten,
        Loads = InterventionLoads.WithDirections,
        Take = (intervention, _) => Task.FromResult(intervention.RemoveDirection(direction, actor)),
    };
}
