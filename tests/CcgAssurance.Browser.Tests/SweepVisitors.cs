using Microsoft.Playwright;

namespace CcgAssurance.Browser.Tests;

/// <summary>One window for each visitor of the sweep: a new one for every page costs Chromium a process and all scripts and fonts again.</summary>
public sealed class SweepVisitors(BrowserFixture browser) : IAsyncLifetime
{
    private readonly Dictionary<string, (IPage Page, List<string> Messages)> _windows = [];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>The visitor's window, as wide as a desk's, and what its console says from now on. Nobody's name is somebody who has not logged in.</summary>
    public async Task<(IPage Page, List<string> Messages)> PageOfAsync(string? visitor)
    {
        if (!_windows.TryGetValue(visitor ?? "", out var window))
        {
            window = (visitor is null ? await browser.NewPageAsync() : await browser.LogInAsync(visitor, opensStart: false), []);
            window.Page.Console += (_, message) =>
            {
                if (message.Type is "error" or "warning")
                {
                    window.Messages.Add(message.Text);
                }
            };
            await Axe.PrepareAsync(window.Page);
            _windows[visitor ?? ""] = window;
        }

        window.Messages.Clear();
        await window.Page.SetViewportSizeAsync(1280, 900);
        return window;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (page, _) in _windows.Values)
        {
            await page.Context.CloseAsync();
        }
    }
}
