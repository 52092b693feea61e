using System.Text.Json;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// All that is kept of an edition of a support package when both sides have accepted it: what it says, and every word that was printed.
/// Pages and files of it are drawn from here, so that no later rule or wording changes what was agreed. How it is stored is a format with a
/// number; see <see cref="KeptSupportAgreementFormats"/> before changing this type or one that it holds.
/// </summary>
[Rule("R159", "R246")]
public sealed record KeptSupportAgreement
{
    /// <summary>The number of the format in which it was stored.</summary>
    public required int Format { get; init; }

    /// <summary>What it says, as data.</summary>
    public required SupportAgreementReport Agreement { get; init; }

    /// <summary>The document as it was printed, word for word.</summary>
    public required ReportDocument Document { get; init; }

    /// <summary>What is kept of an edition that is agreed.</summary>
    /// <param name="agreement">What it says.</param>
    /// <param name="madeAt">When the second side accepted it.</param>
    public static KeptSupportAgreement Of(SupportAgreementReport agreement, DateTimeOffset madeAt) => new()
    {
        Format = KeptSupportAgreementFormats.Current,
        Agreement = agreement,
        Document = SupportAgreementDocument.Build(agreement, madeAt),
    };
}

/// <summary>
/// The formats in which agreements were ever stored, each with a reader. What <see cref="KeptReportFormats"/> says of reports holds for
/// agreements too.
/// </summary>
public static class KeptSupportAgreementFormats
{
    /// <summary>The format in which agreements are stored now.</summary>
    public const int Current = 1;

    private static readonly KeptFormats<KeptSupportAgreement> Formats = new("support agreement", new()
    {
        [1] = content => content.Deserialize<KeptSupportAgreement>(ReportJson.Style),
    });

    /// <summary>The formats that can be read.</summary>
    public static IReadOnlyCollection<int> Known => Formats.Known;

    /// <summary>Reads what was stored, in whatever format. It is written by <see cref="ReportJson.Write{T}"/>.</summary>
    /// <exception cref="UnknownFormatException">The format is not known here.</exception>
    /// <exception cref="JsonException">The text is no agreement in the format that it names.</exception>
    public static KeptSupportAgreement Read(string json) => Formats.Read(json);
}
