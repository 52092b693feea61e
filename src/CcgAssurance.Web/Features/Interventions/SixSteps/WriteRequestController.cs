using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.SixSteps;

/// <summary>The lead writes step 2.</summary>
[InterventionRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteInterventions)]
[Route("/interventions/{intervention}/steps/2")]
public sealed class WriteRequestController(StepPages<InterventionCase, RequestStepForm> pages, InterventionChoicesQuery links) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(InterventionHeader header, RequestStepForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor, cancellationToken), form, actor, cancellationToken);

    private Step<InterventionCase, RequestStepForm> StepOf(
        InterventionHeader header, Actor actor, CancellationToken cancellationToken) => new()
        {
            Of = header,
            Slug = "steps/2",
            Heading = "Step 2: the formal request",
            Button = "Save",
            Done = "Step saved",
            Fields = "_RequestStep",
            About = "Choose the formal request for information or an explanation that was made to the CCG about the concern.",
            Rule = GuidanceRules.R208Step2FormalRequest,
            WhenClosed = "This step is complete, or the case is submitted or over. To change one of the first three steps, open it again.",
            IsOpen = (intervention, _) => intervention.CanStepBeWritten(InterventionStep.FormalRequest),
            Loads = InterventionLoads.WithSteps,
            Offers = _ => links.RequestsAsync(header.Ccg, actor, cancellationToken),
            Begins = intervention => RequestStepForm.Of(intervention.StepOf(InterventionStep.FormalRequest)),
            Take = async (intervention, form) => intervention.WriteRequest(
                form.ToAnswers(await links.RequestAsync(header.Ccg, form.Request, actor, cancellationToken)), actor),
        };
}
