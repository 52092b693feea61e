using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Assessments;

/// <summary>What a cross-cutting theme needs in the quarterly report (2014/15 operational guidance, paras 18 to 20).</summary>
public static class ThemeRules
{
    /// <summary>
    /// Whether the report says something about the theme: a narrative, an item, or the reason why there is nothing to
    /// report.
    /// </summary>
    [Rule("R74")]
    public static bool IsCovered(ThemeAnswers answers, int items)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return answers.Narrative is not null || items > 0 || answers is { HasNothingToReport: true, NothingToReportReason: not null };
    }

    /// <summary>Whether the narrative says exactly what last quarter's said.</summary>
    public static bool IsUnchanged(string? narrative, string? lastQuarters) =>
        narrative is not null && string.Equals(narrative.Trim(), lastQuarters?.Trim(), StringComparison.Ordinal);

    /// <summary>Everything that stops these answers from being recorded; empty when nothing does.</summary>
    [Rule("R74", "R79")]
    public static IReadOnlyList<Finding> Check(ThemeAnswers answers, string? lastQuarters)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return [.. Findings(answers, lastQuarters)];
    }

    private static IEnumerable<Finding> Findings(ThemeAnswers answers, string? lastQuarters)
    {
        if (answers is { HasNothingToReport: true, NothingToReportReason: null })
        {
            yield return Finding.Blocking(
                GuidanceRules.R74NarrativeForEachTheme, "Enter why there is nothing to report", nameof(ThemeAnswers.NothingToReportReason));
        }

        if (answers is { HasNothingToReport: false, NothingToReportReason: not null })
        {
            yield return Finding.Blocking(
                GuidanceRules.R74NarrativeForEachTheme,
                "Remove the reason why there is nothing to report, or select that there is nothing to report",
                nameof(ThemeAnswers.NothingToReportReason));
        }

        if (answers is { HasNothingToReport: true, Narrative: not null })
        {
            yield return Finding.Blocking(
                GuidanceRules.R74NarrativeForEachTheme,
                "Untick that there is nothing to report, or remove the narrative",
                nameof(ThemeAnswers.HasNothingToReport));
        }

        if (IsUnchanged(answers.Narrative, lastQuarters) && !answers.IsConfirmedUnchanged)
        {
            yield return Finding.Blocking(
                GuidanceRules.R74NarrativeForEachTheme,
                "Change the narrative, or confirm that it is unchanged from last quarter",
                nameof(ThemeAnswers.IsConfirmedUnchanged));
        }
    }
}
