using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Directions;

/// <summary>The lead adds a requirement to a direction.</summary>
[InterventionRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteInterventions)]
[Route("/interventions/{intervention}/directions/{direction:guid}/requirements/new")]
public sealed class AddRequirementController(StepPages<InterventionCase, RequirementForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Guid direction, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, direction, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(
        InterventionHeader header, Guid direction, RequirementForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, direction, actor), form, actor, cancellationToken);

    private static Step<InterventionCase, RequirementForm> StepOf(InterventionHeader header, Guid direction, Actor actor) => new()
    {
        Of = header,
        Slug = $"directions/{direction}/requirements/new",
        Heading = "Add a requirement",
        Button = "Add it",
        Done = "Requirement added",
        Fields = "_Requirement",
        Rule = GuidanceRules.R310,
        WhenClosed = DraftDirections.WhenClosed,
        Names = intervention => DraftDirections.Find(intervention, direction)?.HistoryName,
        Exists = intervention => DraftDirections.Find(intervention, direction) is not null,
        StandsAlone = true,
        IsOpen = (intervention, _) => DraftDirections.IsOpen(DraftDirections.Find(intervention, direction)),
        Loads = InterventionLoads.WithDirections,
        Take = (intervention, form) => Task.FromResult(intervention.AddRequirement(direction, form.ToAnswers(), actor)),
    };
}
