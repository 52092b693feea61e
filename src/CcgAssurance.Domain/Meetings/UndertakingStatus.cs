namespace CcgAssurance.Domain.Meetings;

/// <summary>Whether what was undertaken has been done.</summary>
public enum UndertakingStatus
{
    /// <summary>Still to do.</summary>
    Open,

    /// <summary>Done.</summary>
    Done,
}

/// <summary>How the two are written for people.</summary>
public static class UndertakingStatusText
{
    /// <summary>The status as people read it.</summary>
    public static string DisplayText(this UndertakingStatus status) => status switch
    {
        UndertakingStatus.Open => "Open",
        UndertakingStatus.Done => "Done",
    };
}
