using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using CcgAssurance.Reporting.Charts;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// The support that both sides agreed for the domains that are assured with support; no section where there is none (2014/15 operational
/// guidance, Annex 4).
/// </summary>
internal static class SupportSection
{
    /// <summary>What is said of support that the director withholds.</summary>
    public const string Withheld = "The CCG and NHS England have agreed support. Its details are not published.";

    [Rule("R148", "R173", "R174")]
    public static IEnumerable<Block> Of(QuarterlyReport report) => report.Support.Count == 0
        ? []
        :
        [
            new Heading(2, "Support agreed with the CCG"),
            SupportParts.NotFailing(report.Framework),
            .. report.Support.SelectMany(support => Package(report, support)),
        ];

    /// <summary>What a package is called: "Support package 12", or the domains where it is withheld.</summary>
    public static string NameOf(QuarterlyReport report, ReportedSupport support) => support.Number is { } number
        ? SupportPackage.NameOf(number)
        : $"Support for {Phrases.LowerFirst(SupportParts.Domains(report.Framework, support.Domains))}";

    /// <summary>The parts of a package that is not withheld, each with its heading; those of which there is something to say.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<Block> Blocks)> Parts(ReportedSupport support)
    {
        IEnumerable<(string Heading, IReadOnlyList<Block> Blocks)> parts =
        [
            ("What is to improve", TypedBlocks.OnPage(support.Objectives)),
            ("Expected improvement", TypedBlocks.OnPage(support.ExpectedImprovement)),
            ("Measures", support.Measures.Count == 0 ? [] : [Measures(support)]),
            ("Indicators of success", SupportParts.Indicators([.. support.Indicators.Select(row => (row, false))])),
            (SupportParts.ReturnHeading(support.Domains), TypedBlocks.OnPage(support.ExitCircumstances)),
        ];
        return parts.Where(part => part.Blocks.Count > 0);
    }

    private static IEnumerable<Block> Package(QuarterlyReport report, ReportedSupport support) => support.IsWithheld
        ? [new Heading(3, NameOf(report, support)), new Paragraph(Withheld)]
        :
        [
            new Heading(3, $"{NameOf(report, support)}: {support.Title}"),
            new FactList(
            [
                new Fact(support.Domains.Count > 1 ? "Domains" : "Domain", SupportParts.Domains(report.Framework, support.Domains)),
                .. SupportParts.Period(support.StartsOn, support.EndsOn) is { } period ? [new Fact("Period", period)] : (Fact[])[],
            ]),
            .. Parts(support).SelectMany(part => (IEnumerable<Block>)[new Heading(4, part.Heading), .. part.Blocks]),
            .. Trajectories(support),
        ];

    private static IEnumerable<Block> Trajectories(ReportedSupport support) =>
        support.Trajectories.Where(trajectory => trajectory.Points.Count > 0).SelectMany(trajectory => (IEnumerable<Block>)
        [
            new Heading(4, $"Trajectory: {trajectory.Name}"), .. TrajectoryChart.Blocks(trajectory.ToChart()),
        ]);

    private static Table Measures(ReportedSupport support) => new(
        "What is done to support the CCG, who provides it and by when",
        [new Column("Measure", 40), new Column("Kind of support", 24), new Column("Provided by", 22), new Column("Due", 14)],
        [
            new TableGroup(null, [], [.. support.Measures.Select(measure => new TableRow(
            [
                TypedBlocks.InCell(measure.Description),
                SupportParts.Cell(measure.Type.DisplayText()),
                [.. SupportParts.Provider(measure.ProviderKind, measure.Provider)],
                SupportParts.Cell(SupportParts.Day(measure.DueOn)),
            ]))]),
        ],
        HasRowHeadings: false);
}
