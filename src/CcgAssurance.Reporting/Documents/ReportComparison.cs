using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// Compares the reports of two quarters. Issues and actions are the same where they have the same origin, however often they were carried
/// forward and reworded (2014/15 operational guidance, Annex 2).
/// </summary>
[Rule("R232")]
public static class ReportComparison
{
    /// <summary>What is different in the later report.</summary>
    public static ReportChanges Between(QuarterlyReport earlier, QuarterlyReport later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return new ReportChanges
        {
            Year = earlier.Year,
            Quarter = earlier.Quarter,
            Judgements = [.. Judgements(earlier, later)],
            Issues = [.. Issues(earlier, later)],
            Actions = [.. Actions(earlier, later)],
        };
    }

    /// <summary>All items of a report with their domain or theme, in the order of the report.</summary>
    internal static IEnumerable<(Focus Focus, ReportedItems Items)> Parts(QuarterlyReport report) =>
    [
        .. report.Domains.Select(domain => (Focus.On(domain.Number), domain.Items)),
        .. report.Themes.Select(theme => (Focus.On(theme.Theme), theme.Items)),
    ];

    // A domain that nobody has judged yet has not moved.
    private static IEnumerable<ChangedJudgement> Judgements(QuarterlyReport earlier, QuarterlyReport later) =>
        from now in later.Domains
        join before in earlier.Domains on now.Number equals before.Number
        where before.Category is not null && now.Category is not null && before.Category != now.Category
        select new ChangedJudgement(now.Number, before.Category!.Value, now.Category!.Value);

    private static IEnumerable<ChangedIssue> Issues(QuarterlyReport earlier, QuarterlyReport later)
    {
        var (before, now) = (Issues(earlier), Issues(later));
        var (known, left) = (Origins(before), Origins(now));
        return
        [
            .. now.Select(row => new ChangedIssue(
                row.Focus, row.Issue.Title, known.Contains(row.Issue.OriginId) ? IssueChange.Carried : IssueChange.Opened)),
            .. before.Where(row => !left.Contains(row.Issue.OriginId))
                .Select(row => new ChangedIssue(row.Focus, row.Issue.Title, IssueChange.Closed)),
        ];
    }

    private static IEnumerable<ChangedAction> Actions(QuarterlyReport earlier, QuarterlyReport later)
    {
        var (before, now) = (Actions(earlier), Actions(later));
        var known = before.ToLookup(row => row.Action.OriginId, row => row.Action.Status);
        var left = now.Select(row => row.Action.OriginId).ToHashSet();
        return
        [
            .. now.Where(row => row.Action.Status.IsStillOpen() || !known[row.Action.OriginId].Contains(row.Action.Status))
                .Select(row => Changed(row, ChangeOf(row.Action, known.Contains(row.Action.OriginId)))),
            .. before.Where(row => row.Action.Status.IsStillOpen() && !left.Contains(row.Action.OriginId))
                .Select(row => Changed(row, ActionChange.Left)),
        ];
    }

    private static ActionChange ChangeOf(ReportedAction action, bool isKnown) => action.Status switch
    {
        ActionStatus.Done => ActionChange.Done,
        ActionStatus.NotDelivered => ActionChange.NotDelivered,
        ActionStatus.Open or ActionStatus.InProgress => isKnown ? ActionChange.StillOpen : ActionChange.Agreed,
    };

    private static ChangedAction Changed((Focus Focus, ReportedAction Action) row, ActionChange change) =>
        new(row.Focus, row.Action.Text, row.Action.OwnerName ?? row.Action.Owner.DisplayText(), row.Action.DueOn, change);

    private static List<(Focus Focus, ReportedIssue Issue)> Issues(QuarterlyReport report) =>
        [.. Parts(report).SelectMany(part => part.Items.Issues, (part, issue) => (part.Focus, issue))];

    private static List<(Focus Focus, ReportedAction Action)> Actions(QuarterlyReport report) =>
        [.. Parts(report).SelectMany(part => part.Items.Actions, (part, action) => (part.Focus, action))];

    private static HashSet<Guid> Origins(IEnumerable<(Focus Focus, ReportedIssue Issue)> rows) =>
        [.. rows.Select(row => row.Issue.OriginId)];
}
