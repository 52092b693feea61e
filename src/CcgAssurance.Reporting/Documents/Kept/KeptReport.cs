using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// All that is kept of a report when it is sent: what it says, what follows from that, and every word that was printed. Pages and files
/// of a version are drawn from here, so that no later rule or wording changes what was sent. How it is stored is a format with a number;
/// see <see cref="KeptReportFormats"/> before changing this type or one that it holds.
/// </summary>
[Rule("R246")]
public sealed record KeptReport
{
    /// <summary>The number of the format in which it was stored.</summary>
    public required int Format { get; init; }

    /// <summary>What the report says, as data.</summary>
    public required QuarterlyReport Report { get; init; }

    /// <summary>The headline and its reason as they were printed.</summary>
    public required KeptHeadline Headline { get; init; }

    /// <summary>The document as it was printed, word for word.</summary>
    public required ReportDocument Document { get; init; }

    /// <summary>What is public of it as data once it is published; null for a draft, which never is.</summary>
    public PublicReport? Public { get; init; }

    /// <summary>What is kept of a report that is sent in an edition.</summary>
    public static KeptReport Of(QuarterlyReport report, ReportEdition edition)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(edition);
        var headline = report.Headline;
        return new KeptReport
        {
            Format = KeptReportFormats.Current,
            Report = report,
            Headline = new KeptHeadline(
                headline.Headline,
                headline.StatementAt(edition.Stage),
                CurlyQuotes.In(headline.Rule.Sentence),
                report.Framework.SourceOf(headline.Rule)),
            Document = QuarterlyReportDocument.Build(report, edition),
            Public = edition.State == OutputState.Final ? PublicReport.Of(report, edition, correctionNote: null) : null,
        };
    }

    /// <summary>What lists and grids show of it.</summary>
    public VersionFigures Figures()
    {
        var items = ReportComparison.Parts(Report).Select(part => part.Items).ToList();
        return new VersionFigures
        {
            Headline = Headline.Value,
            Levels = [.. Report.Domains.Select(domain => (domain.Number, domain.Category))],
            Issues = items.Sum(part => part.Issues.Count),
            OpenActions = items.Sum(part => part.Actions.Count(action => action.Status.IsStillOpen())),
        };
    }
}

/// <summary>A headline as it was printed.</summary>
/// <param name="Value">The headline; null while a domain has no judgement.</param>
/// <param name="Statement">What was said of it.</param>
/// <param name="Reason">The sentence of the rule that it follows from.</param>
/// <param name="Source">Where that rule stands in the guidance.</param>
public sealed record KeptHeadline(HeadlineAssessment? Value, string Statement, string Reason, string Source);
