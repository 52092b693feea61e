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
        Listed([.. items.Achievements.Select(Achievement)]),
        Listed([.. items.Issues.Select(Issue)]),
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
                yield return actions.Count > 0 ? Actions(actions) : new Paragraph("No action agreed yet.");
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

        yield return Actions(others);
    }

    private static ItemList Actions(IEnumerable<ReportedAction> actions) => new([.. actions.Select(Action)]);

    internal static IReadOnlyList<Run> Achievement(ReportedAchievement achievement) => Phrases.Runs(
        achievement.IsGoodPractice ? new Run("Good practice:", IsStrong: true) : null,
        new Run(Phrases.Sentence(achievement.Text)),
        Mark(achievement.IsSafeguarding, "Safeguarding."));

    [Rule("R23", "R230")]
    internal static IReadOnlyList<Run> Issue(ReportedIssue issue) => Phrases.Runs(
        new Run(Phrases.Sentence(issue.Title), IsStrong: true),
        issue.Text is { } text ? new Run(Phrases.Sentence(text)) : null,
        issue.Provider is { } provider ? new Run(Phrases.Sentence($"Provider: {provider}")) : null,
        issue.Target is { } target ? new Run(Phrases.Sentence($"Target: {target}")) : null,
        Mark(issue.IsSafeguarding, "Safeguarding."),
        Mark(issue.IsCarried, "Carried forward."));

    [Rule("R229", "R232")]
    internal static IReadOnlyList<Run> Action(ReportedAction action) => Phrases.Runs(
        new Run(Phrases.Sentence(action.Text)),
        new Run(Phrases.Sentence(string.Join(", ", Terms(action))), IsStrong: true),
        action.Progress is { } progress ? new Run(Phrases.Sentence(progress)) : null,
        Mark(action.IsSafeguarding, "Safeguarding."),
        Mark(action.IsCarried, "Carried forward."));

    private static Run? Mark(bool applies, string words) => applies ? new Run(words) : null;

    private static IEnumerable<string> Terms(ReportedAction action)
    {
        yield return action.OwnerName ?? action.Owner.DisplayText();
        if (action.DueOn is { } due)
        {
            yield return $"due {UkTime.InWords(due)}";
        }

        yield return Phrases.LowerFirst(action.Status.DisplayText());
    }

    private static IReadOnlyList<Block> Listed(IReadOnlyList<IReadOnlyList<Run>> entries) => entries.Count switch
    {
        0 => [],
        1 => [new Paragraph(entries[0])],
        _ => [new ItemList(entries)],
    };
}
