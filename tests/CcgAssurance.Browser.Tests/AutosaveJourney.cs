using Microsoft.Playwright;

namespace CcgAssurance.Browser.Tests;

[Trait("Speed", "Slow")]
public sealed class AutosaveJourney(BrowserFixture browser)
{
    [Fact]
    public async Task What_was_typed_survives_a_closed_window_and_a_lost_network()
    {
        var page = await browser.LogInAsync("area-team-lead@anyshire.example");
        await page.GotoAsync("/ccgs/X03/2014-15/q4/domains/6");
        await page.GetByLabel("Reasons for the judgement").FillAsync("Typed and never saved.");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "An unsaved copy was kept" }))
            .ToBeVisibleAsync(new() { Timeout = 10_000 });

        await page.Context.SetOfflineAsync(true);
        await page.GetByLabel("Reasons for the judgement").FillAsync("Typed without a network.");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Your text is still here" }))
            .ToBeVisibleAsync(new() { Timeout = 10_000 });
        await page.Context.CloseAsync();

        var again = await browser.LogInAsync("area-team-lead@anyshire.example");
        await again.GotoAsync("/ccgs/X03/2014-15/q4/domains/6");
        await again.GetByRole(AriaRole.Link, new() { Name = "Continue with it" }).ClickAsync();
        await Assertions.Expect(again.GetByLabel("Reasons for the judgement")).ToHaveValueAsync("Typed and never saved.");
        await again.GetByRole(AriaRole.Button, new() { Name = "Discard it" }).ClickAsync();
        await Assertions.Expect(again.GetByText("Unsaved copy discarded")).ToBeVisibleAsync();
        await again.Context.CloseAsync();
    }

    [Fact]
    public async Task What_was_typed_is_kept_when_a_link_is_followed_in_the_middle_of_a_sentence()
    {
        var page = await browser.LogInAsync("area-team-lead@anyshire.example");
        await page.GotoAsync("/ccgs/X07/2014-15/q4/meeting/edit");
        await page.GetByLabel("Agenda").FillAsync("Typed just before leaving");

        await page.GetByRole(AriaRole.Link, new() { Name = "Work queue" }).ClickAsync();

        // The copy is on its way beside the next page, so it may need a moment.
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        var offer = page.GetByRole(AriaRole.Link, new() { Name = "Continue with it" });
        for (var opened = 0; opened < 10 && await offer.CountAsync() == 0; opened++)
        {
            await page.GotoAsync("/ccgs/X07/2014-15/q4/meeting/edit");
        }

        await offer.ClickAsync();
        await Assertions.Expect(page.GetByLabel("Agenda")).ToHaveValueAsync("Typed just before leaving");
        await page.GetByRole(AriaRole.Button, new() { Name = "Discard it" }).ClickAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_sent_after_the_log_in_has_ended_is_back_after_it(bool hasScript)
    {
        var page = await browser.LogInAsync("area-team-lead@anyshire.example", hasScript);
        await page.GotoAsync("/ccgs/X07/2014-15/q4/domains/5");
        await page.Context.ClearCookiesAsync(new() { Name = "ccg-assurance-login" });
        await page.GetByLabel("Reasons for the judgement").FillAsync("A long reason.");
        if (hasScript)
        {
            await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "You have been logged out. Your text is still here." }))
                .ToBeVisibleAsync(new() { Timeout = 10_000 });
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Save judgement" }).ClickAsync();
        await Assertions.Expect(page.GetByText("You were logged out, and what you sent was not saved.")).ToBeVisibleAsync();
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]"));
        await page.GetByLabel("Email address").FillAsync("area-team-lead@anyshire.example");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(CcgAssurance.Web.Demo.DemoAccounts.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Log in", Exact = true }).ClickAsync();

        await Assertions.Expect(page.GetByLabel("Reasons for the judgement")).ToHaveValueAsync("A long reason.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Discard it" }).ClickAsync();
        await page.Context.CloseAsync();
    }
}
