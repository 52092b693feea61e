using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// The assurance report as a document in the form of the guidance's example (2014/15 operational guidance, Annex 2), with the
/// headline above its tables.
/// </summary>
public static class QuarterlyReportDocument
{

    /// <summary>The document of a report. The same report and edition always give the same document.</summary>
    [Rule("R224", "R226", "R235")]
    public static ReportDocument Build(QuarterlyReport report, ReportEdition edition)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(edition);
        var title = $"{report.CcgName} assurance report";
        var areaTeam = Wording.AreaTeam(report.AreaTeam);
        var quarter = $"{report.Quarter.Name} {report.Year.Name}";
        IReadOnlyList<Block> body =
        [
            new Heading(1, title),
            new Paragraph(
                $"{quarter}, {Day(report.Quarter.StartIn(report.Year))} to {Day(report.Quarter.EndIn(report.Year))}",
                ParagraphKind.Lead),
            new FactList(
            [
                new Fact("Assessed by", report.AreaTeamContact is { } contact ? $"{areaTeam}, {contact}" : areaTeam),
                .. Known("Responsible director", report.Director),
                new Fact("Conversation", Conversation(report.Conversation, edition)),
                new Fact("This document", edition.Name),
                .. Known("Invented", report.IsInvented ? Wording.Invented : null),
            ]),
            .. HeadlineSection.Of(report, edition),
            .. DomainSection.Of(report),
            .. SupportSection.Of(report),
            .. ThemeSection.Of(report),
            .. ChangesSection.Of(report, edition),
            .. ResponseSection.Of(report),
        ];
        return CurlyQuotes.In(new ReportDocument(
            new DocumentProperties(
                $"{title}, {quarter}, {edition.ShortName}",
                areaTeam,
                $"The quarterly assurance of {report.CcgName} by NHS England",
                edition.MadeAt),
            new PageFurniture(PageOrientation.Landscape, title, quarter, Footer(report, edition), edition.Watermark),
            [.. body, .. AboutSection.Of(body)]));
    }

    private static IEnumerable<Fact> Known(string name, string? value) => value is null ? [] : [new Fact(name, value)];

    // On every page, because a page may be passed on alone.
    private static string Footer(QuarterlyReport report, ReportEdition edition) =>
        Wording.Footer(edition.Name, report.IsInvented);

    private static string Conversation(ReportedConversation conversation, ReportEdition edition) => conversation switch
    {
        { NoMeetingReason: { } reason } => $"No meeting was held. {Phrases.Sentence(reason)}",
        { Date: { } date } when date > UkTime.DateOf(edition.MadeAt) => $"Planned for {Day(date)}",
        { Date: { } date } => $"Held on {Day(date)}",
        _ => "Not yet arranged",
    };

    private static string Day(DateOnly date) => UkTime.InWords(date);
}
