using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using CcgAssurance.Reporting.Charts;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>The parts of an agreement between its facts and the acceptances; each has a heading, and none stands there empty.</summary>
internal static class SupportAgreementParts
{
    /// <summary>The parts of which there is something to say, each with its heading.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<Block> Blocks)> Of(SupportAgreementReport report)
    {
        IEnumerable<(string Heading, IReadOnlyList<Block> Blocks)> parts =
        [
            ("What has changed, and why", Change(report)),
            ("Why support is needed", Why(report)),
            ("What is to improve", TypedBlocks.OnPage(report.Objectives)),
            ("Expected improvement", TypedBlocks.OnPage(report.ExpectedImprovement)),
            ("Measures", Measures(report.Measures)),
            ("Indicators of success", SupportParts.Indicators([.. report.Indicators.Select(Reported)])),
            (SupportParts.ReturnHeading(report.Domains), TypedBlocks.OnPage(report.ExitCircumstances)),
            ("Improvement trajectories", Trajectories(report)),
            ("Restrictions on assistance", Restrictions(report)),
            ("Power used", Power(report)),
            ("How progress is reviewed", Monitoring(report)),
            ("Local partners who contribute", Listed(report.Partners)),
            ("What was considered", Factors(report)),
            ("What this agreement rests on", Listed(report.Sources)),
        ];
        return parts.Where(part => part.Blocks.Count > 0);
    }

    [Rule("R170")]
    private static IReadOnlyList<Block> Change(SupportAgreementReport report) => report.Change is { } change
        ? Phrases.Ended(TypedBlocks.OnPage(report.ChangeReason, new Run($"{change.DisplayText()}:", IsStrong: true)))
        : [];

    [Rule("R152")]
    private static IReadOnlyList<Block> Why(SupportAgreementReport report) =>
    [
        .. TypedBlocks.OnPage(report.Rationale),
        .. report.Issues.Count == 0
            ? (Block[])[]
            :
            [
                new Paragraph(
                    $"This package answers the following {(report.Issues.Count == 1 ? "issue" : "issues")}:", ParagraphKind.Label),
                .. Listed(report.Issues),
            ],
    ];

    // Portrait has no room for a column each, so what belongs together stands together. The kind names the row, and is its heading where
    // large print sets the cells below each other.
    [Rule("R154", "R155", "R156")]
    private static IReadOnlyList<Block> Measures(IReadOnlyList<AgreedMeasure> measures) => measures.Count == 0
        ? []
        :
        [
            new Table(
                "What is done to support the CCG, who provides it and with which resources, who is responsible and by when",
                [
                    new Column("Kind of support", 22),
                    new Column("What is done", 31),
                    new Column("Provider and resources", 26),
                    new Column("Responsible person and due date", 21),
                ],
                [
                    new TableGroup(null, [], [.. measures.Select(measure => new TableRow(
                    [
                        SupportParts.Cell(measure.Type.DisplayText()),
                        TypedBlocks.InCell(measure.Description),
                        [
                            .. SupportParts.Provider(measure.ProviderKind, measure.Provider),
                            .. TypedBlocks.InCell(measure.Resourcing),
                        ],
                        [.. SupportParts.Cell(measure.Owner), .. SupportParts.Cell(SupportParts.Day(measure.DueOn))],
                    ]))]),
                ],
                HasRowHeadings: true),
        ];

    private static (ReportedIndicator Indicator, bool IsForExit) Reported(AgreedIndicator row) =>
        (new ReportedIndicator(row.Name, row.Baseline, row.Target, row.TargetOn), row.IsForExit);

    [Rule("R174")]
    private static IReadOnlyList<Block> Trajectories(SupportAgreementReport report) =>
    [
        .. report.Trajectories.Where(row => row.Points.Count > 0).SelectMany(row => (IEnumerable<Block>)
        [
            new Heading(3, row.Name), .. TrajectoryChart.Blocks(Reported(row).ToChart() with { IsPlan = true }),
        ]),
    ];

    private static ReportedTrajectory Reported(AgreedTrajectory row) =>
        new(row.Name, row.Unit, row.Better, [.. row.Points.Select(point => new ReportedPoint(point.On, point.Planned, null, false))]);

    [Rule("R167", "R168", "R169")]
    private static IReadOnlyList<Block> Restrictions(SupportAgreementReport report) => report.Restrictions.Count == 0
        ? []
        :
        [
            SupportParts.Sourced(report.Framework, GuidanceRules.R168),
            new Table(
                "What is restricted, and where that was discussed",
                [new Column("Applies to", 20), new Column("Restriction", 52), new Column("Discussed", 28)],
                [
                    new TableGroup(null, [], [.. report.Restrictions.Select(row => new TableRow(
                    [
                        SupportParts.Cell(row.AppliesTo.DisplayText()),
                        TypedBlocks.InCell(row.Text),
                        [.. SupportParts.Cell(row.DiscussedAt), .. SupportParts.Cell(SupportParts.Day(row.DiscussedOn))],
                    ]))]),
                ],
                HasRowHeadings: true),
        ];

    [Rule("R166", "R179")]
    private static IReadOnlyList<Block> Power(SupportAgreementReport report) =>
    [
        new Paragraph(
        [
            new Run($"This support rests on section {report.Power.Section} of the {Wording.Act}: "),
            new Run($"{Phrases.LowerFirst(report.Power.ShortTitle)}."),
        ]),
        .. Named("How the power is exercised:", report.PowerUse),
        .. Named("Purpose:", report.PowerPurpose),
    ];

    [Rule("R162")]
    private static IReadOnlyList<Block> Monitoring(SupportAgreementReport report) =>
    [
        .. Phrases.Ended(TypedBlocks.OnPage(report.Monitoring)),
        .. report.NextDiscussionOn is { } day
            ? [new Paragraph($"The CCG and NHS England next discuss this package on {SupportParts.Day(day)}.")]
            : (Block[])[],
    ];

    [Rule("R163")]
    private static IReadOnlyList<Block> Factors(SupportAgreementReport report)
    {
        var known = report.Factors.Where(factor => !string.IsNullOrWhiteSpace(factor.Note)).ToList();
        return known.Count == 0
            ? []
            :
            [
                SupportParts.Sourced(report.Framework, GuidanceRules.R163),
                new Table(
                    "What was considered about each factor",
                    [new Column("Factor", 30), new Column("What was considered", 70)],
                    [
                        new TableGroup(null, [], [.. known.Select(factor => new TableRow(
                        [
                            SupportParts.Cell(factor.Name), TypedBlocks.InCell(factor.Note),
                        ]))]),
                    ],
                    HasRowHeadings: true),
            ];
    }

    private static IReadOnlyList<Block> Named(string name, string? text) =>
        string.IsNullOrWhiteSpace(text) ? [] : Phrases.Ended(TypedBlocks.OnPage(text, new Run(name, IsStrong: true)));

    private static IReadOnlyList<Block> Listed(IReadOnlyList<string> lines) =>
        lines.Count == 0 ? [] : [new ItemList([.. lines.Select(line => (IReadOnlyList<Run>)[new Run(line)])])];
}
