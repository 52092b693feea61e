using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Escalations;

/// <content>How it ends. Nothing but communications is added afterwards.</content>
public sealed partial class Escalation
{
    private const string ChangeIsPending = "Take the proposed change back first, or wait until both sides accept it";

    /// <summary>
    /// What stands between the escalation and its end as resolved, and milestones to look at although they do not. Refused until both sides
    /// have agreed actions. Conflict if it is over.
    /// </summary>
    [Rule("R196")]
    public Outcome CheckResolution(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return IsOpen
            ? Outcome.From([
                .. Only(actor, Permission.DecideEscalations, GuidanceRules.R196, OnlyTheDirector),
                .. CanProgress ? NoChangeIsPending()
                    : [Finding.Blocking(GuidanceRules.R196, "Agree actions with the CCG first, or withdraw the escalation")],
                .. Unmet.Count == 0 ? Array.Empty<Finding>()
                    : [Finding.Warning(
                        GuidanceRules.R195,
                        Unmet.Count == 1
                            ? "Check that the issue is resolved, because one milestone is not marked as met"
                            : $"Check that the issue is resolved, because {Unmet.Count} milestones are not marked as met")],
            ])
            : Outcome.Conflict;
    }

    /// <summary>
    /// Records that what was escalated is resolved, and why. A change that is still being written ends with it. Refused until both sides
    /// have agreed actions. Conflict if it is over.
    /// </summary>
    [Rule("R196")]
    public Outcome Resolve(string reason, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        var outcome = CheckResolution(actor);
        if (outcome.IsDone)
        {
            End(EscalationStage.Resolved, reason, actor);
        }

        return outcome;
    }

    /// <summary>
    /// Whether consequences can be applied on a day: a milestone is overdue, or the group did not agree to the actions. A change that is
    /// proposed has to be decided first.
    /// </summary>
    [Rule("R195")]
    public bool CanApplyConsequences(DateOnly today) =>
        Stage == EscalationStage.NotAgreed || (OverdueOn(today).Count > 0 && !IsProposed);

    /// <summary>
    /// Records that the consequences of not delivering were applied: which, from when and why. Refused unless a milestone is overdue or the
    /// group did not agree to the actions. Conflict if the escalation is over.
    /// </summary>
    [Rule("R195", "R196")]
    public Outcome ApplyConsequences(ConsequencesAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Which);
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Reason);
        if (!IsOpen)
        {
            return Outcome.Conflict;
        }

        var earliest = ConsequencesFrom(actor.Today);
        var outcome = Outcome.From([
            .. Only(actor, Permission.DecideEscalations, GuidanceRules.R195, OnlyTheDirector),
            .. earliest is { } from
                ? [.. NoChangeIsPending(), .. EscalationRules.WrongConsequences(answers, from, actor.Today)]
                : new[] { Finding.Blocking(GuidanceRules.R195, WhyNoConsequences()) },
        ]);
        if (outcome.IsDone)
        {
            (ConsequencesApplied, ConsequencesOn) = (answers.Which, answers.On);
            End(EscalationStage.ConsequencesApplied, answers.Reason, actor);
        }

        return outcome;
    }

    private string WhyNoConsequences() => Stage switch
    {
        EscalationStage.InProgress => "Follow up the agreed actions: consequences are applied only when a milestone is overdue",
        EscalationStage.Proposed => "Wait until the CCG says whether it agrees to the actions",
        _ => "Propose actions to the CCG first: consequences are applied only if it does not agree to them or does not deliver them",
    };

    private IEnumerable<Finding> NoChangeIsPending()
    {
        if (CanProgress && IsProposed)
        {
            yield return Finding.Blocking(GuidanceRules.R196, ChangeIsPending);
        }
    }

    // The first day on which there is a ground for consequences; null while there is none.
    private DateOnly? ConsequencesFrom(DateOnly today) =>
        Stage == EscalationStage.NotAgreed
            ? Calendar.UkTime.DateOf(LastRefusal!.EndedAt!.Value)
            : OverdueOn(today) is [{ DueOn: { } due }, ..] ? due.AddDays(1) : null;

    private void End(EscalationStage stage, string reason, Actor actor)
    {
        if (TermsInHand is { } terms)
        {
            terms.End(
                terms.Stage == EscalationTermsStage.Draft ? EscalationTermsStage.Discarded : EscalationTermsStage.TakenBack,
                "The escalation ended.",
                actor);
            InHand = null;
        }

        (EndReason, EndedOn, EndedBy) = (reason, actor.Today, actor.Name);
        MoveTo(stage);
    }
}
