using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.SixSteps;

/// <summary>The lead writes step 6.</summary>
[InterventionRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteInterventions)]
[Route("/interventions/{intervention}/steps/6")]
public sealed class WriteSummaryController(StepPages<InterventionCase, SummaryStepForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(InterventionHeader header, SummaryStepForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor), form, actor, cancellationToken);

    private static Step<InterventionCase, SummaryStepForm> StepOf(InterventionHeader header, Actor actor) => new()
    {
        Of = header,
        Slug = "steps/6",
        Heading = "Step 6: the summary report",
        Button = "Save",
        Done = "Step saved",
        Fields = "_SummaryStep",
        About = "The committee reads this report, its evidence and the draft directions. The director submits them.",
        Rule = GuidanceRules.R213Step6CommitteeApproval,
        WhenClosed = "This step is complete, or the case is submitted or over. To change one of the first three steps, open it again.",
        IsOpen = (intervention, _) => intervention.CanStepBeWritten(InterventionStep.CommitteeApproval),
        Loads = InterventionLoads.WithSteps,
        Begins = intervention => SummaryStepForm.Of(intervention.StepOf(InterventionStep.CommitteeApproval)),
        Take = (intervention, form) => Task.FromResult(intervention.WriteSummary(form.ToAnswers(), actor)),
    };
}
