using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// What a published report gives away as data: what its document prints and nothing else. The reasons for judgements, the keys of
/// items and whatever a report comes to hold later are public only once somebody writes them here.
/// </summary>
[Rule("R245", "R246")]
[Description("One quarter of one clinical commissioning group (CCG).")]
public sealed record PublicReport
{
    [Description("The three-character code of the CCG, such as X01.")]
    public required string CcgCode { get; init; }

    [Description("The name of the CCG when the report became final.")]
    public required string CcgName { get; init; }

    [Description("The name of the area team of NHS England that assessed it.")]
    public required string AreaTeam { get; init; }

    [Description("The director of the area team who is responsible for the report.")]
    public string? ResponsibleDirector { get; init; }

    [Description("How the area team can be reached.")]
    public string? AreaTeamContact { get; init; }

    [Description("Whether the CCG is made up for a demonstration, and with it all that is said of it.")]
    public bool IsInvented { get; init; }

    [Description("The financial year, such as 2014-15.")]
    public required string Year { get; init; }

    [Description("The quarter of that year.")]
    [AllowedValues("q1", "q2", "q3", "q4")]
    public required string Quarter { get; init; }

    [Description("The number of the version. A correction is a new version.")]
    public required int Version { get; init; }

    [Description("The day on which this version became final.")]
    public required DateOnly FinalOn { get; init; }

    [Description("Why there is this version, if it corrects an earlier one.")]
    public string? CorrectionNote { get; init; }

    [Description("The headline that follows from the judgements.")]
    public HeadlineAssessment? Headline { get; init; }

    [Description("The conversation that the report follows.")]
    public required PublicConversation Conversation { get; init; }

    [Description("The assurance domains, in order.")]
    public required IReadOnlyList<PublicDomain> Domains { get; init; }

    [Description("The support that was agreed for domains that are assured with support. Reports before 2014/15 have none.")]
    public IReadOnlyList<PublicSupport> Support { get; init; } = [];

    [Description("The cross-cutting themes, in order. Years before 2014/15 have none.")]
    public required IReadOnlyList<PublicTheme> Themes { get; init; }

    [Description("What changed since the quarter before, if a report of it was published.")]
    public PublicChanges? Changes { get; init; }

    [Description("The CCG's answer to the draft.")]
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
            ResponsibleDirector = report.Director,
            AreaTeamContact = report.AreaTeamContact,
            IsInvented = report.IsInvented,
            Year = report.Year.ToString(),
            Quarter = report.Quarter.ToString(),
            Version = edition.Number ?? throw new ArgumentException("Only a frozen version is ever public.", nameof(edition)),
            FinalOn = UkTime.DateOf(edition.MadeAt),
            CorrectionNote = correctionNote,
            Headline = report.Headline.Headline,
            Conversation = new PublicConversation(report.Conversation.Date, report.Conversation.NoMeetingReason),
            Domains = [.. report.Domains.Select(domain => DomainOf(report, domain))],
            Support = [.. report.Support.Select(support => PublicSupport.Of(support, report.Framework))],
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
