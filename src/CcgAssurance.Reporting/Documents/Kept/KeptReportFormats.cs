using System.Text.Json;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// The formats in which reports were ever stored, each with a reader. A stored report is never written anew, so a format stays readable for
/// ever: whoever changes what is stored raises <see cref="Current"/>, adds a reader that makes today's types of the format before, and
/// keeps files of the new one in the tests beside those of the others.
/// </summary>
public static class KeptReportFormats
{
    /// <summary>The format in which reports are stored now.</summary>
    public const int Current = 3;

    // Format 3 has the agreed support, and its documents may hold figures and the parts of letters, which a reader of format 2 would not
    // know.
    private static readonly KeptFormats<KeptReport> Formats = new("report", new()
    {
        [1] = content => KeptReportFormat1.Read(content),
        [2] = content => content.Deserialize<KeptReport>(ReportJson.Style),
        [3] = content => content.Deserialize<KeptReport>(ReportJson.Style),
    });

    /// <summary>The formats that can be read.</summary>
    public static IReadOnlyCollection<int> Known => Formats.Known;

    /// <summary>Reads what was stored, in whatever format.</summary>
    /// <exception cref="UnknownFormatException">The format is not known here.</exception>
    /// <exception cref="JsonException">The text is no report in the format that it names.</exception>
    public static KeptReport Read(string json) => Formats.Read(json);
}
