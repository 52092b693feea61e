using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Assessments;

/// <summary>How far an agreed action has come.</summary>
[Rule("R190", "R232")]
public enum ActionStatus
{
    /// <summary>Agreed and not begun.</summary>
    Open,

    /// <summary>Begun.</summary>
    InProgress,

    /// <summary>Finished.</summary>
    Done,

    /// <summary>Not delivered as agreed, which is a reason to consider escalation (Annex 4).</summary>
    NotDelivered,
}

/// <summary>How the states of an action are written for people.</summary>
public static class ActionStatusText
{
    /// <summary>The state as people read it.</summary>
    public static string DisplayText(this ActionStatus status) => status switch
    {
        ActionStatus.Open => "Open",
        ActionStatus.InProgress => "In progress",
        ActionStatus.Done => "Done",
        ActionStatus.NotDelivered => "Not delivered",
    };

    /// <summary>Whether there is still something to do, so that the next quarter takes it over (R232).</summary>
    public static bool IsStillOpen(this ActionStatus status) => status is ActionStatus.Open or ActionStatus.InProgress;
}
