using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Documents;

/// <summary>How a report is kept as data: JSON with names in camel case, members of enums by name, and years, quarters and domains as in addresses.</summary>
public static class ReportJson
{
    /// <summary>How it is written.</summary>
    internal static JsonSerializerOptions Style { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase),
            new ParsableConverter<FinancialYear>(),
            new ParsableConverter<Quarter>(),
            new ParsableConverter<DomainNumber>(),
            new ParsableConverter<Focus>(),
        },
    };

    /// <summary>A report, or what the public reads of one, as JSON.</summary>
    public static string Write<T>(T report) => JsonSerializer.Serialize(report, Style);

    /// <summary>Reads back what was written.</summary>
    /// <exception cref="JsonException">The text is no report.</exception>
    public static QuarterlyReport Read(string json) =>
        JsonSerializer.Deserialize<QuarterlyReport>(json, Style) ?? throw new JsonException("The text is no report.");

    private sealed class ParsableConverter<T> : JsonConverter<T>
        where T : IParsable<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            T.TryParse(reader.GetString(), null, out var value) ? value : throw new JsonException($"'{reader.GetString()}' is no {typeof(T).Name}.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
