using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Escalations;

/// <summary>Why an escalation is opened (2014/15 operational guidance, Annex 4).</summary>
[Rule("R190")]
public enum EscalationTrigger
{
    /// <summary>The recovery that was agreed did not come.</summary>
    RecoveryNotDelivered,

    /// <summary>Progress was not made as expected.</summary>
    ProgressNotMade,

    /// <summary>An action is overdue.</summary>
    OverdueAction,

    /// <summary>A planned point of a trajectory was missed.</summary>
    MissedTrajectoryPoint,

    /// <summary>A support package ended without meeting its objectives.</summary>
    PackageNotMet,
}

/// <summary>How the triggers are written for people.</summary>
public static class EscalationTriggerText
{
    /// <summary>The trigger as people read it.</summary>
    public static string DisplayText(this EscalationTrigger trigger) => trigger switch
    {
        EscalationTrigger.RecoveryNotDelivered => "Recovery has not been delivered as agreed",
        EscalationTrigger.ProgressNotMade => "Expected progress has not been made",
        EscalationTrigger.OverdueAction => "An action is overdue",
        EscalationTrigger.MissedTrajectoryPoint => "A planned figure was missed",
        EscalationTrigger.PackageNotMet => "A support package did not meet its objectives",
    };
}
