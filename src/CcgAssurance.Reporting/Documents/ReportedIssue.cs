using CcgAssurance.Domain.Assessments;

namespace CcgAssurance.Reporting.Documents;

/// <summary>An issue in a report.</summary>
public sealed record ReportedIssue
{
    /// <summary>The key of the item.</summary>
    public required Guid Id { get; init; }

    /// <summary>
    /// The item of which all continuations through the quarters are: its own key until it is carried from an earlier one (R232).
    /// </summary>
    public Guid OriginId
    {
        get => field == Guid.Empty ? Id : field;
        init;
    }

    /// <summary>Its short title.</summary>
    public required string Title { get; init; }

    /// <summary>What it is, where the title does not say it all.</summary>
    public string? Text { get; init; }

    /// <summary>The provider that it concerns (R23).</summary>
    public string? Provider { get; init; }

    /// <summary>The target that it concerns (R230).</summary>
    public string? Target { get; init; }

    /// <summary>Whether it needs further action.</summary>
    public bool NeedsFurtherAction { get; init; }

    /// <summary>What was agreed to do about it (R177).</summary>
    public IssueResponse? Response { get; init; }

    /// <summary>Whether it is about safeguarding.</summary>
    public bool IsSafeguarding { get; init; }

    /// <summary>Whether it comes from the quarter before.</summary>
    public bool IsCarried { get; init; }
}
