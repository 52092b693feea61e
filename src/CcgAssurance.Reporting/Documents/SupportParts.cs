using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>What reports and agreements say of support in the same words.</summary>
internal static class SupportParts
{
    private static Paragraph ForExit { get; } = new("Decides the return to assured", ParagraphKind.Note);

    /// <summary>The sentence that stands wherever readers are shown that a domain is assured with support.</summary>
    [Rule("R148")]
    public static Paragraph NotFailing(FrameworkVersion framework) => Sourced(framework, GuidanceRules.R148SupportIsNotFailing);

    /// <summary>A rule in a sentence, with where it stands.</summary>
    public static Paragraph Sourced(FrameworkVersion framework, GuidanceRule rule) =>
        new($"{rule.Sentence} ({framework.SourceOf(rule)})", ParagraphKind.Note);

    /// <summary>The domains in words: "Domain 2, Patients and the public, and domain 3, Plans and outcomes".</summary>
    public static string Domains(FrameworkVersion framework, IReadOnlyList<DomainNumber> domains)
    {
        var names = domains.Select(domain => $"domain {domain}, {framework.DomainNumbered(domain).ShortName}").ToList();
        var words = names switch
        {
            [var only] => only,
            [.. var first, var last] => $"{string.Join(", ", first)}, and {last}",
            [] => "no domain",
        };
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>The heading of the circumstances that end the support.</summary>
    public static string ReturnHeading(IReadOnlyList<DomainNumber> domains) =>
        domains.Count > 1 ? "When the domains return to assured" : "When the domain returns to assured";

    /// <summary>From when to when it lasts; null while that is open.</summary>
    public static string? Period(DateOnly? first, DateOnly? last) =>
        first is { } from && last is { } to ? $"{UkTime.InWords(from)} to {UkTime.InWords(to)}" : null;

    /// <summary>Who provides a measure, and what kind of organisation that is. NHS England is the name of its kind.</summary>
    [Rule("R147", "R155")]
    public static IEnumerable<Block> Provider(ProviderKind kind, string name) => kind.DisplayText() is var words && words == name
        ? [new Paragraph(name)]
        : [new Paragraph(name), new Paragraph(words, ParagraphKind.Note)];

    /// <summary>The indicators of success as a table, if there are any; those that decide the return to assured say so.</summary>
    [Rule("R157", "R176")]
    public static IReadOnlyList<Block> Indicators(IReadOnlyList<(ReportedIndicator Indicator, bool IsForExit)> indicators) =>
        indicators.Count == 0 ? [] : [TableOf(indicators)];

    /// <summary>A cell with a line of words; nothing stands in it without any.</summary>
    public static IReadOnlyList<Block> Cell(string? text) => string.IsNullOrWhiteSpace(text) ? [] : [new Paragraph(text)];

    /// <summary>A day in words.</summary>
    public static string? Day(DateOnly? date) => date is { } day ? UkTime.InWords(day) : null;

    private static Table TableOf(IReadOnlyList<(ReportedIndicator Indicator, bool IsForExit)> indicators) => new(
        "How the CCG and NHS England know that the support succeeded",
        [new Column("Indicator", 36), new Column("Baseline", 22), new Column("Target", 22), new Column("Target date", 20)],
        [
            new TableGroup(null, [], [.. indicators.Select(row => new TableRow(
            [
                Cell(row.Indicator.Name),
                Cell(row.Indicator.Baseline),
                [.. Cell(row.Indicator.Target), .. row.IsForExit ? [ForExit] : (Block[])[]],
                Cell(Day(row.Indicator.TargetOn)),
            ]))]),
        ],
        HasRowHeadings: true);
}
