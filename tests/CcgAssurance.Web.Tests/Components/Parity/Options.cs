using System.Globalization;
using System.Text.Json;

namespace CcgAssurance.Web.Tests.Components.Parity;

/// <summary>The options of an example, read by path: <c>label.text</c>, <c>items.value</c>.</summary>
internal sealed class Options(JsonElement element)
{
    /// <summary>
    /// The paths of all options that are set. True, false and null are part of the path (<c>code=true</c>), because a helper
    /// may know an option in one sense only.
    /// </summary>
    public IEnumerable<string> Paths => PathsIn(element, "").Distinct();

    public bool Has(string path) => Paths.Contains(path);

    /// <summary>The text at a path; null when it is not there. The design system takes a bare text for <c>{ text }</c>.</summary>
    public string? Text(string path)
    {
        var found = element;
        foreach (var part in path.Split('.'))
        {
            if (found.ValueKind == JsonValueKind.String && part == "text")
            {
                break;
            }

            if (found.ValueKind != JsonValueKind.Object || !found.TryGetProperty(part, out found))
            {
                return null;
            }
        }

        return found.ValueKind is JsonValueKind.String or JsonValueKind.Number ? found.ToString() : null;
    }

    public int? Number(string path) => Text(path) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>A member of an enum by the design system's name for it: <c>aqua-green</c> is AquaGreen.</summary>
    public TEnum? Member<TEnum>(string path)
        where TEnum : struct, Enum =>
        Text(path) is { } text ? Enum.Parse<TEnum>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true) : null;

    public IReadOnlyList<Options> List(string path)
    {
        var found = element;
        foreach (var part in path.Split('.'))
        {
            if (found.ValueKind != JsonValueKind.Object || !found.TryGetProperty(part, out found))
            {
                return [];
            }
        }

        return [.. found.EnumerateArray().Select(item => new Options(item))];
    }

    private static IEnumerable<string> PathsIn(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => PathsIn(p.Value, path.Length == 0 ? p.Name : $"{path}.{p.Name}")),
        JsonValueKind.Array when element.GetArrayLength() == 0 => [$"{path}=empty"],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => PathsIn(item, path)),
        JsonValueKind.True => [$"{path}=true"],
        JsonValueKind.False => [$"{path}=false"],
        JsonValueKind.Null => [$"{path}=null"],
        _ => [path],
    };
}
