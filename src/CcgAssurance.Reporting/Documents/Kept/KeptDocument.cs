using System.Text.Json;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// All that is kept of a document when it is signed or submitted: what it says, and every word that was printed. Pages and files of it are
/// drawn from here, so that no later rule or wording changes what was sent. How it is stored is a format with a number; see
/// <see cref="KeptDocumentFormats"/> before changing this type or a report that it holds.
/// </summary>
/// <typeparam name="TReport">What it says, as data.</typeparam>
[Rule("R246")]
public sealed record KeptDocument<TReport>
    where TReport : class
{
    /// <summary>The number of the format in which it was stored.</summary>
    public required int Format { get; init; }

    /// <summary>What it says, as data.</summary>
    public required TReport Report { get; init; }

    /// <summary>The document as it was printed, word for word.</summary>
    public required ReportDocument Document { get; init; }
}

/// <summary>What is kept of directions, liftings and summary reports.</summary>
public static class KeptDocument
{
    /// <summary>What is kept of a direction that is signed.</summary>
    /// <param name="report">What it says.</param>
    /// <param name="madeAt">When it was signed.</param>
    public static KeptDocument<DirectionReport> Of(DirectionReport report, DateTimeOffset madeAt) =>
        Of(report, DirectionDocument.Build(report, madeAt));

    /// <summary>What is kept of a lifting that is signed.</summary>
    /// <param name="report">What it says.</param>
    /// <param name="madeAt">When it was signed.</param>
    public static KeptDocument<LiftingReport> Of(LiftingReport report, DateTimeOffset madeAt) =>
        Of(report, LiftingDocument.Build(report, madeAt));

    /// <summary>What is kept of a summary report that is submitted.</summary>
    /// <param name="report">What it says.</param>
    /// <param name="madeAt">When it was submitted.</param>
    public static KeptDocument<InterventionSummary> Of(InterventionSummary report, DateTimeOffset madeAt) =>
        Of(report, InterventionSummaryDocument.Build(report, madeAt));

    private static KeptDocument<TReport> Of<TReport>(TReport report, ReportDocument document)
        where TReport : class => new()
        {
            Format = KeptDocumentFormats.Current,
            Report = report,
            Document = document,
        };
}

/// <summary>
/// The formats in which these documents were ever stored, each with a reader. What <see cref="KeptReportFormats"/> says of reports holds
/// for them too.
/// </summary>
public static class KeptDocumentFormats
{
    /// <summary>The format in which they are stored now.</summary>
    public const int Current = 1;

    /// <summary>The formats that can be read.</summary>
    public static IReadOnlyCollection<int> Known => Of<DirectionReport>.Formats.Known;

    /// <summary>Reads what was stored, in whatever format. It is written by <see cref="ReportJson.Write{T}"/>.</summary>
    /// <typeparam name="TReport">What such a document says, as data.</typeparam>
    /// <exception cref="UnknownFormatException">The format is not known here.</exception>
    /// <exception cref="JsonException">The text is no such document in the format that it names.</exception>
    public static KeptDocument<TReport> Read<TReport>(string json)
        where TReport : class => Of<TReport>.Formats.Read(json);

    private static class Of<TReport>
        where TReport : class
    {
        public static readonly KeptFormats<KeptDocument<TReport>> Formats = new("document", new()
        {
            [1] = content => content.Deserialize<KeptDocument<TReport>>(ReportJson.Style),
        });
    }
}
