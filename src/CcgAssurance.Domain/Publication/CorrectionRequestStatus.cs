namespace CcgAssurance.Domain.Publication;

/// <summary>What became of a request for a correction.</summary>
public enum CorrectionRequestStatus
{
    /// <summary>The director has not answered it.</summary>
    Open,

    /// <summary>The report was opened for correction.</summary>
    TakenUp,

    /// <summary>The director does not correct the report, for a stated reason.</summary>
    Declined,

    /// <summary>Whoever asked no longer asks for it.</summary>
    Withdrawn,
}

/// <summary>How it is written for people.</summary>
public static class CorrectionRequestStatusText
{
    /// <summary>The status as people read it.</summary>
    public static string DisplayText(this CorrectionRequestStatus status) => status switch
    {
        CorrectionRequestStatus.Open => "Waiting for an answer",
        CorrectionRequestStatus.TakenUp => "Accepted",
        CorrectionRequestStatus.Declined => "Declined",
        CorrectionRequestStatus.Withdrawn => "Withdrawn",
    };
}
