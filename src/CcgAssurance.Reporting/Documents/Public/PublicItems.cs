using CcgAssurance.Domain.Assessments;

namespace CcgAssurance.Reporting.Documents;

/// <summary>The items of a domain or theme in a published report. Actions stand with the issue that they answer, which needs no keys.</summary>
public sealed record PublicItems(
    IReadOnlyList<PublicAchievement> Achievements, IReadOnlyList<PublicIssue> Issues, IReadOnlyList<PublicAction> OtherActions)
{
    internal static PublicItems Of(ReportedItems items)
    {
        var issues = items.Issues.Select(issue => issue.Id).ToHashSet();
        return new PublicItems(
            [.. items.Achievements.Select(item => new PublicAchievement(item.Text, item.IsGoodPractice, item.IsSafeguarding))],
            [.. items.Issues.Select(issue => new PublicIssue
            {
                Title = issue.Title,
                Text = issue.Text,
                Provider = issue.Provider,
                Target = issue.Target,
                NeedsFurtherAction = issue.NeedsFurtherAction,
                IsSafeguarding = issue.IsSafeguarding,
                IsCarriedForward = issue.IsCarried,
                Actions = [.. items.Actions.Where(action => action.IssueId == issue.Id).Select(Action)],
            })],
            [.. items.Actions.Where(action => action.IssueId is not { } issue || !issues.Contains(issue)).Select(Action)]);
    }

    private static PublicAction Action(ReportedAction action) => new()
    {
        Text = action.Text,
        Owner = action.Owner,
        OwnerName = action.OwnerName,
        DueOn = action.DueOn,
        Status = action.Status,
        Progress = action.Progress,
        IsSafeguarding = action.IsSafeguarding,
        IsCarriedForward = action.IsCarried,
    };
}

/// <summary>An achievement in a published report.</summary>
public sealed record PublicAchievement(string Text, bool IsGoodPractice, bool IsSafeguarding);

/// <summary>An issue in a published report.</summary>
public sealed record PublicIssue
{
    /// <summary>Its short title.</summary>
    public required string Title { get; init; }

    /// <summary>What it is, where the title does not say it all.</summary>
    public string? Text { get; init; }

    /// <summary>The provider that it concerns.</summary>
    public string? Provider { get; init; }

    /// <summary>The target that it concerns.</summary>
    public string? Target { get; init; }

    /// <summary>Whether it needs further action.</summary>
    public bool NeedsFurtherAction { get; init; }

    /// <summary>Whether it is about safeguarding.</summary>
    public bool IsSafeguarding { get; init; }

    /// <summary>Whether it comes from the quarter before.</summary>
    public bool IsCarriedForward { get; init; }

    /// <summary>What was agreed to do about it.</summary>
    public required IReadOnlyList<PublicAction> Actions { get; init; }
}

/// <summary>An agreed action in a published report.</summary>
public sealed record PublicAction
{
    /// <summary>What is to be done.</summary>
    public required string Text { get; init; }

    /// <summary>Who does it.</summary>
    public required ActionOwner Owner { get; init; }

    /// <summary>The name of an owner that is neither the group nor NHS England.</summary>
    public string? OwnerName { get; init; }

    /// <summary>When it is to be finished, if that was agreed.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>How far it had come.</summary>
    public required ActionStatus Status { get; init; }

    /// <summary>What was done so far.</summary>
    public string? Progress { get; init; }

    /// <summary>Whether it is about safeguarding.</summary>
    public bool IsSafeguarding { get; init; }

    /// <summary>Whether it comes from the quarter before.</summary>
    public bool IsCarriedForward { get; init; }
}
