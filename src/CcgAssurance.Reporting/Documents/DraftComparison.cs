using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// Compares two versions of the report of one quarter, item by item: everything that it says about the quarter, and in which order. What
/// changed since the quarter before follows from that and is not said twice.
/// </summary>
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
            .. Whole(earlier, later),
            .. SupportComparison.Between(earlier, later).SelectMany(part => Text(null, part.Subject, part.Before, part.Now)),
            .. later.Domains.SelectMany(now => Domain(earlier.Domains.Single(before => before.Number == now.Number), now)),
            .. later.Themes.SelectMany(now => Theme(earlier.Themes.Single(before => before.Theme == now.Theme), now)),
        ];
    }

    /// <summary>The same without what the group answered, which is not what the report says about the quarter.</summary>
    public static IReadOnlyList<DraftChange> BetweenContents(QuarterlyReport earlier, QuarterlyReport later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return Between(earlier with { Response = null }, later with { Response = null });
    }

    /// <summary>
    /// What the group has to be sent before it can be final. What it answered is its own, and it agreed the support itself.
    /// </summary>
    [Rule("R173", "R246")]
    public static IReadOnlyList<DraftChange> BetweenWhatIsSent(QuarterlyReport earlier, QuarterlyReport later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return BetweenContents(earlier with { Support = [] }, later with { Support = [] });
    }

    private static IEnumerable<DraftChange> Whole(QuarterlyReport before, QuarterlyReport now) =>
    [
        .. Text(null, "Headline", before.Headline.StatementAt(AssessmentStage.Final), now.Headline.StatementAt(AssessmentStage.Final)),
        .. Text(null, "Conversation", Conversation(before.Conversation), Conversation(now.Conversation)),
        .. Text(null, "The CCG's response", Response(before), Response(now)),
    ];

    private static string? Conversation(ReportedConversation conversation) => conversation.NoMeetingReason is { } reason
        ? $"No meeting was held. {Phrases.Sentence(reason)}"
        : conversation.Date is { } date ? UkTime.InWords(date) : null;

    // As it is printed, without its heading.
    private static string? Response(QuarterlyReport report) =>
        BlockWords.Of(ResponseSection.Of(report).Skip(1)) is { Length: > 0 } text ? text : null;

    private static IEnumerable<DraftChange> Domain(ReportedDomain before, ReportedDomain now)
    {
        var focus = Focus.On(now.Number);
        return
        [
            .. Text(focus, "Judgement", before.Category?.DisplayText(), now.Category?.DisplayText()),
            .. Text(focus, "Reasons", before.Rationale, now.Rationale),
            .. Text(focus, "Why it was not made together", before.NotJointReason, now.NotJointReason),
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
        .. Rows(
            focus,
            ItemKind.Achievement,
            before.Achievements,
            now.Achievements,
            item => item.Id,
            item => ItemCells.Achievement(item).Words),
        .. Order(focus, "Order of the achievements", before.Achievements, now.Achievements, item => item.Id, item => item.Text),
        .. Rows(focus, ItemKind.Issue, before.Issues, now.Issues, item => item.Id, Issue),
        .. Order(focus, "Order of the issues", before.Issues, now.Issues, item => item.Id, item => item.Title),
        .. Rows(
            focus, ItemKind.Action, before.Actions, now.Actions, item => item.Id, item => Action(item, now.Issues.Concat(before.Issues))),
        .. now.Actions.Select(action => action.IssueId).Distinct().SelectMany(issue => Order(
            focus,
            now.Issues.FirstOrDefault(row => row.Id == issue) is { } answered
                ? $"Order of the actions on {answered.Title}"
                : "Order of the other actions",
            before.Actions.Where(action => action.IssueId == issue),
            now.Actions.Where(action => action.IssueId == issue),
            item => item.Id,
            item => item.Text)),
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

    // What was added or taken out moves nothing: only what stands in both versions can have changed its place.
    private static IEnumerable<DraftChange> Order<T>(
        Focus focus, string subject, IEnumerable<T> before, IEnumerable<T> now, Func<T, Guid> key, Func<T, string> title)
    {
        var items = now.ToList();
        var later = items.ToDictionary(key, title);
        var kept = before.Select(key).Where(later.ContainsKey).ToList();
        return Text(focus, subject, Listed(kept), Listed(items.Select(key).Where(kept.Contains)));

        string? Listed(IEnumerable<Guid> keys) => kept.Count == 0
            ? null
            : string.Join('\n', keys.Select((item, place) =>
                FormattableString.Invariant($"{place + 1}. {Phrases.Sentence(later[item])}")));
    }

    private static IEnumerable<DraftChange> Text(Focus? focus, string subject, string? before, string? now) =>
        before == now ? [] : [new DraftChange(focus, subject, before, now)];

    // Two answers about an issue stand in no cell of the document, and are answers all the same.
    private static string Issue(ReportedIssue issue) => string.Join(' ', new[]
    {
        ItemCells.Issue(issue).Words,
        issue.NeedsFurtherAction ? "Needs further action." : null,
        issue.Response is { } response ? $"Response: {Phrases.LowerFirst(response.DisplayText())}." : null,
    }.OfType<string>());

    private static string Action(ReportedAction action, IEnumerable<ReportedIssue> issues) =>
        issues.FirstOrDefault(issue => issue.Id == action.IssueId) is { } issue
            ? $"{ItemCells.Action(action).Words} Answers the issue {Phrases.Sentence(issue.Title)}"
            : ItemCells.Action(action).Words;
}

/// <summary>Something that a later version says differently.</summary>
/// <param name="Focus">The domain or theme; null where it is the report as a whole.</param>
/// <param name="Subject">What of it, such as "Judgement" or "Issue".</param>
/// <param name="Before">What the earlier version says; null if it says nothing.</param>
/// <param name="Now">What the later version says; null if it says nothing any more.</param>
public sealed record DraftChange(Focus? Focus, string Subject, string? Before, string? Now);
