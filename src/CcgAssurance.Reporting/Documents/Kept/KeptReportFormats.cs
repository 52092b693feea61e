using System.Text.Json;
using System.Text.Json.Nodes;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// The formats in which reports were ever stored, each with a reader. A stored report is never written anew, so a format stays readable for
/// ever: whoever changes what is stored raises <see cref="Current"/>, adds a reader that makes today's types of the format before, and
/// keeps files of the new one in the tests beside those of the others.
/// </summary>
public static class KeptReportFormats
{
    /// <summary>The format in which reports are stored now.</summary>
    public const int Current = 2;

    /// <summary>The readers by format.</summary>
    private static readonly Dictionary<int, Func<JsonObject, KeptReport?>> Readers = new()
    {
        [1] = content => KeptReportFormat1.Read(content),
        [2] = content => content.Deserialize<KeptReport>(ReportJson.Style),
    };

    /// <summary>The formats that can be read.</summary>
    public static IReadOnlyCollection<int> Known => Readers.Keys;

    /// <summary>Reads what was stored, in whatever format.</summary>
    /// <exception cref="UnknownFormatException">The format is not known here.</exception>
    /// <exception cref="JsonException">The text is no report in the format that it names.</exception>
    public static KeptReport Read(string json)
    {
        var content = JsonNode.Parse(json) as JsonObject ?? throw new JsonException("The text is no report.");
        var format = content["format"] is JsonValue number && number.TryGetValue(out int value) ? value : (int?)null;
        return format is { } known && Readers.TryGetValue(known, out var read)
            ? read(content) ?? throw new JsonException("The text is no report.")
            : throw new UnknownFormatException(format);
    }
}

/// <summary>A stored report is in a format that this version of the application doesn't know.</summary>
public sealed class UnknownFormatException(int? format) : Exception(
    format is { } number
        ? $"The report is stored in format {number}. " +
            $"This version of the application reads {string.Join(", ", KeptReportFormats.Known)}: a newer one wrote it."
        : "The report is stored without the number of its format. It was written before there were numbers, or it isn't a report.")
{
    /// <summary>The number that it names, if it names one.</summary>
    public int? Format => format;
}
