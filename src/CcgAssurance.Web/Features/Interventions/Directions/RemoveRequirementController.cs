using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Directions;

/// <summary>The lead removes a requirement of a draft.</summary>
[InterventionRecord]
[Requires(Permission.WriteInterventions)]
[Route("/interventions/{intervention}/requirements/{requirement:guid}/remove")]
public sealed class RemoveRequirementController(StepPages<InterventionCase, ButtonForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Guid requirement, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, requirement, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(
        InterventionHeader header, Guid requirement, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, requirement, actor), form, actor, cancellationToken);

    private static Step<InterventionCase, ButtonForm> StepOf(InterventionHeader header, Guid requirement, Actor actor) => new()
    {
        Of = header,
        Slug = $"requirements/{requirement}/remove",
        Heading = "Remove this requirement",
        Button = "Remove",
        Done = "Requirement removed",
        Fields = "_Nothing",
        WhenClosed = DraftDirections.WhenClosed,
        Names = intervention => DraftDirections.Requirement(intervention, requirement)?.Requirement.HistoryName,
        Exists = intervention => DraftDirections.Requirement(intervention, requirement) is not null,
        IsOpen = (intervention, _) => DraftDirections.IsOpen(DraftDirections.Requirement(intervention, requirement)?.Direction),
        Loads = InterventionLoads.WithDirections,
        Take = (intervention, _) => Task.FromResult(intervention.RemoveRequirement(requirement, actor)),
    };
}
