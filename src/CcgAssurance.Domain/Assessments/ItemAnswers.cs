namespace CcgAssurance.Domain.Assessments;

/// <summary>What the area team answers about one item of the report. Which answers count depends on its kind.</summary>
public sealed record ItemAnswers
{
    /// <summary>The short title of an issue.</summary>
    public string? Title { get; init; }

    /// <summary>What was achieved, what the issue is, or what is to be done.</summary>
    public string? Text { get; init; }

    /// <summary>Whether it is about safeguarding.</summary>
    public bool IsSafeguarding { get; init; }

    /// <summary>Whether an achievement is good practice that others could use.</summary>
    public bool IsGoodPractice { get; init; }

    /// <summary>The provider that an issue concerns.</summary>
    public string? Provider { get; init; }

    /// <summary>The target that an issue concerns.</summary>
    public string? Target { get; init; }

    /// <summary>Whether an issue needs further action.</summary>
    public bool NeedsFurtherAction { get; init; }

    /// <summary>What was agreed to do about an issue; null while undecided.</summary>
    public IssueResponse? Response { get; init; }

    /// <summary>Who carries out an action.</summary>
    public ActionOwner? Owner { get; init; }

    /// <summary>The name of an owner that is neither the group nor NHS England.</summary>
    public string? OwnerName { get; init; }

    /// <summary>When an action is to be finished.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>How far an action has come.</summary>
    public ActionStatus? Status { get; init; }

    /// <summary>What has been done so far.</summary>
    public string? Progress { get; init; }

    /// <summary>The issue that an action answers.</summary>
    public Guid? IssueId { get; init; }
}
