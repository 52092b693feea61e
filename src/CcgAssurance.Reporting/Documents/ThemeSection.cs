using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>The table of the cross-cutting themes, which have no assurance level (2014/15 operational guidance, Annex 2).</summary>
internal static class ThemeSection
{
    [Rule("R73", "R77", "R226")]
    public static IEnumerable<Block> Of(QuarterlyReport report)
    {
        if (report.Themes.Count == 0)
        {
            yield break;
        }

        yield return new Heading(2, "Cross-cutting themes");
        yield return new Table(
            "Narrative, achievements, issues and actions for each cross-cutting theme",
            ItemCells.Columns,
            [.. report.Themes.Select(theme => Group(report, theme))],
            HasRowHeadings: false);
    }

    // A theme without items has no row: its narrative or its reason says all there is.
    [Rule("R227")]
    private static TableGroup Group(QuarterlyReport report, ReportedTheme theme)
    {
        var (name, achievements, rows) = (Name(report, theme), ItemCells.Achievements(theme.Items), ItemCells.Rows(theme.Items));
        return achievements.Count == 0 && rows.Count == 0
            ? new TableGroup(name, Lead(theme) is { Count: > 0 } lead ? lead : [new Paragraph("No items.")], [])
            : new TableGroup(name, Lead(theme), rows.Count > 0 ? rows : [new TableRow([[], []])], [achievements]);
    }

    private static string Name(QuarterlyReport report, ReportedTheme theme) =>
        report.Framework.Themes.Single(item => item.Theme == theme.Theme).Name;

    private static IReadOnlyList<Block> Lead(ReportedTheme theme) => theme switch
    {
        { Narrative: { } narrative } => TypedBlocks.InCell(narrative),
        { NothingToReportReason: { } reason } => TypedBlocks.InCell(Phrases.Sentence(reason), new Run("Nothing to report this quarter.")),
        _ => [],
    };
}
