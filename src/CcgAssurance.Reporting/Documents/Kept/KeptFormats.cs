using System.Text.Json;
using System.Text.Json.Nodes;

namespace CcgAssurance.Reporting.Documents;

/// <summary>The formats in which one kind of content was ever stored, each with a reader that makes today's types of it.</summary>
/// <param name="name">What is stored, such as "report", for whoever is told that it can't be read.</param>
/// <param name="readers">The readers by the number of the format.</param>
internal sealed class KeptFormats<T>(string name, Dictionary<int, Func<JsonObject, T?>> readers)
    where T : class
{
    private const string Number = "format";

    /// <summary>The formats that can be read.</summary>
    public IReadOnlyCollection<int> Known => readers.Keys;

    /// <summary>Reads what was stored, in whatever format.</summary>
    /// <exception cref="UnknownFormatException">The format is not known here.</exception>
    /// <exception cref="JsonException">The text is not what it should be in the format that it names.</exception>
    public T Read(string json)
    {
        var content = JsonNode.Parse(json) as JsonObject ?? throw new JsonException($"The text is no {name}.");
        var format = content[Number] is JsonValue number && number.TryGetValue(out int value) ? value : (int?)null;
        return format is { } known && readers.TryGetValue(known, out var read)
            ? read(content) ?? throw new JsonException($"The text is no {name}.")
            : throw new UnknownFormatException(name, format, Known);
    }
}

/// <summary>Something that was stored is in a format that this version of the application doesn't know.</summary>
/// <param name="name">What was stored, such as "report".</param>
/// <param name="format">The number that it names, if it names one.</param>
/// <param name="known">The numbers that are known.</param>
public sealed class UnknownFormatException(string name, int? format, IEnumerable<int> known) : Exception(
    format is { } number
        ? $"The {name} is stored in format {number}. " +
            $"This version of the application reads {string.Join(", ", known)}: a newer one wrote it."
        : $"The {name} is stored without the number of its format. It was written before there were numbers, or it isn't a {name}.")
{
    /// <summary>The number that it names, if it names one.</summary>
    public int? Format => format;
}
