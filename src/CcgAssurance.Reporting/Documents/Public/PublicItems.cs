using System.ComponentModel;
using CcgAssurance.Domain.Assessments;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// The items of a domain or theme in a published report. Actions stand with the issue that they answer, which needs no keys.
/// </summary>
[Description("What a report lists under a domain or theme.")]
public sealed record PublicItems(
    [property: Description("Achievements and good practice.")] IReadOnlyList<PublicAchievement> Achievements,
    [property: Description("Issues, each with the actions agreed on it.")] IReadOnlyList<PublicIssue> Issues,
    [property: Description("Actions that answer no issue in this list.")] IReadOnlyList<PublicAction> OtherActions)
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
[Description("Something that went well.")]
public sealed record PublicAchievement(
    [property: Description("What was achieved.")] string Text,
    [property: Description("Whether it is good practice that others could use.")] bool IsGoodPractice,
    [property: Description("Whether it is about safeguarding.")] bool IsSafeguarding);

/// <summary>An issue in a published report.</summary>
[Description("Something that did not go well.")]
public sealed record PublicIssue
{
    [Description("A short title.")]
    public required string Title { get; init; }

    [Description("What it is, if the title does not say it all.")]
    public string? Text { get; init; }

    [Description("The provider that it concerns.")]
    public string? Provider { get; init; }

    [Description("The target that it concerns.")]
    public string? Target { get; init; }

    [Description("Whether it needs further action.")]
    public bool NeedsFurtherAction { get; init; }

    [Description("Whether it is about safeguarding.")]
    public bool IsSafeguarding { get; init; }

    [Description("Whether it comes from the quarter before.")]
    public bool IsCarriedForward { get; init; }

    [Description("The actions agreed on it.")]
    public required IReadOnlyList<PublicAction> Actions { get; init; }
}

/// <summary>An agreed action in a published report.</summary>
[Description("Something that was agreed to be done.")]
public sealed record PublicAction
{
    [Description("What is to be done.")]
    public required string Text { get; init; }

    [Description("Who does it.")]
    public required ActionOwner Owner { get; init; }

    [Description("The name of an owner that is neither the CCG nor NHS England.")]
    public string? OwnerName { get; init; }

    [Description("When it is to be finished.")]
    public DateOnly? DueOn { get; init; }

    [Description("How far it had come.")]
    public required ActionStatus Status { get; init; }

    [Description("What was done so far.")]
    public string? Progress { get; init; }

    [Description("Whether it is about safeguarding.")]
    public bool IsSafeguarding { get; init; }

    [Description("Whether it comes from the quarter before.")]
    public bool IsCarriedForward { get; init; }
}
