using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>Compares two versions of the report of one quarter, item by item.</summary>
[Rule("R234")]
public static class DraftComparison
{
    /// <summary>What the later version says differently, in the order of the report.</summary>
    public static IReadOnlyList<DraftChange> Between(QuarterlyReport earlier, QuarterlyReport later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return
        [
            .. later.Domains.SelectMany(now => Domain(earlier.Domains.Single(before => before.Number == now.Number), now)),
            .. later.Themes.SelectMany(now => Theme(earlier.Themes.Single(before => before.Theme == now.Theme), now)),
        ];
    }

    private static IEnumerable<DraftChange> Domain(ReportedDomain before, ReportedDomain now)
    {
        var focus = Focus.On(now.Number);
        return
        [
            .. Text(focus, "Judgement", before.Category?.DisplayText(), now.Category?.DisplayText()),
            .. Text(focus, "Reasons", before.Rationale, now.Rationale),
            .. Items(focus, before.Items, now.Items),
        ];
    }

    private static IEnumerable<DraftChange> Theme(ReportedTheme before, ReportedTheme now)
    {
        var focus = Focus.On(now.Theme);
        return
        [
            .. Text(focus, "Narrative", before.Narrative, now.Narrative),
            .. Text(focus, "Nothing to report", before.NothingToReportReason, now.NothingToReportReason),
            .. Items(focus, before.Items, now.Items),
        ];
    }

    private static IEnumerable<DraftChange> Items(Focus focus, ReportedItems before, ReportedItems now) =>
    [
        .. Rows(focus, ItemKind.Achievement, before.Achievements, now.Achievements, item => item.Id, item => Words(ItemCells.Achievement(item))),
        .. Rows(focus, ItemKind.Issue, before.Issues, now.Issues, item => item.Id, Issue),
        .. Rows(focus, ItemKind.Action, before.Actions, now.Actions, item => item.Id, item => Action(item, now.Issues.Concat(before.Issues))),
    ];

    private static IEnumerable<DraftChange> Rows<T>(
        Focus focus, ItemKind kind, IReadOnlyList<T> before, IReadOnlyList<T> now, Func<T, Guid> key, Func<T, string> words)
    {
        var earlier = before.ToDictionary(key, words);
        var kept = now.Select(key).ToHashSet();
        return
        [
            .. now.SelectMany(item => Text(focus, kind.DisplayText(), earlier.GetValueOrDefault(key(item)), words(item))),
            .. before.Where(item => !kept.Contains(key(item))).SelectMany(item => Text(focus, kind.DisplayText(), words(item), null)),
        ];
    }

    private static IEnumerable<DraftChange> Text(Focus focus, string subject, string? before, string? now) =>
        before == now ? [] : [new DraftChange(focus, subject, before, now)];

    // Two answers about an issue stand in no cell of the document, and are answers all the same.
    private static string Issue(ReportedIssue issue) => string.Join(' ', new[]
    {
        Words(ItemCells.Issue(issue)),
        issue.NeedsFurtherAction ? "Needs further action." : null,
        issue.Response is { } response ? $"Response: {Documents.Words.LowerFirst(response.DisplayText())}." : null,
    }.OfType<string>());

    private static string Action(ReportedAction action, IEnumerable<ReportedIssue> issues) =>
        issues.FirstOrDefault(issue => issue.Id == action.IssueId) is { } issue
            ? $"{Words(ItemCells.Action(action))} Answers the issue {Documents.Words.Sentence(issue.Title)}"
            : Words(ItemCells.Action(action));

    private static string Words(IReadOnlyList<Run> runs) => string.Concat(runs.Select(run => run.Text));
}

/// <summary>Something that a later version says differently.</summary>
/// <param name="Focus">The domain or theme.</param>
/// <param name="Subject">What of it, such as "Judgement" or "Issue".</param>
/// <param name="Before">What the earlier version says; null if it says nothing.</param>
/// <param name="Now">What the later version says; null if it says nothing any more.</param>
public sealed record DraftChange(Focus Focus, string Subject, string? Before, string? Now);
