using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// What is different in a report from that of the quarter before, as plain data. It holds nothing that does not stand in one of the two
/// reports, and no reasons: those stand with the judgements.
/// </summary>
[Rule("R232")]
public sealed record ReportChanges
{
    /// <summary>The financial year of the report with which it was compared.</summary>
    public required FinancialYear Year { get; init; }

    /// <summary>The quarter of that report.</summary>
    public required Quarter Quarter { get; init; }

    /// <summary>The judgements that moved, in the order of the domains.</summary>
    public required IReadOnlyList<ChangedJudgement> Judgements { get; init; }

    /// <summary>The issues of both reports, in the order of the report.</summary>
    public required IReadOnlyList<ChangedIssue> Issues { get; init; }

    /// <summary>The actions of both reports, without those which were over before, in the order of the report.</summary>
    public required IReadOnlyList<ChangedAction> Actions { get; init; }

    /// <summary>The issues with which this happened.</summary>
    public IEnumerable<ChangedIssue> IssuesThatAre(IssueChange change) => Issues.Where(issue => issue.Change == change);

    /// <summary>The actions with which this happened.</summary>
    public IEnumerable<ChangedAction> ActionsThatAre(ActionChange change) => Actions.Where(action => action.Change == change);

    /// <summary>The actions that are still open although their day is over.</summary>
    public IEnumerable<ChangedAction> ActionsOverdueOn(DateOnly day) =>
        ActionsThatAre(ActionChange.StillOpen).Where(action => action.DueOn < day);

    /// <summary>The actions that are still open and not overdue.</summary>
    public IEnumerable<ChangedAction> ActionsOpenInTimeOn(DateOnly day) =>
        ActionsThatAre(ActionChange.StillOpen).Where(action => !(action.DueOn < day));
}

/// <summary>A judgement that moved.</summary>
/// <param name="Domain">The domain.</param>
/// <param name="From">What it was.</param>
/// <param name="To">What it is.</param>
public sealed record ChangedJudgement(DomainNumber Domain, AssuranceCategory From, AssuranceCategory To);

/// <summary>What became of an issue.</summary>
/// <param name="Focus">The domain or theme.</param>
/// <param name="Title">Its title, as it was last written.</param>
/// <param name="Change">What became of it.</param>
public sealed record ChangedIssue(Focus Focus, string Title, IssueChange Change);

/// <summary>What becomes of an issue between two reports.</summary>
public enum IssueChange
{
    /// <summary>It stands in the later report only.</summary>
    Opened,

    /// <summary>It stands in both.</summary>
    Carried,

    /// <summary>It stands in the earlier report only.</summary>
    Closed,
}

/// <summary>What became of an action.</summary>
/// <param name="Focus">The domain or theme.</param>
/// <param name="Text">What is to be done, as it was last written.</param>
/// <param name="Owner">Who does it, in words.</param>
/// <param name="DueOn">When it is to be finished, if that was agreed.</param>
/// <param name="Change">What became of it.</param>
public sealed record ChangedAction(Focus Focus, string Text, string Owner, DateOnly? DueOn, ActionChange Change);

/// <summary>What becomes of an action between two reports.</summary>
public enum ActionChange
{
    /// <summary>It was finished.</summary>
    Done,

    /// <summary>It was not delivered as agreed.</summary>
    NotDelivered,

    /// <summary>It stood in the earlier report and is not finished.</summary>
    StillOpen,

    /// <summary>It was agreed since.</summary>
    Agreed,

    /// <summary>It was open in the earlier report and does not stand in the later one.</summary>
    Left,
}
