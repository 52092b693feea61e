using Microsoft.Playwright;

namespace CcgAssurance.Browser.Tests;

/// <summary>The warning before a log-in ends because nothing was done. The pages of this run say that it ends after 600 minutes.</summary>
public sealed class IdleJourney(BrowserFixture browser)
{
    private const long Minute = 60_000;
    private const string Stay = "/account/stay-logged-in";

    [Fact]
    public async Task The_page_warns_two_minutes_before_the_end_and_prolongs_the_log_in()
    {
        var page = await browser.LogInAsync("area-team-lead@anyshire.example", opensStart: false);
        await page.Clock.InstallAsync();
        await page.GotoAsync("/ccgs");
        var warning = page.GetByRole(AriaRole.Dialog, new() { Name = "You will be logged out soon" });

        await page.Clock.FastForwardAsync(597 * Minute);
        await Assertions.Expect(warning).ToBeHiddenAsync();
        await page.Clock.FastForwardAsync(Minute + 6_000);
        await Assertions.Expect(warning).ToContainTextAsync("You will be logged out in 2 minutes.");
        await Assertions.Expect(warning.GetByRole(AriaRole.Button, new() { Name = "Stay logged in" })).ToBeFocusedAsync();
        Assert.Empty(await Axe.ViolationsAsync(page));
        await page.Clock.FastForwardAsync(Minute);
        await Assertions.Expect(warning.GetByRole(AriaRole.Status)).ToContainTextAsync("in less than 1 minute.");

        var answer = await page.RunAndWaitForResponseAsync(
            () => warning.GetByRole(AriaRole.Button, new() { Name = "Stay logged in" }).ClickAsync(), IsStay);
        Assert.Equal(200, answer.Status);
        await Assertions.Expect(warning).ToBeHiddenAsync();
        await page.Clock.FastForwardAsync(597 * Minute);
        await Assertions.Expect(warning).ToBeHiddenAsync();

        await page.Clock.FastForwardAsync(2 * Minute);
        await Assertions.Expect(warning).ToBeVisibleAsync();
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Escape"), IsStay);
        await Assertions.Expect(warning).ToBeHiddenAsync();

        await page.Clock.FastForwardAsync(601 * Minute);
        var ended = page.GetByRole(AriaRole.Dialog, new() { Name = "You have been logged out" });
        await ended.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Assertions.Expect(ended).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Whoever_types_or_uses_another_tab_is_not_warned()
    {
        var page = await browser.LogInAsync("area-team-lead@anyshire.example", opensStart: false);
        await page.Clock.InstallAsync();
        await page.GotoAsync("/ccgs");
        var warning = page.GetByRole(AriaRole.Dialog);
        await page.Clock.FastForwardAsync(590 * Minute);

        var search = page.GetByRole(AriaRole.Searchbox).First;
        await page.RunAndWaitForResponseAsync(() => search.PressSequentiallyAsync("an"), IsStay);
        await page.Clock.FastForwardAsync(590 * Minute);
        await Assertions.Expect(warning).ToBeHiddenAsync();
        await Assertions.Expect(search).ToBeFocusedAsync();

        await page.Clock.FastForwardAsync(9 * Minute);
        await Assertions.Expect(warning).ToBeVisibleAsync();
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync("/ccgs");
        await Assertions.Expect(warning).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_scripts_the_page_says_when_and_its_button_opens_beside_it()
    {
        var page = await browser.LogInAsync("area-team-lead@anyshire.example", withJavaScript: false, opensStart: false);
        await page.GotoAsync("/ccgs");
        await Assertions.Expect(page.GetByText("You will be logged out after 600 minutes without activity.")).ToBeVisibleAsync();

        var opened = await page.Context.RunAndWaitForPageAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = "Stay logged in (opens in a new tab)" }).ClickAsync());

        await Assertions.Expect(opened.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("You are still logged in");
        await page.Context.CloseAsync();
    }

    private static bool IsStay(IResponse response) => response.Url.EndsWith(Stay, StringComparison.Ordinal);
}
