using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// What a published report says about what changed since the quarter before: by name what it lists, and as numbers what it counts.
/// </summary>
[Rule("R232", "R245")]
[Description(
    "What is different from the published report of the quarter before. " +
    "Issues and actions that go on are counted; the domains and themes list them.")]
public sealed record PublicChanges
{
    [Description("The financial year of that report, such as 2014-15.")]
    public required string SinceYear { get; init; }

    [Description("The quarter of that report.")]
    [AllowedValues("q1", "q2", "q3", "q4")]
    public required string SinceQuarter { get; init; }

    [Description("The judgements that moved.")]
    public required IReadOnlyList<PublicMovedJudgement> Judgements { get; init; }

    [Description("The issues that are new.")]
    public required IReadOnlyList<PublicChangedIssue> NewIssues { get; init; }

    [Description("The issues that were closed.")]
    public required IReadOnlyList<PublicChangedIssue> IssuesClosed { get; init; }

    [Description("How many issues were carried forward.")]
    public required IReadOnlyList<PublicCount> IssuesCarriedForward { get; init; }

    [Description("The actions that were finished.")]
    public required IReadOnlyList<PublicChangedAction> ActionsDone { get; init; }

    [Description("The actions that were not delivered as agreed.")]
    public required IReadOnlyList<PublicChangedAction> ActionsNotDelivered { get; init; }

    [Description("The actions whose day was over on the day of this report and that were not finished.")]
    public required IReadOnlyList<PublicChangedAction> ActionsOverdue { get; init; }

    [Description("The actions that were open and are not in this report.")]
    public required IReadOnlyList<PublicChangedAction> ActionsNotCarriedForward { get; init; }

    [Description("How many actions are still open and not overdue.")]
    public required IReadOnlyList<PublicCount> ActionsStillOpen { get; init; }

    [Description("How many actions were agreed since.")]
    public required IReadOnlyList<PublicCount> NewActions { get; init; }

    internal static PublicChanges Of(ReportChanges changes, FrameworkVersion framework, DateOnly day)
    {
        return new PublicChanges
        {
            SinceYear = changes.Year.ToString(),
            SinceQuarter = changes.Quarter.ToString(),
            Judgements = [.. changes.Judgements.Select(judgement => new PublicMovedJudgement(
                PublicPlace.Of(Focus.On(judgement.Domain), framework), judgement.From, judgement.To))],
            NewIssues = Issues(IssueChange.Opened),
            IssuesClosed = Issues(IssueChange.Closed),
            IssuesCarriedForward = Counts(changes.IssuesThatAre(IssueChange.Carried).Select(issue => issue.Focus)),
            ActionsDone = Actions(changes.ActionsThatAre(ActionChange.Done)),
            ActionsNotDelivered = Actions(changes.ActionsThatAre(ActionChange.NotDelivered)),
            ActionsOverdue = Actions(changes.ActionsOverdueOn(day)),
            ActionsNotCarriedForward = Actions(changes.ActionsThatAre(ActionChange.Left)),
            ActionsStillOpen = Counts(changes.ActionsOpenInTimeOn(day).Select(action => action.Focus)),
            NewActions = Counts(changes.ActionsThatAre(ActionChange.Agreed).Select(action => action.Focus)),
        };

        IReadOnlyList<PublicChangedIssue> Issues(IssueChange change) =>
            [.. changes.IssuesThatAre(change).Select(issue => new PublicChangedIssue(PublicPlace.Of(issue.Focus, framework), issue.Title))];

        IReadOnlyList<PublicChangedAction> Actions(IEnumerable<ChangedAction> actions) =>
            [.. actions.Select(action =>
                new PublicChangedAction(PublicPlace.Of(action.Focus, framework), action.Text, action.Owner, action.DueOn))];

        IReadOnlyList<PublicCount> Counts(IEnumerable<Focus> places) =>
            [.. places.CountBy(place => place).Select(count => new PublicCount(PublicPlace.Of(count.Key, framework), count.Value))];
    }
}

/// <summary>A judgement that moved.</summary>
[Description("A judgement that moved.")]
public sealed record PublicMovedJudgement(
    [property: Description("The domain.")] PublicPlace Place,
    [property: Description("What it was judged to be in the quarter before.")] AssuranceCategory From,
    [property: Description("What it was judged to be.")] AssuranceCategory To);

/// <summary>An issue that is new or over.</summary>
[Description("An issue that is new or was closed.")]
public sealed record PublicChangedIssue(
    [property: Description("The domain or theme.")] PublicPlace Place,
    [property: Description("Its title.")] string Title);

/// <summary>What became of an action, in the words in which it was last written.</summary>
[Description("An action of which the list that it stands in says what became of it.")]
public sealed record PublicChangedAction(
    [property: Description("The domain or theme.")] PublicPlace Place,
    [property: Description("What was to be done.")] string Text,
    [property: Description("Who does it, in words.")] string Owner,
    [property: Description("When it was to be finished.")] DateOnly? DueOn);

/// <summary>How many of them there are on a domain or theme.</summary>
[Description("How many issues or actions there are on a domain or theme. Where there is none, there is no count.")]
public sealed record PublicCount(
    [property: Description("The domain or theme.")] PublicPlace Place,
    [property: Description("How many.")] int Count);
