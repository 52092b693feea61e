using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Documents;

/// <summary>What the group answered to the draft of a report (2014/15 operational guidance, para 35).</summary>
[Rule("R234")]
public sealed record ReportedResponse
{
    /// <summary>The number of the draft that it answers.</summary>
    public required int DraftNumber { get; init; }

    /// <summary>The last day for answering.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>On which day it was sent; null if there was none.</summary>
    public DateOnly? SentOn { get; init; }

    /// <summary>Whether it answers a list of minor corrections to the version before, and not a whole draft.</summary>
    public bool IsToCorrection { get; init; }

    /// <summary>Whether the time ran out without an answer.</summary>
    public bool IsTimedOut { get; init; }

    /// <summary>The disagreements that the group asked to print.</summary>
    public required IReadOnlyList<ReportedDissent> Dissents { get; init; }
}
