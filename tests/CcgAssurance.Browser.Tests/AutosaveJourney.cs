using Microsoft.Playwright;

namespace CcgAssurance.Browser.Tests;

[Trait("Speed", "Slow")]
public sealed class AutosaveJourney(BrowserFixture browser)
{
    [Fact]
    public async Task What_was_typed_survives_a_closed_window_and_a_lost_network()
    {
        var page = await browser.LogInAsync("area-team-lead@anyshire.example");
        await page.GotoAsync("/ccgs/X08/2014-15/q4/domains/6");
        await page.GetByLabel("Reasons for the judgement").FillAsync("Typed and never saved.");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "An unsaved copy was kept" }))
            .ToBeVisibleAsync(new() { Timeout = 10_000 });

        await page.Context.SetOfflineAsync(true);
        await page.GetByLabel("Reasons for the judgement").FillAsync("Typed without a network.");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Your text is still here" }))
            .ToBeVisibleAsync(new() { Timeout = 10_000 });
        await page.Context.CloseAsync();

        var again = await browser.LogInAsync("area-team-lead@anyshire.example");
        await again.GotoAsync("/ccgs/X08/2014-15/q4/domains/6");
        await again.GetByRole(AriaRole.Link, new() { Name = "Continue with it" }).ClickAsync();
        await Assertions.Expect(again.GetByLabel("Reasons for the judgement")).ToHaveValueAsync("Typed and never saved.");
        await again.GetByRole(AriaRole.Button, new() { Name = "Discard it" }).ClickAsync();
        await Assertions.Expect(again.GetByText("Unsaved copy discarded")).ToBeVisibleAsync();
        await again.Context.CloseAsync();
    }
}
