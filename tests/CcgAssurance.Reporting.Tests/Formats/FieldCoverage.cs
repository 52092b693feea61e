using System.Text.Json.Nodes;

namespace CcgAssurance.Reporting.Tests.Formats;

/// <summary>Finds the fields of a schema that no file of a format fills.</summary>
internal sealed class FieldCoverage
{
    private readonly JsonNode _root;
    private readonly HashSet<string> _used = [];

    private FieldCoverage(JsonNode root) => _root = root;

    /// <summary>The names of fields for which no file has a value, in order.</summary>
    public static IEnumerable<string> Unused(string schema, IEnumerable<string> files)
    {
        var coverage = new FieldCoverage(JsonNode.Parse(schema)!);
        foreach (var file in files)
        {
            coverage.Walk(coverage._root, JsonNode.Parse(file));
        }

        return coverage.Fields(coverage._root).Where(field => !coverage._used.Contains(field.GetPath()))
            .Select(field => field.GetPropertyName()).Distinct().Order(StringComparer.Ordinal);
    }

    private void Walk(JsonNode schema, JsonNode? value)
    {
        var found = Resolve(schema);
        switch (value)
        {
            case JsonArray items:
                foreach (var item in items)
                {
                    Walk(found["items"]!, item);
                }

                break;
            case JsonObject record:
                foreach (var (name, field) in record)
                {
                    var described = FieldNamed(found, record, name);
                    _used.Add(described.GetPath());
                    Walk(described, field);
                }

                break;
        }
    }

    private JsonNode FieldNamed(JsonNode schema, JsonObject record, string name) =>
        schema["properties"]?[name] is { } own && schema["anyOf"] is null
            ? own
            : schema["anyOf"]!.AsArray().Select(kind => Resolve(kind!)["properties"]!)
                .Single(fields => IsOfKind(fields, record, "block") || IsOfKind(fields, record, "shape"))[name]!;

    private static bool IsOfKind(JsonNode fields, JsonObject record, string kind) =>
        fields[kind] is { } known && JsonNode.DeepEquals(known["const"], record[kind]);

    private JsonNode Resolve(JsonNode schema)
    {
        if ((schema as JsonObject)?["$ref"] is not { } reference)
        {
            return schema;
        }

        var found = _root;
        foreach (var step in ((string)reference!).Split('/').Skip(1))
        {
            found = found is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : found[step]!;
        }

        return Resolve(found);
    }

    private IEnumerable<JsonNode> Fields(JsonNode? schema) => schema switch
    {
        JsonObject record => record.SelectMany(entry => entry.Key == "properties"
            ? entry.Value!.AsObject().SelectMany(field => Fields(field.Value).Prepend(field.Value!))
            : Fields(entry.Value)),
        JsonArray list => list.SelectMany(Fields),
        _ => [],
    };
}
