using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.SixSteps;

/// <summary>The lead writes step 1.</summary>
[InterventionRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteInterventions)]
[Route("/interventions/{intervention}/steps/1")]
public sealed class WriteMeetingController(StepPages<InterventionCase, MeetingStepForm> pages, InterventionChoicesQuery links) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(InterventionHeader header, MeetingStepForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor, cancellationToken), form, actor, cancellationToken);

    private Step<InterventionCase, MeetingStepForm> StepOf(
        InterventionHeader header, Actor actor, CancellationToken cancellationToken) => new()
        {
            Of = header,
            Slug = "steps/1",
            Heading = "Step 1: the meeting",
            Button = "Save",
            Done = "Step saved",
            Fields = "_MeetingStep",
            About = "Record when the concern was first formally raised. You can save with gaps and come back. Everything has to be "
            + "there before you complete the step.",
            Rule = GuidanceRules.R206Step1AssuranceMeeting,
            WhenClosed = "This step is complete, or the case is submitted or over. To change one of the first three steps, open it again.",
            IsOpen = (intervention, _) => intervention.CanStepBeWritten(InterventionStep.AssuranceMeeting),
            Loads = InterventionLoads.WithSteps,
            Offers = _ => links.MeetingsAsync(header.Ccg, actor, cancellationToken),
            Begins = intervention => MeetingStepForm.Of(intervention.StepOf(InterventionStep.AssuranceMeeting)),
            Take = async (intervention, form) => intervention.WriteMeeting(
                form.ToAnswers(await links.MeetingAsync(header.Ccg, form.Meeting, actor, cancellationToken)), actor),
        };
}
