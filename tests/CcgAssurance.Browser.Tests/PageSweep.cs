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
        await page.GotoAsync(await SweptWay.EndAsync(page, address, link));
        await page.EvaluateAsync("document.fonts.ready.then(() => null)");

        Assert.EndsWith("– CCG assurance – NHS England", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        var violations = await Axe.ViolationsAsync(page);
        Assert.True(violations.Count == 0, string.Join("\n", violations));

        await page.SetViewportSizeAsync(320, 900);
        // The header's script folds its menu a moment after the window has become narrow.
        Assert.InRange(await page.EvaluateAsync<int>(WidthAtRest), 0, 320);
        Assert.DoesNotContain(messages, message => address != SweptPages.Unknown || !message.Contains("status of 404", StringComparison.Ordinal));
    }

    // Playwright's own wait for a function asks again by a script that the pages' content security policy refuses.
    private const string WidthAtRest = """
        async () => {
            for (let waits = 0; waits < 100 && document.documentElement.scrollWidth > 320; waits++) {
                await new Promise(resolve => setTimeout(resolve, 50));
            }
            return document.documentElement.scrollWidth;
        }
        """;
}
