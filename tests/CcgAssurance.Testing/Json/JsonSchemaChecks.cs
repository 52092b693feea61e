using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CcgAssurance.Testing.Json;

/// <summary>
/// Holds data to a JSON Schema, as far as our schemas go: types, properties, required and fixed values, days, lists and references to
/// definitions. A keyword that it does not know is an error, so that nothing in a schema goes unchecked.
/// </summary>
public sealed class JsonSchemaChecks
{
    private static readonly HashSet<string> Known =
        ["$schema", "$defs", "$ref", "title", "description", "type", "format", "enum", "items", "properties", "required", "additionalProperties"];

    private readonly JsonNode _root;
    private readonly List<string> _faults = [];

    private JsonSchemaChecks(JsonNode root) => _root = root;

    /// <summary>Each place of the data that the schema does not allow, with why.</summary>
    public static IReadOnlyList<string> FaultsOf(string schema, string json)
    {
        var checks = new JsonSchemaChecks(JsonNode.Parse(schema)!);
        checks.Check(checks._root.AsObject(), JsonNode.Parse(json), "$");
        return checks._faults;
    }

    private void Check(JsonObject schema, JsonNode? value, string place)
    {
        if (schema.Select(keyword => keyword.Key).FirstOrDefault(keyword => !Known.Contains(keyword)) is { } unknown)
        {
            throw new NotSupportedException($"The keyword {unknown} is not checked.");
        }

        if (schema["$ref"] is { } reference)
        {
            Check(_root["$defs"]![((string)reference!).Split('/')[^1]]!.AsObject(), value, place);
            return;
        }

        if (!Fits((string)schema["type"]!, value))
        {
            _faults.Add($"{place} is no {schema["type"]}");
            return;
        }

        if (schema["enum"] is JsonArray allowed && !allowed.Any(member => JsonNode.DeepEquals(member, value)))
        {
            _faults.Add($"{place} is {value}");
        }

        if (schema["format"] is { } format && !HasFormat((string)format!, (string)value!))
        {
            _faults.Add($"{place} is no {format}");
        }

        switch (value)
        {
            case JsonObject record:
                Check(schema, record, place);
                break;
            case JsonArray list:
                foreach (var (item, number) in list.Select((item, number) => (item, number)))
                {
                    Check(schema["items"]!.AsObject(), item, string.Create(CultureInfo.InvariantCulture, $"{place}[{number}]"));
                }

                break;
        }
    }

    private void Check(JsonObject schema, JsonObject record, string place)
    {
        var properties = schema["properties"]!.AsObject();
        _faults.AddRange(schema["required"]!.AsArray().Where(name => !record.ContainsKey((string)name!)).Select(name => $"{place}.{name} is missing"));
        foreach (var (name, value) in record)
        {
            if (properties[name] is JsonObject property)
            {
                Check(property, value, $"{place}.{name}");
            }
            else if (schema["additionalProperties"] is { } others && !(bool)others)
            {
                _faults.Add($"{place}.{name} is not allowed");
            }
        }
    }

    private static bool Fits(string type, JsonNode? value) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        "integer" => value?.GetValueKind() == JsonValueKind.Number && decimal.IsInteger(value.GetValue<decimal>()),
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        _ => throw new NotSupportedException($"The type {type} is not checked."),
    };

    private static bool HasFormat(string format, string text) => format switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => throw new NotSupportedException($"The format {format} is not checked."),
    };
}
