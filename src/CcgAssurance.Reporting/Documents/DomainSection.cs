using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>The table of the domains, with the columns of the guidance's example (2014/15 operational guidance, Annex 2).</summary>
internal static class DomainSection
{
    [Rule("R225", "R226")]
    public static IEnumerable<Block> Of(QuarterlyReport report)
    {
        yield return new Heading(2, "Assurance domains");
        if (report.Domains.Any(domain => domain.Category == AssuranceCategory.AssuredWithSupport))
        {
            yield return SupportParts.NotFailing(report.Framework);
        }

        yield return new Table(
            "Judgement, achievements, issues and actions for each domain",
            [new Column("Focus", 14), new Column("Assurance level", 13), .. ItemCells.Columns],
            [.. report.Domains.Select(domain => Group(report, domain))],
            HasRowHeadings: true);
    }

    private static TableGroup Group(QuarterlyReport report, ReportedDomain domain) => new(
        Title: null,
        Lead: [],
        ItemCells.Rows(domain.Items) is { Count: > 0 } rows ? rows : [new TableRow([[], []])],
        Beside:
        [
            [new Paragraph(report.Framework.DomainNumbered(domain.Number).Question)],
            [new CategoryMark(domain.Category), .. Before(report, domain)],
            ItemCells.Achievements(domain.Items),
        ]);

    // Whoever reads no further than this table sees in it which judgements moved.
    [Rule("R232")]
    private static IEnumerable<Paragraph> Before(QuarterlyReport report, ReportedDomain domain) =>
        from moved in report.Changes?.Judgements ?? []
        where moved.Domain == domain.Number
        select new Paragraph($"Last quarter: {Phrases.LowerFirst(moved.From.DisplayText())}", ParagraphKind.Note);
}
