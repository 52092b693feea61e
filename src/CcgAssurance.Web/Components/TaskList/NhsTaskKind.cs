namespace CcgAssurance.Web.Components;

/// <summary>How far a task is. Begin with as few of these as users need.</summary>
public enum NhsTaskKind
{
    /// <summary>Still to be done.</summary>
    Incomplete,

    /// <summary>Begun and saved.</summary>
    InProgress,

    /// <summary>Done; it can still be opened and changed.</summary>
    Completed,

    /// <summary>Saved, but something in it is wrong.</summary>
    Problem,

    /// <summary>Waits for another task, so it is not a link.</summary>
    CannotStart,
}
