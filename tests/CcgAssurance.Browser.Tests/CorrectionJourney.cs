using CcgAssurance.Browser.Tests.Steps;
using Microsoft.Playwright;

namespace CcgAssurance.Browser.Tests;

/// <summary>A published report is corrected: what the public reads stays, marked, until both sides have released the new version.</summary>
[Trait("Speed", "Slow")]
public sealed class CorrectionJourney(BrowserFixture browser)
{
    private const string Quarter = "/ccgs/X07/2014-15/q3";
    private const string Address = "/published/X07/2014-15/q3";
    private const string Why = "The standard for orthopaedic waits was met in March already, as the hospital has shown.";
    private const string Marked = "This report is being corrected.";

    [Fact]
    public async Task A_correction_replaces_the_public_version_once_both_sides_release_it()
    {
        var lead = await browser.LogInAsync("area-team-lead@anyshire.example");
        var group = await browser.LogInAsync("ccg-lead@x07.example");
        var director = await browser.LogInAsync("director@anyshire.example");
        var visitor = await browser.NewPageAsync();

        await ReopenAsync(director);
        await ReadsTheOldVersionAsync(visitor);
        await DraftSteps.JudgeAsync(lead, Quarter, 3, "Assured", "Nine in ten are treated within 18 weeks, and support has ended.");
        await RoundSteps.ShareAsync(lead, Quarter);
        await RoundSteps.AnswerAsync(group, Quarter, new Dictionary<string, (string, bool)>());
        await RoundSteps.MakeFinalAsync(director, Quarter);
        await RoundSteps.ReleaseAsync(director, Quarter);
        await ReadsTheOldVersionAsync(visitor);
        await RoundSteps.ReleaseAsync(group, Quarter);

        await visitor.GotoAsync(Address);
        await Assertions.Expect(visitor.GetByText($"Version 4 is a correction: {Why}")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.GetByText(Marked)).ToHaveCountAsync(0);
        await Assertions.Expect(LevelOfDomain3(visitor)).ToHaveTextAsync("Assured");
        var report = await PublicSteps.PdfAsync(visitor);
        Assert.Contains(
            report.Root.Find("Table")[0].Find("TR").SelectMany(row => row.Children), cell => cell.Text == "Assured Last quarter: assured with support");
        Assert.Equal(Why, (await PublicSteps.DataAsync(visitor)).GetProperty("correctionNote").GetString());

        await KeepsTheOldVersionAsync(group);
        foreach (var page in (IPage[])[lead, group, director, visitor])
        {
            await page.Context.CloseAsync();
        }
    }

    private static async Task ReopenAsync(IPage director)
    {
        await RoundSteps.FollowAsync(director, Quarter, "From draft to publication");
        await director.GetByRole(AriaRole.Button, new() { Name = "Open for correction" }).ClickAsync();
        await director.GetByRole(AriaRole.Link, new() { Name = "Enter why the report needs to be corrected" }).ClickAsync();
        await director.GetByLabel("Reason").FillAsync(Why);
        await RoundSteps.PressAsync(director, "Open for correction", "The report is open for correction");
        await Assertions.Expect(RoundSteps.StageOf(director, "Draft")).ToBeVisibleAsync();
    }

    private static async Task ReadsTheOldVersionAsync(IPage visitor)
    {
        await PublicSteps.FindAsync(visitor, "X07", "2014/15", "Quarter 3");
        await Assertions.Expect(visitor.GetByText(Marked)).ToBeVisibleAsync();
        await Assertions.Expect(LevelOfDomain3(visitor)).ToHaveTextAsync("Assured with support");
        await Assertions.Expect(visitor.GetByText(Why)).ToHaveCountAsync(0);
    }

    // Both sides keep every version; the public reads one.
    private static async Task KeepsTheOldVersionAsync(IPage group)
    {
        await RoundSteps.FollowAsync(group, Quarter, "Page of version 2");
        await Assertions.Expect(LevelOfDomain3(group)).ToHaveTextAsync("Assured with support");
    }

    private static ILocator LevelOfDomain3(IPage page) =>
        page.GetByRole(AriaRole.Table, new() { Name = "Judgement, achievements, issues and actions for each domain" })
            .GetByRole(AriaRole.Row).Nth(3).Locator(".nhsuk-tag, .app-category").First;
}
