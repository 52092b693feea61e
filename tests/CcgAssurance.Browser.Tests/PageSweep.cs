using CcgAssurance.Testing.Hosting;

namespace CcgAssurance.Browser.Tests;

/// <summary>
/// Every page that the route table knows, opened by somebody of the demo who may: axe finds nothing, there is one h1, the
/// title ends with the site, the console stays silent and nothing scrolls sideways at 320 pixels. In two classes, so that they run
/// beside each other.
/// </summary>
public abstract class PageSweep(SweepVisitors visitors) : IClassFixture<SweepVisitors>
{
    /// <summary>Opens one page and looks at it.</summary>
    protected async Task SweepAsync(string address, string? visitor, string? link)
    {
        var (page, messages) = await visitors.PageOfAsync(visitor);
        await page.GotoAsync(address);
        foreach (var step in SweptPages.StepsOf(link))
        {
            await page.Locator(step).First.ClickAsync();
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
        Assert.DoesNotContain(messages, message => address != SweptPages.Unknown || !message.Contains("status of 404", StringComparison.Ordinal));
    }
}
