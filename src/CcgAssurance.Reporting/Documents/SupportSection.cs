using CcgAssurance.Domain.Calendar;
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
            NotFailing(report),
            .. report.Support.SelectMany(support => Package(report, support)),
        ];

    /// <summary>The sentence that stands wherever readers are shown that a domain is assured with support.</summary>
    [Rule("R148")]
    public static Paragraph NotFailing(QuarterlyReport report)
    {
        var rule = GuidanceRules.R148SupportIsNotFailing;
        return new Paragraph($"{rule.Sentence} ({report.Framework.SourceOf(rule)})", ParagraphKind.Note);
    }

    /// <summary>What a package is called: "Support package 12", or the domains where it is withheld.</summary>
    public static string NameOf(QuarterlyReport report, ReportedSupport support) => support.Number is { } number
        ? SupportPackage.NameOf(number)
        : $"Support for {Phrases.LowerFirst(Domains(report, support))}";

    /// <summary>The domains in words: "Domain 2, Patients and the public, and domain 3, Plans and outcomes".</summary>
    public static string Domains(QuarterlyReport report, ReportedSupport support)
    {
        var names = support.Domains.Select(domain => $"domain {domain}, {report.Framework.DomainNumbered(domain).ShortName}").ToList();
        var words = names switch
        {
            [var only] => only,
            [.. var first, var last] => $"{string.Join(", ", first)}, and {last}",
            [] => "no domain",
        };
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>From when to when it lasts.</summary>
    public static string? Period(ReportedSupport support) => support is { StartsOn: { } first, EndsOn: { } last }
        ? $"{UkTime.InWords(first)} to {UkTime.InWords(last)}"
        : null;

    /// <summary>The parts of a package that is not withheld, each with its heading; those of which there is something to say.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<Block> Blocks)> Parts(ReportedSupport support)
    {
        IEnumerable<(string Heading, IReadOnlyList<Block> Blocks)> parts =
        [
            ("What is to improve", TypedBlocks.OnPage(support.Objectives)),
            ("Expected improvement", TypedBlocks.OnPage(support.ExpectedImprovement)),
            ("Measures", support.Measures.Count == 0 ? [] : [Measures(support)]),
            ("Indicators of success", support.Indicators.Count == 0 ? [] : [Indicators(support)]),
            (
                support.Domains.Count > 1 ? "When the domains return to assured" : "When the domain returns to assured",
                TypedBlocks.OnPage(support.ExitCircumstances)),
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
                new Fact(support.Domains.Count > 1 ? "Domains" : "Domain", Domains(report, support)),
                .. Period(support) is { } period ? [new Fact("Period", period)] : (Fact[])[],
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
                Cell(measure.Type.DisplayText()),
                [new Paragraph(measure.Provider), .. KindOf(measure)],
                Cell(Day(measure.DueOn)),
            ]))]),
        ],
        HasRowHeadings: false);

    // NHS England is the name of its kind.
    private static IEnumerable<Paragraph> KindOf(ReportedMeasure measure) =>
        measure.ProviderKind.DisplayText() is var kind && kind == measure.Provider ? [] : [new Paragraph(kind, ParagraphKind.Note)];

    private static Table Indicators(ReportedSupport support) => new(
        "How the CCG and NHS England know that the support succeeded",
        [new Column("Indicator", 40), new Column("Baseline", 22), new Column("Target", 22), new Column("Target date", 16)],
        [
            new TableGroup(null, [], [.. support.Indicators.Select(indicator => new TableRow(
            [
                Cell(indicator.Name), Cell(indicator.Baseline), Cell(indicator.Target), Cell(Day(indicator.TargetOn)),
            ]))]),
        ],
        HasRowHeadings: true);

    private static IReadOnlyList<Block> Cell(string? text) => string.IsNullOrWhiteSpace(text) ? [] : [new Paragraph(text)];

    private static string? Day(DateOnly? date) => date is { } day ? UkTime.InWords(day) : null;
}
