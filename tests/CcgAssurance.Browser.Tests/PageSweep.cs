using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Browser.Tests;

/// <summary>
/// Every page that the route table knows, opened by somebody of the demo who may: axe finds nothing, there is one h1, the
/// title ends with the site, the console stays silent and nothing scrolls sideways at 320 pixels.
/// </summary>
public sealed class PageSweep(BrowserFixture browser)
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

    [Theory]
    [MemberData(nameof(SweptPages.Addresses), MemberType = typeof(SweptPages))]
    public async Task A_page_is_accessible_and_fits_a_narrow_screen(string address, string? visitor, string? link)
    {
        var page = visitor is null ? await browser.NewPageAsync() : await browser.LogInAsync(visitor, opensStart: false);
        var messages = new List<string>();
        page.Console += (_, message) =>
        {
            var isTheErrorPageItself = address == SweptPages.Unknown && message.Text.Contains("status of 404", StringComparison.Ordinal);
            if (message.Type is "error" or "warning" && !isTheErrorPageItself)
            {
                messages.Add(message.Text);
            }
        };
        await page.GotoAsync(address);
        if (link is not null)
        {
            await page.Locator(link).First.ClickAsync();
            await page.WaitForLoadStateAsync();
        }

        await page.EvaluateAsync("document.fonts.ready.then(() => null)");

        Assert.EndsWith("– CCG assurance – NHS England", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        var violations = await Axe.ViolationsAsync(page);
        Assert.True(violations.Count == 0, string.Join("\n", violations));

        await page.SetViewportSizeAsync(320, 900);
        // The header's script folds its menu a moment after the window has become narrow.
        await page.WaitForFunctionAsync("document.documentElement.scrollWidth <= 320", null, new() { Timeout = 5_000 });
        Assert.Empty(messages);
        await page.Context.CloseAsync();
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
