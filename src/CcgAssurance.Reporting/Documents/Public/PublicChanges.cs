using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Documents;

/// <summary>What a published report says about what changed since the quarter before: by name what it lists, and as numbers what it counts.</summary>
[Rule("R232", "R245")]
public sealed record PublicChanges
{
    /// <summary>The financial year of the report with which it was compared.</summary>
    public required string SinceYear { get; init; }

    /// <summary>The quarter of that report.</summary>
    public required string SinceQuarter { get; init; }

    /// <summary>The judgements that moved.</summary>
    public required IReadOnlyList<PublicMovedJudgement> Judgements { get; init; }

    /// <summary>The issues that are new.</summary>
    public required IReadOnlyList<PublicChangedIssue> NewIssues { get; init; }

    /// <summary>The issues that are over.</summary>
    public required IReadOnlyList<PublicChangedIssue> IssuesClosed { get; init; }

    /// <summary>How many issues go on.</summary>
    public required IReadOnlyList<PublicCount> IssuesCarriedForward { get; init; }

    /// <summary>The actions that were finished.</summary>
    public required IReadOnlyList<PublicChangedAction> ActionsDone { get; init; }

    /// <summary>The actions that were not delivered as agreed.</summary>
    public required IReadOnlyList<PublicChangedAction> ActionsNotDelivered { get; init; }

    /// <summary>The actions that are still open although their day is over.</summary>
    public required IReadOnlyList<PublicChangedAction> ActionsOverdue { get; init; }

    /// <summary>The actions that were open and do not stand in this report.</summary>
    public required IReadOnlyList<PublicChangedAction> ActionsNotCarriedForward { get; init; }

    /// <summary>How many actions are still open and not overdue.</summary>
    public required IReadOnlyList<PublicCount> ActionsStillOpen { get; init; }

    /// <summary>How many actions were agreed since.</summary>
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
            [.. actions.Select(action => new PublicChangedAction(PublicPlace.Of(action.Focus, framework), action.Text, action.Owner, action.DueOn))];

        IReadOnlyList<PublicCount> Counts(IEnumerable<Focus> places) =>
            [.. places.CountBy(place => place).Select(count => new PublicCount(PublicPlace.Of(count.Key, framework), count.Value))];
    }
}

/// <summary>A judgement that moved.</summary>
public sealed record PublicMovedJudgement(PublicPlace Place, AssuranceCategory From, AssuranceCategory To);

/// <summary>An issue that is new or over.</summary>
public sealed record PublicChangedIssue(PublicPlace Place, string Title);

/// <summary>What became of an action, in the words in which it was last written.</summary>
public sealed record PublicChangedAction(PublicPlace Place, string Text, string Owner, DateOnly? DueOn);

/// <summary>How many of them there are on a domain or theme.</summary>
public sealed record PublicCount(PublicPlace Place, int Count);
