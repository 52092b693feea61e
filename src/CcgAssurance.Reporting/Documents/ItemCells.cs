using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// What domains and themes share: achievements, and beside them a row for each issue with what was agreed to do about it (R225), so that
/// nobody has to find out which action belongs to which issue.
/// </summary>
internal static class ItemCells
{
    public static IReadOnlyList<Column> Columns { get; } =
    [
        new Column("Particular achievements noted/examples of good practice", 21),
        new Column("Issues identified", 24),
        new Column("Any issues identified requiring further action and actions agreed", 28),
    ];

    /// <summary>The cell of the achievements, which stand beside the rows; without any it is empty (R227).</summary>
    [Rule("R227", "R228")]
    public static IReadOnlyList<Block> Achievements(ReportedItems items) => Listed(items.Achievements, Achievement);

    /// <summary>A row for each issue with its actions, and one for the actions that answer no issue. There may be none (R227).</summary>
    [Rule("R227", "R228", "R231")]
    public static IReadOnlyList<TableRow> Rows(ReportedItems items)
    {
        var issues = items.Issues.Select(issue => issue.Id).ToHashSet();
        var others = items.Actions.Where(action => action.IssueId is not { } issue || !issues.Contains(issue)).ToList();
        return
        [
            .. items.Issues.Select(issue => new TableRow([Issue(issue).Blocks, Answer(issue, items)])),
            .. others.Count == 0 ? (IEnumerable<TableRow>)[] : [new TableRow([[], [.. OtherLabel(items), .. Actions(others)]])],
        ];
    }

    private static IReadOnlyList<Block> Answer(ReportedIssue issue, ReportedItems items)
    {
        var actions = items.Actions.Where(action => action.IssueId == issue.Id).ToList();
        return actions.Count > 0 ? Actions(actions)
            : issue.NeedsFurtherAction ? [new Paragraph("No action agreed yet.")]
            : [];
    }

    private static IEnumerable<Block> OtherLabel(ReportedItems items) =>
        items.Issues.Count > 0 ? [new Paragraph([new Run("Other actions", IsStrong: true)], ParagraphKind.Label)] : [];

    private static IReadOnlyList<Block> Actions(IReadOnlyList<ReportedAction> actions) => Listed(actions, Action);

    /// <summary>An achievement; one that stands apart is no item of a list and says what it is.</summary>
    internal static ItemEntry Achievement(ReportedAchievement achievement, bool isApart = false) => new ItemEntry()
        .Say(achievement.IsGoodPractice ? "Good practice:" : isApart ? "Achievement:" : null, isStrong: true)
        .Quote(achievement.Text)
        .Say(achievement.IsSafeguarding ? "Safeguarding." : null);

    /// <summary>An issue.</summary>
    [Rule("R23", "R230")]
    internal static ItemEntry Issue(ReportedIssue issue) => new ItemEntry()
        .Say(Phrases.Sentence(issue.Title), isStrong: true)
        .Quote(issue.Text)
        .Say(issue.Provider is { } provider ? Phrases.Sentence($"Provider: {provider}") : null)
        .Say(issue.Target is { } target ? Phrases.Sentence($"Target: {target}") : null)
        .Say(issue.IsSafeguarding ? "Safeguarding." : null)
        .Say(issue.IsCarried ? "Carried forward." : null);

    /// <summary>An action; one that stands apart is no item of a list and says what it is.</summary>
    [Rule("R229", "R232")]
    internal static ItemEntry Action(ReportedAction action, bool isApart = false) => new ItemEntry()
        .Say(isApart ? "Action:" : null, isStrong: true)
        .Quote(action.Text)
        .Say(Phrases.Sentence(string.Join(", ", Terms(action))), isStrong: true)
        .Quote(action.Progress)
        .Say(action.IsSafeguarding ? "Safeguarding." : null)
        .Say(action.IsCarried ? "Carried forward." : null);

    private static IEnumerable<string> Terms(ReportedAction action)
    {
        yield return action.OwnerName ?? action.Owner.DisplayText();
        if (action.DueOn is { } due)
        {
            yield return $"due {UkTime.InWords(due)}";
        }

        yield return Phrases.LowerFirst(action.Status.DisplayText());
    }

    // A list cannot hold another one: where somebody typed one, the entries of the cell follow each other as they are.
    private static IReadOnlyList<Block> Listed<T>(IReadOnlyList<T> items, Func<T, bool, ItemEntry> entryOf)
    {
        var entries = items.Select(item => entryOf(item, false)).ToList();
        return entries switch
        {
            [] => [],
            [var only] => only.Blocks,
            _ when entries.All(entry => entry.IsParagraph) => [new ItemList([.. entries.Select(entry => entry.Runs)])],
            _ => [.. items.SelectMany(item => entryOf(item, true).Blocks)],
        };
    }
}
