using CcgAssurance.Domain.Assessments;

namespace CcgAssurance.Reporting.Documents;

/// <summary>An agreed action in a report.</summary>
public sealed record ReportedAction
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

    /// <summary>The issue that it answers, or null.</summary>
    public Guid? IssueId { get; init; }

    /// <summary>What is to be done.</summary>
    public required string Text { get; init; }

    /// <summary>Who does it (R229).</summary>
    public required ActionOwner Owner { get; init; }

    /// <summary>The name of an owner that is neither the group nor NHS England.</summary>
    public string? OwnerName { get; init; }

    /// <summary>When it is to be finished, if that was agreed.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>How far it has come.</summary>
    public required ActionStatus Status { get; init; }

    /// <summary>What was done so far.</summary>
    public string? Progress { get; init; }

    /// <summary>Whether it is about safeguarding.</summary>
    public bool IsSafeguarding { get; init; }

    /// <summary>Whether it comes from the quarter before (R232).</summary>
    public bool IsCarried { get; init; }
}
