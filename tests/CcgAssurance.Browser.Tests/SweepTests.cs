using CcgAssurance.Testing.Hosting;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Browser.Tests;

/// <summary>The sweep leaves no page out and sees what is wrong.</summary>
public sealed class SweepTests(BrowserFixture browser)
{
    [Fact]
    public void Every_page_of_the_route_table_has_a_visitor_in_the_sweep()
    {
        var pages = browser.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Except(SweptPages.Downloads);

        Assert.Equal(pages.Order(StringComparer.Ordinal), SweptPages.All.Select(page => page.Pattern).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_not_accessible_is_found()
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync("/about/accessibility");
        await page.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"/planted.png\">')");

        Assert.StartsWith("image-alt: ", Assert.Single(await Axe.ViolationsAsync(page)), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }
}
