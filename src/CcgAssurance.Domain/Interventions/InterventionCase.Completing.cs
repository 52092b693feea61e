using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <content>How steps are completed, and what follows from the fourth and the sixth.</content>
public sealed partial class InterventionCase
{
    /// <summary>
    /// The first step that has to be completed before this one; null where there is none. On the route of serious risk to patients the
    /// fourth and the fifth step need not wait for the first three, which can be recorded later.
    /// </summary>
    [Rule("R205")]
    public InterventionStep? OpenBefore(InterventionStep step) => Steps
        .Where(row => row.Step < step && !row.IsComplete && !MayComeLater(row.Step, step))
        .Select(row => (InterventionStep?)row.Step)
        .FirstOrDefault();

    /// <summary>
    /// What stands between a step and its completion, but for the confirmation that the ways of working were followed. Conflict once the
    /// step is complete or the case is over.
    /// </summary>
    [Rule("R198", "R205", "R206", "R207", "R208", "R209", "R210", "R211", "R212", "R213")]
    public Outcome CheckStep(InterventionStep step, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return CanStepBeWritten(step)
            ? Outcome.From([.. MayComplete(step, actor), .. Missing(step, actor.Today)])
            : Outcome.Conflict;
    }

    /// <summary>
    /// Completes a step, with the confirmation that the ways of working were followed in it. With the fourth the case is proposed, or ends
    /// if patients would be worse off. With the sixth the director submits the case to the committee, and nothing in it changes any more.
    /// Conflict once the step is complete or the case is over.
    /// </summary>
    /// <param name="step">The step.</param>
    /// <param name="followsWaysOfWorking">Whether the actor confirms that.</param>
    /// <param name="actor">Who completes it.</param>
    [Rule("R198", "R204", "R205", "R211", "R213")]
    public Outcome CompleteStep(InterventionStep step, bool followsWaysOfWorking, Actor actor)
    {
        var outcome = CheckStep(step, actor);
        if (outcome.Kind != OutcomeKind.Conflict)
        {
            outcome = Outcome.From([.. outcome.Findings, .. InterventionRules.Unconfirmed(followsWaysOfWorking)]);
        }

        if (outcome.IsDone)
        {
            StepOf(step).Complete(actor);
            AfterCompleting(step, actor);
        }

        return outcome;
    }

    /// <summary>What is missing in a step, and in the steps before it, on a day.</summary>
    [Rule("R198", "R205")]
    public IReadOnlyList<Finding> Missing(InterventionStep step, DateOnly today) =>
    [
        .. OpenBefore(step) is { } earlier
            ? [Finding.Blocking(
                GuidanceRules.R205SixInterventionStepsInOrder,
                $"Complete step {(int)earlier} first: {earlier.DisplayText().ToLowerInvariant()}",
                place: new InterventionPlace(earlier, null))]
            : Array.Empty<Finding>(),
        .. InterventionStepRules.Missing(this, StepOf(step), today),
    ];

    /// <summary>
    /// Opens one of the first three steps again, with the reason. Refused once a later step that rests on it is complete. Conflict unless
    /// it is complete, and once the case is submitted.
    /// </summary>
    [Rule("R205")]
    public Outcome ReopenStep(InterventionStep step, string reason, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (!CanBeWritten || step >= InterventionStep.InterventionOptions || !IsComplete(step))
        {
            return Outcome.Conflict;
        }

        var later = Steps.FirstOrDefault(row => row.Step > step && row.IsComplete && !MayComeLater(step, row.Step));
        var outcome = Outcome.From([
            .. Only(actor, Permission.WriteInterventions, step.Rule(), OnlyTheLead),
            .. later is null
                ? Array.Empty<Finding>()
                : [Finding.Blocking(
                    GuidanceRules.R205SixInterventionStepsInOrder,
                    later.Step < InterventionStep.InterventionOptions
                        ? $"Open step {(int)later.Step} again first, because it rests on this one"
                        : "File a note with the correction instead, because the intervention is proposed on the basis of this step")],
        ]);
        if (outcome.IsDone)
        {
            StepOf(step).Reopen(reason);
        }

        return outcome;
    }

    private bool MayComeLater(InterventionStep earlier, InterventionStep step) =>
        Route == InterventionRoute.SeriousPatientRisk
        && earlier < InterventionStep.InterventionOptions
        && step is InterventionStep.InterventionOptions or InterventionStep.ConsistencyReview;

    private IEnumerable<Finding> MayComplete(InterventionStep step, Actor actor)
    {
        var permitted = step == InterventionStep.CommitteeApproval
            ? Only(actor, Permission.DecideInterventions, step.Rule(), OnlyTheDirector)
            : Only(actor, Permission.WriteInterventions, step.Rule(), OnlyTheLead);
        return permitted.Concat(
            Reviewers.Any(row => row.IsActive && row.UserId == actor.UserId)
                ? [Finding.Blocking(
                    GuidanceRules.R215, "Ask somebody else in the area team to do this, because you review the case as a peer")]
                : []);
    }

    private void AfterCompleting(InterventionStep step, Actor actor)
    {
        if (step == InterventionStep.InterventionOptions)
        {
            if (StepOf(step).Finding == ImpactFinding.WorseOff)
            {
                End(InterventionStage.PatientsWorseOff, StepOf(step).FindingReason!, actor);
                return;
            }

            ProposedOn = actor.Today;
            MoveTo(InterventionStage.Proposed);
        }
        else if (step == InterventionStep.CommitteeApproval)
        {
            foreach (var direction in Directions)
            {
                direction.VersionInHand!.PutForward(actor);
            }

            (SubmittedAt, SubmittedOn) = (actor.At, actor.Today);
            MoveTo(InterventionStage.Submitted);
        }
    }
}
