using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.SixSteps;

/// <summary>The lead writes step 5.</summary>
[InterventionRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteInterventions)]
[Route("/interventions/{intervention}/steps/5")]
public sealed class WriteReviewController(StepPages<InterventionCase, ReviewStepForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(InterventionHeader header, ReviewStepForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor), form, actor, cancellationToken);

    private static Step<InterventionCase, ReviewStepForm> StepOf(InterventionHeader header, Actor actor) => new()
    {
        Of = header,
        Slug = "steps/5",
        Heading = "Step 5: peer review",
        Button = "Save",
        Done = "Step saved",
        Fields = "_ReviewStep",
        About = "Say how peers from outside the area team reviewed the rationale. Each named peer records a conclusion first.",
        Rule = GuidanceRules.R212Step5ConsistencyReview,
        WhenClosed = "This step is complete, or the case is submitted or over. To change one of the first three steps, open it again.",
        IsOpen = (intervention, _) => intervention.CanStepBeWritten(InterventionStep.ConsistencyReview),
        Loads = InterventionLoads.WithSteps,
        Begins = intervention => ReviewStepForm.Of(intervention.StepOf(InterventionStep.ConsistencyReview)),
        Take = (intervention, form) => Task.FromResult(intervention.WriteReview(form.ToAnswers(), actor)),
    };
}
