using CcgAssurance.Browser.Tests.Steps;
using Microsoft.Playwright;

namespace CcgAssurance.Browser.Tests;

/// <summary>A CCG does not release a final report that NHS England has released, and nothing becomes public.</summary>
[Trait("Speed", "Slow")]
public sealed class RefusalJourney(BrowserFixture browser)
{
    private const string Quarter = "/ccgs/X05/2014-15/q3";
    private const string Reason = "Two patients could be recognised from what the report says about the island ferry.";

    [Fact]
    public async Task A_report_that_one_side_refuses_stays_final_and_is_not_public()
    {
        var group = await browser.LogInAsync("ccg-lead@x05.example");
        var director = await browser.LogInAsync("director@anyshire.example");
        var reviewer = await browser.LogInAsync("regional-reviewer@anyregion.example");
        var visitor = await browser.NewPageAsync();

        await RoundSteps.FollowAsync(group, Quarter, "Decide whether to release the report");
        await group.GetByRole(AriaRole.Group, new() { Name = "What is your decision?" }).GetByLabel("Do not release it").CheckAsync();
        await group.GetByRole(AriaRole.Button, new() { Name = "Save your decision" }).ClickAsync();
        await group.GetByRole(AriaRole.Link, new() { Name = "Enter why you will not release the report" }).ClickAsync();
        await Assertions.Expect(group.GetByLabel("Reason for not releasing it")).ToBeFocusedAsync();
        await group.GetByLabel("Reason for not releasing it").FillAsync(Reason);
        await RoundSteps.PressAsync(group, "Save your decision", "You did not release the report");

        await SaysSoAsync(director, seesReason: true);
        await SaysSoAsync(reviewer, seesReason: false);
        await ListsItAsync(director);

        Assert.Equal(404, await RoundSteps.StatusOfAsync(visitor, "/published/X05/2014-15/q3"));
        Assert.Equal(404, await RoundSteps.StatusOfAsync(visitor, "/published/X05/2014-15/q3/report.pdf"));
        await visitor.GotoAsync("/published/X05");
        await Assertions.Expect(visitor.GetByRole(AriaRole.Link, new() { Name = "Read the report on Quarter 2 2014/15" })).ToBeVisibleAsync();
        await Assertions.Expect(visitor.GetByRole(AriaRole.Link, new() { Name = "Read the report on Quarter 3 2014/15" })).ToHaveCountAsync(0);
        foreach (var page in (IPage[])[group, director, reviewer, visitor])
        {
            await page.Context.CloseAsync();
        }
    }

    private static async Task SaysSoAsync(IPage page, bool seesReason)
    {
        await page.GotoAsync(Quarter);
        await Assertions.Expect(RoundSteps.StageOf(page, "Final")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Will not release version 2")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText(Reason)).ToHaveCountAsync(seesReason ? 1 : 0);
    }

    // From the list of all groups to the list of this one's quarters.
    private static async Task ListsItAsync(IPage director)
    {
        await director.GotoAsync("/ccgs?q=saltmarsh");
        await Assertions.Expect(director.GetByRole(AriaRole.Row).Filter(new() { HasText = "NHS Saltmarsh Coast CCG" }))
            .ToContainTextAsync("Not released by the CCG: Quarter 3 2014/15");
        await director.GetByRole(AriaRole.Link, new() { Name = "NHS Saltmarsh Coast CCG", Exact = true }).ClickAsync();
        await Assertions.Expect(director.GetByRole(AriaRole.Definition).Filter(new() { HasText = "Final: Quarter 3 2014/15" }))
            .ToContainTextAsync("Not released by the CCG");
    }
}
