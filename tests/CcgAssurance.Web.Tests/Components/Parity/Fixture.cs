using System.Globalization;
using System.Text.Json;
using CcgAssurance.Testing;

namespace CcgAssurance.Web.Tests.Components.Parity;

/// <summary>An example of the design system: the options of a component and the markup it has to give.</summary>
internal sealed record Fixture(string Key, string Name, Options Options, string Html)
{
    /// <summary>All examples of a component. Several share a name, so their place is part of the key.</summary>
    public static IReadOnlyList<Fixture> Of(string component)
    {
        var path = Repository.PathOf($"node_modules/nhsuk-frontend/dist/nhsuk/components/{component}/fixtures.json");
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return
        [
            .. document.RootElement.GetProperty("fixtures").EnumerateArray().Select((fixture, index) =>
            {
                var name = fixture.GetProperty("name").GetString()!;
                var key = $"{(index + 1).ToString(CultureInfo.InvariantCulture)} {name}";
                var options = new Options(fixture.GetProperty("context").Clone());
                return new Fixture(key, name, options, fixture.GetProperty("html").GetString()!);
            }),
        ];
    }
}
