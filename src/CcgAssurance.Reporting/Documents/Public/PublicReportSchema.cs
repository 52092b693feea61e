using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// The fields of <see cref="PublicReport"/> as a JSON Schema (draft 2020-12) that allows nothing else, made from the types: their
/// descriptions and fixed texts stand as attributes on the properties, so that a new property is in the schema and on its page by itself.
/// </summary>
public static class PublicReportSchema
{
    private const string Definitions = "#/$defs/";

    private static readonly JsonSerializerOptions Style = new(ReportJson.Style)
    {
        NumberHandling = JsonNumberHandling.Strict,
        WriteIndented = true,
    };

    private static readonly JsonObject Schema = Make();

    /// <summary>The same for people: the parts, each before those that only it has; the first is the report itself.</summary>
    public static IReadOnlyList<PublicPart> Parts { get; } =
    [
        PartOf("report", Schema), .. Schema["$defs"]!.AsObject().Select(part => PartOf(part.Key, part.Value!.AsObject())),
    ];

    /// <summary>The schema as text.</summary>
    public static string ToJsonSchema() => Schema.ToJsonString(Style);

    private static JsonObject Make()
    {
        var parts = new Dictionary<string, JsonObject>();
        var root = Style.GetJsonSchemaAsNode(typeof(PublicReport), new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, schema) => Transform(context, schema.AsObject(), parts),
        }).AsObject();
        var ordered = new JsonObject();
        AddPartsIn(root, parts, ordered);
        return new JsonObject([
            KeyValuePair.Create<string, JsonNode?>("$schema", "https://json-schema.org/draft/2020-12/schema"),
            KeyValuePair.Create<string, JsonNode?>("title", "A published CCG assurance report"),
            .. root.Select(keyword => KeyValuePair.Create(keyword.Key, keyword.Value?.DeepClone())),
            KeyValuePair.Create<string, JsonNode?>("$defs", ordered),
        ]);
    }

    // A field without a value is left out, so none is ever null, and one that cannot be null is always there.
    private static JsonObject Transform(JsonSchemaExporterContext context, JsonObject schema, Dictionary<string, JsonObject> parts)
    {
        JsonObject described = [];
        if (context.PropertyInfo is { } property)
        {
            described["description"] = DescriptionOf(property.AttributeProvider, property.Name);
        }

        if (context.TypeInfo.Kind == JsonTypeInfoKind.Object)
        {
            if (context.Path.Length == 0)
            {
                return ObjectOf(context.TypeInfo, schema);
            }

            var name = NameOf(context.TypeInfo.Type);
            described["$ref"] = Definitions + name;
            if (!parts.ContainsKey(name))
            {
                parts[name] = ObjectOf(context.TypeInfo, schema);
            }

            return described;
        }

        if (context.TypeInfo.Kind == JsonTypeInfoKind.Enumerable)
        {
            // For a list of a type that came before, the exporter points at its first place.
            described["type"] = "array";
            described["items"] = schema["items"]?.DeepClone()
                ?? new JsonObject { ["$ref"] = Definitions + NameOf(context.TypeInfo.ElementType!) };
            return described;
        }

        described["type"] = schema["type"] switch
        {
            JsonArray types => (string)types.Single(type => (string)type! != "null")!,
            JsonValue type => (string)type!,
            _ => schema["enum"] is null
                ? throw new NotSupportedException($"{context.TypeInfo.Type.Name} has no schema of its own.")
                : "string",
        };
        foreach (var (keyword, value) in schema.Where(keyword => keyword.Key is not "type" and not "description"))
        {
            described[keyword] = keyword == "enum"
                ? new JsonArray([.. value!.AsArray().Where(word => word is not null).Select(word => word!.DeepClone())])
                : value?.DeepClone();
        }

        if (AttributeOf<AllowedValuesAttribute>(context.PropertyInfo?.AttributeProvider) is { } allowed)
        {
            described["enum"] = new JsonArray([.. allowed.Values.Select(value => (JsonNode?)(string?)value)]);
        }

        return described;
    }

    private static JsonObject ObjectOf(JsonTypeInfo type, JsonObject schema) => new()
    {
        ["description"] = DescriptionOf(type.Type, type.Type.Name),
        ["type"] = "object",
        ["properties"] = schema["properties"]!.DeepClone(),
        ["required"] = new JsonArray([.. type.Properties
            .Where(property => schema["properties"]![property.Name] is not null && !CanBeNull(property))
            .Select(property => (JsonNode?)property.Name)]),
        ["additionalProperties"] = false,
    };

    private static void AddPartsIn(JsonObject schema, Dictionary<string, JsonObject> parts, JsonObject ordered)
    {
        foreach (var (_, field) in schema["properties"]!.AsObject())
        {
            if (PartNameIn(field!) is { } name && !ordered.ContainsKey(name))
            {
                ordered[name] = parts[name];
                AddPartsIn(parts[name], parts, ordered);
            }
        }
    }

    private static PublicPart PartOf(string name, JsonObject schema)
    {
        var required = schema["required"]!.AsArray().Select(field => (string)field!).ToHashSet();
        return new PublicPart(name, (string)schema["description"]!, [.. schema["properties"]!.AsObject().Select(field =>
            new PublicField(
                field.Key,
                KindOf(field.Value!),
                (string)field.Value!["description"]!,
                required.Contains(field.Key),
                WordsOf(field.Value!),
                PartNameIn(field.Value!)))]);
    }

    private static PublicFieldKind KindOf(JsonNode field) => ((string?)field["type"], (string?)field["format"]) switch
    {
        (null, _) => PublicFieldKind.Part,
        ("array", _) => PublicFieldKind.Parts,
        ("integer", _) => PublicFieldKind.Number,
        ("number", _) => PublicFieldKind.Amount,
        ("boolean", _) => PublicFieldKind.TrueOrFalse,
        ("string", "date") => PublicFieldKind.Day,
        ("string", null) => PublicFieldKind.Text,
        var (type, format) => throw new NotSupportedException($"The page that describes the schema has no words for {type} {format}."),
    };

    private static string[]? WordsOf(JsonNode field) => field["enum"] is JsonArray words ? [.. words.Select(word => (string)word!)] : null;

    private static string? PartNameIn(JsonNode field) =>
        ((string?)field["$ref"] ?? (string?)field["items"]?["$ref"])?[Definitions.Length..];

    private static string NameOf(Type type) => JsonNamingPolicy.CamelCase.ConvertName(type.Name["Public".Length..]);

    private static bool CanBeNull(JsonPropertyInfo property) =>
        property.IsGetNullable || Nullable.GetUnderlyingType(property.PropertyType) is not null;

    private static string DescriptionOf(ICustomAttributeProvider? described, string name) =>
        AttributeOf<DescriptionAttribute>(described)?.Description
            ?? throw new InvalidOperationException($"{name} is published without a description.");

    private static T? AttributeOf<T>(ICustomAttributeProvider? described)
        where T : Attribute => described?.GetCustomAttributes(typeof(T), inherit: false).OfType<T>().SingleOrDefault();
}
