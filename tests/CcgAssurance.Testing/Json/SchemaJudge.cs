using System.Text.Json;
using Json.Schema;

namespace CcgAssurance.Testing.Json;

/// <summary>Holds data to a JSON Schema with a library that knows nothing of ours.</summary>
public static class SchemaJudge
{
    // The standard leaves it open whether "format" is checked; we mean what ours says.
    private static readonly EvaluationOptions Strict = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    /// <summary>Each place of the data that the schema does not allow, with why.</summary>
    public static IReadOnlyList<string> FaultsOf(string schema, string json)
    {
        using var data = JsonDocument.Parse(json);
        var result = JsonSchema.FromText(schema).Evaluate(data.RootElement, Strict);
        var faults = (result.Details ?? []).Prepend(result).SelectMany(place => (place.Errors ?? [])
            .Select(error => $"{place.InstanceLocation} {error.Key}: {error.Value}")).Distinct().Order(StringComparer.Ordinal).ToList();
        return result.IsValid || faults.Count > 0 ? faults : ["The data is not valid, and nothing says why."];
    }
}
