namespace CcgAssurance.Domain.Escalations;

/// <summary>What somebody can be told about an escalation.</summary>
public enum EscalationNotice
{
    /// <summary>The director opened it.</summary>
    Opened,

    /// <summary>The area team's view is complete.</summary>
    ViewCompleted,

    /// <summary>The view was put to the group.</summary>
    PutToCcg,

    /// <summary>One side said what level of support and scrutiny is right.</summary>
    LevelAssessed,

    /// <summary>Actions are proposed to both sides.</summary>
    Proposed,

    /// <summary>A change to the agreed actions is proposed to both sides.</summary>
    ChangeProposed,

    /// <summary>NHS England accepted what is proposed; the group did not yet.</summary>
    AcceptedByNhsEngland,

    /// <summary>The group accepted what is proposed; NHS England did not yet.</summary>
    AcceptedByCcg,

    /// <summary>Both sides agreed the actions.</summary>
    Agreed,

    /// <summary>The group did not agree to the actions.</summary>
    Declined,

    /// <summary>The area team took the proposal back.</summary>
    TakenBack,

    /// <summary>A milestone is marked as met.</summary>
    MilestoneMet,

    /// <summary>A milestone that was marked as met is not met.</summary>
    MilestoneNotMet,

    /// <summary>It ended because what was escalated is resolved.</summary>
    Resolved,

    /// <summary>It ended, and consequences were applied.</summary>
    ConsequencesApplied,

    /// <summary>It was withdrawn before the view was put to the group, which never hears of it.</summary>
    WithdrawnUnseen,

    /// <summary>It was withdrawn after the view was put to the group.</summary>
    Withdrawn,
}
