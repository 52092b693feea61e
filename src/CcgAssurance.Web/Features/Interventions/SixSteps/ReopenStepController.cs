using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.SixSteps;

/// <summary>The lead opens one of the first three steps again.</summary>
[InterventionRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteInterventions)]
[Route("/interventions/{intervention}/steps/{step:range(1,3)}/reopen")]
public sealed class ReopenStepController(StepPages<InterventionCase, StepReasonForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, InterventionStep step, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, step, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(
        InterventionHeader header, InterventionStep step, StepReasonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, step, actor), form, actor, cancellationToken);

    private static Step<InterventionCase, StepReasonForm> StepOf(InterventionHeader header, InterventionStep step, Actor actor) => new()
    {
        Of = header,
        Slug = $"steps/{(int)step}/reopen",
        Heading = $"Open step {(int)step} again",
        Button = "Open it again",
        Done = $"Step {(int)step} opened again",
        Fields = "_Reason",
        About = "You can then change it, and complete it again. The reason stays with the step.",
        Rule = GuidanceRules.R205SixInterventionStepsInOrder,
        WhenClosed = "This step is not complete, a later step rests on it, or the case is submitted or over.",
        IsOpen = (intervention, _) => intervention.CanBeWritten && intervention.IsComplete(step),
        Loads = InterventionLoads.WithSteps,
        Take = (intervention, form) => Task.FromResult(intervention.ReopenStep(step, form.Reason.OrStandIn(), actor)),
    };
}
