using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Escalations;

/// <summary>Where an escalation stands: its three parts come one after the other (2014/15 operational guidance, Annex 4).</summary>
[Rule("R192")]
public enum EscalationStage
{
    /// <summary>The area team forms its single view. Nobody outside the area team sees the escalation.</summary>
    View,

    /// <summary>The view is complete and is to be put to the group.</summary>
    ViewComplete,

    /// <summary>The view was put to the group, and the area team writes the actions.</summary>
    PutToCcg,

    /// <summary>Actions are put to both sides, and none were agreed yet.</summary>
    Proposed,

    /// <summary>The group did not agree to the actions, and none were agreed before.</summary>
    NotAgreed,

    /// <summary>Both sides agreed actions, and it is not over yet.</summary>
    InProgress,

    /// <summary>It is over because what was escalated is resolved.</summary>
    Resolved,

    /// <summary>It is over, and the consequences of not delivering were applied.</summary>
    ConsequencesApplied,

    /// <summary>It was withdrawn before actions were agreed.</summary>
    Withdrawn,
}

/// <summary>How the stages are written for people.</summary>
public static class EscalationStageText
{
    /// <summary>The stage as people read it.</summary>
    public static string DisplayText(this EscalationStage stage) => stage switch
    {
        EscalationStage.View => "Area team view being formed",
        EscalationStage.ViewComplete => "View ready to put to the CCG",
        EscalationStage.PutToCcg => "View put to the CCG",
        EscalationStage.Proposed => "Actions proposed",
        EscalationStage.NotAgreed => "Actions not agreed",
        EscalationStage.InProgress => "In progress",
        EscalationStage.Resolved => "Resolved",
        EscalationStage.ConsequencesApplied => "Consequences applied",
        EscalationStage.Withdrawn => "Withdrawn",
    };

    /// <summary>The stage as people read it on a day: agreed actions that begin later are not in progress yet.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="startsOn">The first day of the agreed actions; null while none are agreed.</param>
    /// <param name="today">The day.</param>
    public static string DisplayText(this EscalationStage stage, DateOnly? startsOn, DateOnly today) =>
        stage == EscalationStage.InProgress && startsOn > today
            ? $"Actions agreed, starting on {UkTime.InWords(startsOn.Value)}"
            : stage.DisplayText();
}

/// <summary>What the stages mean.</summary>
public static class EscalationStages
{
    /// <summary>The stages of an escalation that is not over.</summary>
    public static IReadOnlyList<EscalationStage> Open { get; } =
    [
        EscalationStage.View, EscalationStage.ViewComplete, EscalationStage.PutToCcg, EscalationStage.Proposed,
        EscalationStage.NotAgreed, EscalationStage.InProgress,
    ];

    /// <summary>The stages before the view is put to the group, in which only the area team sees the escalation.</summary>
    public static IReadOnlyList<EscalationStage> BeforePut { get; } = [EscalationStage.View, EscalationStage.ViewComplete];

    /// <summary>The stages from the day on which the view is put to the group until the end.</summary>
    public static IReadOnlyList<EscalationStage> Discussed { get; } = [.. Open.Except(BeforePut)];
}
