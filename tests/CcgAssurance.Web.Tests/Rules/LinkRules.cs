using System.Reflection;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Web.Tests.Rules.Planted;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;

namespace CcgAssurance.Web.Tests.Rules;

public sealed class LinkRules(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    public void Every_link_leads_to_an_endpoint()
    {
        var links = Links(typeof(Program).Assembly).ToList();

        Assert.NotEmpty(links);
        Violations.None(Dead(links, RouteTable.Controllers(app)));
    }

    [Fact]
    public void A_link_to_nowhere_is_found() => Assert.Equal(
        ["PlantedLinks.Nowhere makes /nowhere/sample#top"],
        Dead(Links(typeof(PlantedLinks).Assembly), [Endpoints.At("somewhere/{id}")]));

    private static IEnumerable<MethodInfo> Links(Assembly assembly) => assembly.GetTypes()
        .Where(type => type.Name.EndsWith("Links", StringComparison.Ordinal) && type.IsAbstract && type.IsSealed)
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static));

    private static IEnumerable<string> Dead(IEnumerable<MethodInfo> links, IEnumerable<RouteEndpoint> endpoints)
    {
        var matchers = endpoints.Select(Matcher).ToList();
        return from link in links
               let address = (string)link.Invoke(null, [.. link.GetParameters().Select(SampleArguments.Of)])!
               where !matchers.Exists(matcher => matcher.TryMatch(address.Split('?', '#')[0], []))
               select $"{link.DeclaringType!.Name}.{link.Name} makes {address}";
    }

    private static TemplateMatcher Matcher(RouteEndpoint endpoint) =>
        new(new RouteTemplate(RoutePatternFactory.Parse(endpoint.RoutePattern.RawText!)), []);
}
