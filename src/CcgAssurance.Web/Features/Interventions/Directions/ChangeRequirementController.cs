using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Directions;

/// <summary>The lead changes a requirement of a draft.</summary>
[InterventionRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteInterventions)]
[Route("/interventions/{intervention}/requirements/{requirement:guid}")]
public sealed class ChangeRequirementController(StepPages<InterventionCase, RequirementForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Guid requirement, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, requirement, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(
        InterventionHeader header, Guid requirement, RequirementForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, requirement, actor), form, actor, cancellationToken);

    private static Step<InterventionCase, RequirementForm> StepOf(InterventionHeader header, Guid requirement, Actor actor) => new()
    {
        Of = header,
        Slug = $"requirements/{requirement}",
        Heading = "Change this requirement",
        Button = "Save",
        Done = "Requirement saved",
        Fields = "_Requirement",
        Rule = GuidanceRules.R310,
        WhenClosed = DraftDirections.WhenClosed,
        Names = intervention => DraftDirections.Requirement(intervention, requirement)?.Requirement.HistoryName,
        Exists = intervention => DraftDirections.Requirement(intervention, requirement) is not null,
        IsOpen = (intervention, _) => DraftDirections.IsOpen(DraftDirections.Requirement(intervention, requirement)?.Direction),
        Loads = InterventionLoads.WithDirections,
        Begins = intervention => RequirementForm.Of(DraftDirections.Requirement(intervention, requirement)?.Requirement),
        Take = (intervention, form) => Task.FromResult(intervention.ChangeRequirement(requirement, form.ToAnswers(), actor)),
    };
}
