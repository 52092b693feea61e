using CcgAssurance.Domain;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// What a published report gives away as data: what its document prints and nothing else. The reasons for judgements, the keys of
/// items and whatever a report comes to hold later are public only once somebody writes them here and in <see cref="PublicReportSchema"/>.
/// </summary>
[Rule("R245", "R246")]
public sealed record PublicReport
{
    /// <summary>The group's code.</summary>
    public required string CcgCode { get; init; }

    /// <summary>The group's name.</summary>
    public required string CcgName { get; init; }

    /// <summary>The name of the area team that assessed it.</summary>
    public required string AreaTeam { get; init; }

    /// <summary>The financial year, such as "2014-15".</summary>
    public required string Year { get; init; }

    /// <summary>The quarter, such as "q1".</summary>
    public required string Quarter { get; init; }

    /// <summary>The number of the version.</summary>
    public required int Version { get; init; }

    /// <summary>The day on which the version became final.</summary>
    public required DateOnly FinalOn { get; init; }

    /// <summary>Why there is this version, where it corrects an earlier one.</summary>
    public string? CorrectionNote { get; init; }

    /// <summary>The headline that follows from the judgements; null only where a domain has none.</summary>
    public HeadlineAssessment? Headline { get; init; }

    /// <summary>The conversation that it follows.</summary>
    public required PublicConversation Conversation { get; init; }

    /// <summary>What it says about each domain, in order.</summary>
    public required IReadOnlyList<PublicDomain> Domains { get; init; }

    /// <summary>What it says about each cross-cutting theme, in order.</summary>
    public required IReadOnlyList<PublicTheme> Themes { get; init; }

    /// <summary>What changed since the quarter before; null where there is no earlier report.</summary>
    public PublicChanges? Changes { get; init; }

    /// <summary>What the group answered to the draft; null where nothing is said about that.</summary>
    public PublicResponse? Response { get; init; }

    /// <summary>What is public of a report that was made final.</summary>
    /// <exception cref="ArgumentException">The edition is no frozen version.</exception>
    public static PublicReport Of(QuarterlyReport report, ReportEdition edition, string? correctionNote)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(edition);
        return new PublicReport
        {
            CcgCode = report.CcgCode,
            CcgName = report.CcgName,
            AreaTeam = report.AreaTeam,
            Year = report.Year.ToString(),
            Quarter = report.Quarter.ToString(),
            Version = edition.Number ?? throw new ArgumentException("Only a frozen version is ever public.", nameof(edition)),
            FinalOn = UkTime.DateOf(edition.MadeAt),
            CorrectionNote = correctionNote,
            Headline = report.Headline.Headline,
            Conversation = new PublicConversation(report.Conversation.Date, report.Conversation.NoMeetingReason),
            Domains = [.. report.Domains.Select(domain => DomainOf(report, domain))],
            Themes = [.. report.Themes.Select(theme => ThemeOf(report, theme))],
            Changes = report.Changes is { } changes ? PublicChanges.Of(changes, report.Framework, UkTime.DateOf(edition.MadeAt)) : null,
            Response = report.Response is { } response ? PublicResponse.Of(response, report.Framework) : null,
        };
    }

    private static PublicDomain DomainOf(QuarterlyReport report, ReportedDomain domain)
    {
        var known = report.Framework.DomainNumbered(domain.Number);
        return new PublicDomain(known.Number.Value, known.Question, domain.Category, PublicItems.Of(domain.Items));
    }

    private static PublicTheme ThemeOf(QuarterlyReport report, ReportedTheme theme) => new(
        report.Framework.Themes.Single(known => known.Theme == theme.Theme).Name,
        theme.Narrative,
        theme.Narrative is null ? theme.NothingToReportReason : null,
        PublicItems.Of(theme.Items));
}
