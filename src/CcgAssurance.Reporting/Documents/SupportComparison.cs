using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Charts;

namespace CcgAssurance.Reporting.Documents;

/// <summary>Names what two versions of a report say differently about the support that both sides agreed.</summary>
[Rule("R173", "R234")]
internal static class SupportComparison
{
    private const string Name = "Support agreed with the CCG";

    /// <summary>What of it is different, as what of it, before and now.</summary>
    public static IEnumerable<(string Subject, string? Before, string? Now)> Between(QuarterlyReport earlier, QuarterlyReport later)
    {
        var (before, now) = (Published(earlier), Published(later));
        return
        [
            .. now.SelectMany(package => before.Find(row => row.Key == package.Key) is { Support: { } known }
                ? Changed(package.Key, Texts(earlier, known), Texts(later, package.Support))
                : [(Name, null, Whole(later, package.Support))]),
            .. before.Where(package => now.TrueForAll(row => row.Key != package.Key))
                .Select(package => (Name, (string?)Whole(earlier, package.Support), (string?)null)),
            (Name, Withheld(earlier), Withheld(later)),
        ];
    }

    // Two editions of a package can stand in a report that was opened again: each is a row of its own.
    private static List<(string Key, ReportedSupport Support)> Published(QuarterlyReport report) =>
    [
        .. report.Support.Where(support => !support.IsWithheld)
            .GroupBy(support => SupportSection.NameOf(report, support))
            .SelectMany(packages => packages.Select((support, place) =>
                (place == 0 ? packages.Key : FormattableString.Invariant($"{packages.Key} ({place + 1})"), support))),
    ];

    private static IEnumerable<(string Subject, string? Before, string? Now)> Changed(
        string package, IReadOnlyList<(string Name, string? Text)> before, IReadOnlyList<(string Name, string? Text)> now) =>
        from name in before.Concat(now).Select(part => part.Name).Distinct()
        select ($"{package}, {Phrases.LowerFirst(name)}", TextOf(before, name), TextOf(now, name));

    private static string? TextOf(IEnumerable<(string Name, string? Text)> parts, string name) =>
        parts.FirstOrDefault(part => part.Name == name).Text;

    private static IReadOnlyList<(string Name, string? Text)> Texts(QuarterlyReport report, ReportedSupport support) =>
    [
        ("Title", support.Title),
        ("Domains", SupportParts.Domains(report.Framework, support.Domains)),
        ("Period", SupportParts.Period(support.StartsOn, support.EndsOn)),
        .. SupportSection.Parts(support).Select(part => (part.Heading, (string?)BlockWords.Of(part.Blocks))),
        .. from trajectory in support.Trajectories
           where trajectory.Points.Count > 0
           select ($"Trajectory: {trajectory.Name}", (string?)BlockWords.Of([TrajectoryChart.Table(trajectory.ToChart())])),
    ];

    private static string Whole(QuarterlyReport report, ReportedSupport support) =>
        $"{SupportSection.NameOf(report, support)}: {support.Title}. {SupportParts.Domains(report.Framework, support.Domains)}.";

    private static string? Withheld(QuarterlyReport report) => string.Join(
        '\n', report.Support.Where(support => support.IsWithheld)
            .Select(support => $"{SupportSection.NameOf(report, support)}. {SupportSection.Withheld}")) is { Length: > 0 } text
        ? text
        : null;
}
