using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// How reports are written as data: JSON with names in camel case, members of enums by name, and years, quarters and domains as in
/// addresses.
/// </summary>
public static class ReportJson
{
    /// <summary>Leaves out what is empty or derived, so that what is read back says the same.</summary>
    internal static JsonSerializerOptions Style { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase),
            new ParsableConverter<FinancialYear>(),
            new ParsableConverter<Quarter>(),
            new ParsableConverter<DomainNumber>(),
            new ParsableConverter<Focus>(),
        },
    };

    /// <summary>What is kept of a report, or what the public reads of one, as JSON.</summary>
    public static string Write<T>(T report) => JsonSerializer.Serialize(report, Style);

    private sealed class ParsableConverter<T> : JsonConverter<T>
        where T : IParsable<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            T.TryParse(reader.GetString(), null, out var value)
                ? value
                : throw new JsonException($"'{reader.GetString()}' is no {typeof(T).Name}.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
