using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CcgAssurance.Browser.Tests;

/// <summary>
/// Every page that the route table knows, opened by somebody of the demo who may: axe finds nothing, there is one h1, the
/// title ends with the site, the console stays silent and nothing scrolls sideways at 320 pixels.
/// </summary>
public sealed class PageSweep(BrowserFixture browser)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
        // The design system puts the back link between header and main.
        Rules = new Dictionary<string, RuleOptions> { ["region"] = new() { Enabled = false } },
    };

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
        var page = visitor is null ? await browser.NewPageAsync() : await browser.LogInAsync(visitor);
        var messages = new List<string>();
        page.Console += (_, message) =>
        {
            var isTheErrorPageItself = address == SweptPages.Unknown && message.Text.Contains("status of 404", StringComparison.Ordinal);
            if (message.Type is "error" or "warning" && !isTheErrorPageItself)
            {
                messages.Add(message.Text);
            }
        };
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        if (link is not null)
        {
            await page.Locator(link).First.ClickAsync();
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        }

        Assert.EndsWith("– CCG assurance – NHS England", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        var result = await page.RunAxe(Rules);
        Assert.True(result.Violations.Length == 0, string.Join("\n", result.Violations.Select(Describe)));

        await page.SetViewportSizeAsync(320, 900);
        // The header's script folds its menu a moment after the window has become narrow.
        await page.WaitForFunctionAsync("document.documentElement.scrollWidth <= 320", null, new() { Timeout = 5_000 });
        Assert.Empty(messages);
        await page.Context.CloseAsync();
    }

    private static string Describe(AxeResultItem item) =>
        $"{item.Id}: {item.Help}\n" + string.Join("\n", item.Nodes.Select(node => "  " + node.Html));
}
