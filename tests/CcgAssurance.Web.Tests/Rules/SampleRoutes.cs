using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace CcgAssurance.Web.Tests.Rules;

/// <summary>An address for a route pattern, with a value for each parameter.</summary>
public static class SampleRoutes
{
    private static readonly Dictionary<string, string> Samples = new()
    {
        ["status"] = "404",
        ["code"] = "ZZZ",
        ["team"] = "ZZZ",
        ["region"] = "ZZZ",
        ["year"] = "2014-15",
        ["quarter"] = "q1",
        ["domain"] = "1",
        ["focus"] = "domain-1",
        ["theme"] = "better-care",
        ["token"] = "sample",
        ["office"] = "chair",
        ["number"] = "999999",
        ["request"] = "999999",
        ["package"] = "999999",
        ["edition"] = "1",
        ["escalation"] = "999999",
        ["intervention"] = "999999",
        ["step"] = "1",
        ["contact"] = "00000000-0000-0000-0000-000000000000",
        ["document"] = "00000000-0000-0000-0000-000000000000",
        ["reviewer"] = "00000000-0000-0000-0000-000000000000",
        ["direction"] = "00000000-0000-0000-0000-000000000000",
        ["requirement"] = "00000000-0000-0000-0000-000000000000",
        ["key"] = "00000000-0000-0000-0000-000000000000",
        ["wording"] = "1",
        ["lifting"] = "1",
        ["ofCase"] = "1",
        ["place"] = "1",
        ["followUp"] = "00000000-0000-0000-0000-000000000000",
        ["milestone"] = "00000000-0000-0000-0000-000000000000",
        ["of"] = "00000000-0000-0000-0000-000000000000",
        ["file"] = "00000000-0000-0000-0000-000000000000",
        ["trajectory"] = "00000000-0000-0000-0000-000000000000",
        ["indicator"] = "00000000-0000-0000-0000-000000000000",
        ["restriction"] = "00000000-0000-0000-0000-000000000000",
        ["plannedOn"] = "2014-10-31",
        ["version"] = "1",
        ["provider"] = "sample",
        ["person"] = "00000000-0000-0000-0000-000000000000",
        ["membership"] = "00000000-0000-0000-0000-000000000000",
        ["id"] = "00000000-0000-0000-0000-000000000000",
    };

    public static string AddressOf(RouteEndpoint endpoint, IReadOnlyDictionary<string, string>? values = null)
    {
        var segments = endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart parameter => values?.GetValueOrDefault(parameter.Name) ?? SampleOf(parameter.Name),
            _ => throw new InvalidOperationException($"{part} is no part of a route."),
        })));
        return "/" + string.Join('/', segments);
    }

    private static string SampleOf(string parameter) => Samples.TryGetValue(parameter, out var sample)
        ? sample
        : throw new InvalidOperationException($"Add a sample for the route parameter '{parameter}' to {nameof(SampleRoutes)}.");
}
