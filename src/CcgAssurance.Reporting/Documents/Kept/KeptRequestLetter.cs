using System.Text.Json;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// All that is kept of the letter of a request when it is issued: what it says, and every word that was printed. Pages and files of it are
/// drawn from here, so that no later rule or wording changes what was sent. How it is stored is a format with a number; see
/// <see cref="KeptRequestLetterFormats"/> before changing this type or one that it holds.
/// </summary>
[Rule("R189", "R246")]
public sealed record KeptRequestLetter
{
    /// <summary>The number of the format in which it was stored.</summary>
    public required int Format { get; init; }

    /// <summary>What the letter says, as data.</summary>
    public required RequestLetterReport Letter { get; init; }

    /// <summary>The document as it was printed, word for word.</summary>
    public required ReportDocument Document { get; init; }

    /// <summary>What is kept of a letter that is issued.</summary>
    /// <param name="letter">What it says.</param>
    /// <param name="madeAt">When it was issued.</param>
    public static KeptRequestLetter Of(RequestLetterReport letter, DateTimeOffset madeAt) => new()
    {
        Format = KeptRequestLetterFormats.Current,
        Letter = letter,
        Document = RequestLetterDocument.Build(letter, madeAt),
    };
}

/// <summary>
/// The formats in which letters of requests were ever stored, each with a reader. What <see cref="KeptReportFormats"/> says of reports
/// holds for letters too.
/// </summary>
public static class KeptRequestLetterFormats
{
    /// <summary>The format in which letters are stored now.</summary>
    public const int Current = 1;

    private static readonly KeptFormats<KeptRequestLetter> Formats = new("letter", new()
    {
        [1] = content => content.Deserialize<KeptRequestLetter>(ReportJson.Style),
    });

    /// <summary>The formats that can be read.</summary>
    public static IReadOnlyCollection<int> Known => Formats.Known;

    /// <summary>Reads what was stored, in whatever format. It is written by <see cref="ReportJson.Write{T}"/>.</summary>
    /// <exception cref="UnknownFormatException">The format is not known here.</exception>
    /// <exception cref="JsonException">The text is no letter in the format that it names.</exception>
    public static KeptRequestLetter Read(string json) => Formats.Read(json);
}
