using Microsoft.Playwright;

namespace CcgAssurance.Browser.Tests;

public sealed class LogInJourney(BrowserFixture browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_area_team_lead_logs_in_finds_a_group_and_logs_out(bool withJavaScript)
    {
        var page = await browser.LogInAsync("area-team-lead@anyshire.example", withJavaScript, isOwn: true);

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Work queue");
        await page.GetByRole(AriaRole.Link, new() { Name = "Clinical commissioning groups" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Clinical commissioning groups");
        await page.GetByLabel("Search by name, code or area team").FillAsync("saltmarsh");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByRole(AriaRole.Rowheader)).ToContainTextAsync("NHS Saltmarsh Coast CCG");

        await page.GetByRole(AriaRole.Button, new() { Name = "Log out" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Log in to CCG assurance");
    }

    [Fact]
    public async Task A_mistake_moves_the_focus_to_the_summary_and_from_there_to_the_field()
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync("/account/log-in");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Log in", Exact = true }).ClickAsync();

        await Assertions.Expect(page.Locator(".nhsuk-error-summary")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Enter your password" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Password", new() { Exact = true })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_lead_of_another_area_team_sees_none_of_Anyshire()
    {
        var page = await browser.LogInAsync("area-team-lead@q45.example");
        await Assertions.Expect(page.GetByRole(AriaRole.Main).GetByText("Anyshire")).ToHaveCountAsync(0);

        await page.GotoAsync("/ccgs");
        await Assertions.Expect(page.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(5);
        await Assertions.Expect(page.GetByRole(AriaRole.Main).GetByText("Anyshire")).ToHaveCountAsync(0);
    }
}
