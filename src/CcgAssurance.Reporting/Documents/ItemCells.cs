using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>The three columns that domains and themes share: achievements, issues, and issues with what was agreed to do (R225).</summary>
internal static class ItemCells
{
    public static IReadOnlyList<Column> Columns { get; } =
    [
        new Column("Achievements and good practice", 21),
        new Column("Issues identified", 23),
        new Column("Issues needing further action, and actions agreed", 29),
    ];

    /// <summary>The cells under <see cref="Columns"/>. A cell without items is empty (R227).</summary>
    [Rule("R227", "R228")]
    public static IReadOnlyList<IReadOnlyList<Block>> Of(ReportedItems items) =>
    [
        Listed(items.Achievements, Achievement),
        Listed(items.Issues, (issue, _) => Issue(issue)),
        [.. AnsweredIssues(items), .. OtherActions(items)],
    ];

    // An issue that is not flagged but has actions stands here too, or its actions would be in no column.
    private static IEnumerable<Block> AnsweredIssues(ReportedItems items)
    {
        foreach (var issue in items.Issues)
        {
            var actions = items.Actions.Where(action => action.IssueId == issue.Id).ToList();
            if (issue.NeedsFurtherAction || actions.Count > 0)
            {
                yield return new Paragraph([new Run(issue.Title, IsStrong: true)], ParagraphKind.Label);
                foreach (var block in actions.Count > 0 ? Actions(actions) : [new Paragraph("No action agreed yet.")])
                {
                    yield return block;
                }
            }
        }
    }

    private static IEnumerable<Block> OtherActions(ReportedItems items)
    {
        var issues = items.Issues.Select(issue => issue.Id).ToHashSet();
        var others = items.Actions.Where(action => action.IssueId is not { } issue || !issues.Contains(issue)).ToList();
        if (others.Count == 0)
        {
            yield break;
        }

        if (others.Count < items.Actions.Count || items.Issues.Any(issue => issue.NeedsFurtherAction))
        {
            yield return new Paragraph([new Run("Other actions", IsStrong: true)], ParagraphKind.Label);
        }

        foreach (var block in Actions(others))
        {
            yield return block;
        }
    }

    private static IReadOnlyList<Block> Actions(IReadOnlyList<ReportedAction> actions)
    {
        var entries = actions.Select(action => Action(action)).ToList();
        return entries.All(entry => entry.IsParagraph)
            ? [new ItemList([.. entries.Select(entry => entry.Runs)])]
            : [.. actions.SelectMany(action => Action(action, isApart: true).Blocks)];
    }

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
