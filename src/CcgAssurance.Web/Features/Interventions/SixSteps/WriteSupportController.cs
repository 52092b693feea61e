using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.SixSteps;

/// <summary>The lead writes step 3.</summary>
[InterventionRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteInterventions)]
[Route("/interventions/{intervention}/steps/3")]
public sealed class WriteSupportController(StepPages<InterventionCase, SupportStepForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(InterventionHeader header, SupportStepForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor), form, actor, cancellationToken);

    private static Step<InterventionCase, SupportStepForm> StepOf(InterventionHeader header, Actor actor) => new()
    {
        Of = header,
        Slug = "steps/3",
        Heading = "Step 3: support",
        Button = "Save",
        Done = "Step saved",
        Fields = "_SupportStep",
        About = "Say what came of considering support. What the regional and the national team were asked for or gave is recorded "
            + "on its own.",
        Rule = GuidanceRules.R209Step3SupportOptions,
        WhenClosed = "This step is complete, or the case is submitted or over. To change one of the first three steps, open it again.",
        IsOpen = (intervention, _) => intervention.CanStepBeWritten(InterventionStep.SupportOptions),
        Loads = InterventionLoads.WithSteps,
        Begins = intervention => SupportStepForm.Of(intervention.StepOf(InterventionStep.SupportOptions)),
        Take = (intervention, form) => Task.FromResult(intervention.WriteSupport(form.ToAnswers(), actor)),
    };
}
