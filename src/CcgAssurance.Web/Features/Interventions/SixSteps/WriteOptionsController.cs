using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.SixSteps;

/// <summary>The lead writes step 4.</summary>
[InterventionRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteInterventions)]
[Route("/interventions/{intervention}/steps/4")]
public sealed class WriteOptionsController(StepPages<InterventionCase, OptionsStepForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(InterventionHeader header, OptionsStepForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor), form, actor, cancellationToken);

    private static Step<InterventionCase, OptionsStepForm> StepOf(InterventionHeader header, Actor actor) => new()
    {
        Of = header,
        Slug = "steps/4",
        Heading = "Step 4: intervention and its effect on patients",
        Button = "Save",
        Done = "Step saved",
        Fields = "_OptionsStep",
        About = "Say why only intervention is left, and what it would mean. If patients would be worse off than without it, the "
            + "case stops here.",
        Rule = GuidanceRules.R210Step4InterventionOptions,
        WhenClosed = "This step is complete, or the case is submitted or over. To change one of the first three steps, open it again.",
        IsOpen = (intervention, _) => intervention.CanStepBeWritten(InterventionStep.InterventionOptions),
        Loads = InterventionLoads.WithSteps,
        Begins = intervention => OptionsStepForm.Of(intervention.StepOf(InterventionStep.InterventionOptions)),
        Take = (intervention, form) => Task.FromResult(intervention.WriteOptions(form.ToAnswers(), actor)),
    };
}
