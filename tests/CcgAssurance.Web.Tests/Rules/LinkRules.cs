using System.Reflection;
using CcgAssurance.Testing.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;

namespace CcgAssurance.Web.Tests.Rules;

public sealed class LinkRules(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    public void Every_link_leads_to_an_endpoint()
    {
        var matchers = RouteTable.Controllers(app).Select(Matcher).ToList();
        var links = typeof(Program).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Links", StringComparison.Ordinal) && type.IsAbstract && type.IsSealed)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .ToList();

        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var address = (string)link.Invoke(null, [.. link.GetParameters().Select(SampleArguments.Of)])!;
            var path = address.Split('?', '#')[0];

            Assert.True(
                matchers.Exists(matcher => matcher.TryMatch(path, [])),
                $"{link.DeclaringType!.Name}.{link.Name} makes {address}, to which no endpoint answers.");
        }
    }

    private static TemplateMatcher Matcher(RouteEndpoint endpoint) =>
        new(new RouteTemplate(RoutePatternFactory.Parse(endpoint.RoutePattern.RawText!)), []);
}
