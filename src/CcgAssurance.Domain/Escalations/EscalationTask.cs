namespace CcgAssurance.Domain.Escalations;

/// <summary>What somebody can have to do next about an escalation. Earlier ones come first among the tasks of one day.</summary>
public enum EscalationTask
{
    /// <summary>Follow up a milestone whose day is over.</summary>
    FollowUpMilestone,

    /// <summary>Accept the actions for NHS England, or take them back.</summary>
    AcceptForNhsEngland,

    /// <summary>Accept the actions for the group, or say no.</summary>
    AcceptForCcg,

    /// <summary>Decide what follows after the group did not agree.</summary>
    DecideNext,

    /// <summary>Record how it ended.</summary>
    RecordOutcome,

    /// <summary>Form and complete the area team's view.</summary>
    CompleteView,

    /// <summary>Put the view to the group.</summary>
    PutToCcg,

    /// <summary>Write and propose actions.</summary>
    ProposeActions,

    /// <summary>Say what level of support and scrutiny is right.</summary>
    AssessLevel,

    /// <summary>Meet a milestone and mark it.</summary>
    MeetMilestone,
}
