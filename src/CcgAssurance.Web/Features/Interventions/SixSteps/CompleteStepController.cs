using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Interventions.Documents;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.SixSteps;

/// <summary>The lead completes one of the first five steps, and the director the sixth: with it the case is submitted.</summary>
[InterventionRecord]
[Requires(Permission.WriteInterventions, Permission.DecideInterventions)]
[Route("/interventions/{intervention}/steps/{step:range(1,6)}/complete")]
public sealed class CompleteStepController(
    StepPages<InterventionCase, CompleteStepForm> pages, InterventionOutputQuery outputs, TellOfInterventionHandler tell) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, InterventionStep step, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, step, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(
        InterventionHeader header, InterventionStep step, CompleteStepForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, step, actor, cancellationToken), form, actor, cancellationToken);

    private Step<InterventionCase, CompleteStepForm> StepOf(
        InterventionHeader header, InterventionStep step, Actor actor, CancellationToken cancellationToken) => new()
        {
            Of = header,
            Slug = $"steps/{(int)step}/complete",
            Heading = step == InterventionStep.CommitteeApproval ? "Submit to the committee" : $"Complete step {(int)step}",
            Button = step == InterventionStep.CommitteeApproval ? "Submit" : "Complete the step",
            Done = step == InterventionStep.CommitteeApproval ? "Intervention submitted to the committee" : $"Step {(int)step} completed",
            Fields = "_Complete",
            Rule = step.Rule(),
            WhenClosed = "This step is complete already, something in it or before it is missing, or somebody else completes it.",
            IsOpen = (intervention, _) => intervention.CheckStep(step, actor).IsDone,
            Reads = InterventionLoads.ToComplete,
            Loads = step == InterventionStep.CommitteeApproval ? InterventionLoads.Whole : InterventionLoads.ToComplete,
            Sends = intervention => step == InterventionStep.CommitteeApproval
                ? () => outputs.SubmittedAsync(intervention, actor, cancellationToken)
                : null,
            Take = (intervention, form) => TakeAsync(intervention, step, form, actor, cancellationToken),
        };

    private async Task<Outcome> TakeAsync(
        InterventionCase intervention, InterventionStep step, CompleteStepForm form, Actor actor, CancellationToken cancellationToken)
    {
        var outcome = intervention.CompleteStep(step, form.FollowsWaysOfWorking, actor);
        return NoticeOf(intervention, step) is { } notice
            ? await tell.OfAsync(outcome, intervention, notice, actor, cancellationToken)
            : outcome;
    }

    private static InterventionNotice? NoticeOf(InterventionCase intervention, InterventionStep step) => step switch
    {
        InterventionStep.FormalRequest => InterventionNotice.SupportToConsider,
        InterventionStep.InterventionOptions => intervention.IsOpen ? InterventionNotice.Proposed : InterventionNotice.PatientsWorseOff,
        InterventionStep.CommitteeApproval => InterventionNotice.Submitted,
        InterventionStep.AssuranceMeeting or InterventionStep.SupportOptions or InterventionStep.ConsistencyReview => null,
    };
}
