using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CcgAssurance.Browser.Tests.Steps;

/// <summary>The steps from a draft to the public page, each by whoever takes it, in the words of its page.</summary>
internal static class RoundSteps
{
    /// <summary>Opens the page of a quarter and follows a link there.</summary>
    public static async Task FollowAsync(IPage page, string quarter, string link)
    {
        await page.GotoAsync(quarter);
        await page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();
    }

    /// <summary>The area team's lead shares the draft, in which nothing is left to do.</summary>
    public static async Task ShareAsync(IPage page, string quarter)
    {
        await FollowAsync(page, quarter, "From draft to publication");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check the draft before you share it" }).ClickAsync();
        await PressAsync(page, "Share the draft with the CCG", "Draft shared with the CCG");
        await Assertions.Expect(StageOf(page, "Shared with CCG")).ToBeVisibleAsync();
    }

    /// <summary>
    /// The CCG's lead answers all that needs an answer, one domain or theme after the other, and disagrees with what is named; then checks
    /// the answer and sends it.
    /// </summary>
    public static async Task AnswerAsync(IPage page, string quarter, IReadOnlyDictionary<string, (string Comment, bool IsPrinted)> disagreements)
    {
        await FollowAsync(page, quarter, "The CCG's answer to the draft");
        await page.GetByRole(AriaRole.Table).GetByRole(AriaRole.Link).First.ClickAsync();
        var next = page.GetByRole(AriaRole.Button, new() { Name = "Save and go to " });
        while (true)
        {
            await AnswerSectionAsync(page, disagreements);
            var isLast = await next.CountAsync() == 0;
            await (isLast ? page.GetByRole(AriaRole.Button, new() { Name = "Save and go back to the summary" }) : next).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Alert).GetByText("saved. Nothing has been sent yet")).ToBeVisibleAsync();
            if (isLast)
            {
                break;
            }
        }

        await Assertions.Expect(page.GetByText("Answer these first")).ToHaveCountAsync(0);
        await SendAsync(page);
    }

    /// <summary>The CCG's lead agrees to the corrections and sends that answer.</summary>
    public static async Task AgreeToCorrectionsAsync(IPage page, string quarter)
    {
        await FollowAsync(page, quarter, "The CCG's answer to the draft");
        await page.GetByRole(AriaRole.Link, new() { Name = "Answer the corrections" }).ClickAsync();
        await page.GetByLabel("We agree").CheckAsync();
        await PressAsync(page, "Save answer", "Answer on the correction saved");
        await SendAsync(page);
    }

    /// <summary>The area team's lead replies to a comment or a disagreement.</summary>
    public static async Task ReplyAsync(IPage page, string quarter, string subject, string reply, string why)
    {
        await FollowAsync(page, quarter, "The CCG's answer to the draft");
        await page.GetByRole(AriaRole.Link, new() { Name = $"Reply on {subject}" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Will you change the draft?" })
            .GetByRole(AriaRole.Radio, new() { Name = reply, Exact = true })
            .CheckAsync();
        await page.GetByLabel("Why", new() { Exact = true }).FillAsync(why);
        await PressAsync(page, "Save reply", $"Reply on {subject} saved");
    }

    /// <summary>The director sends the corrections that the lead has typed.</summary>
    public static async Task SendCorrectionsAsync(IPage page, string quarter)
    {
        await FollowAsync(page, quarter, "From draft to publication");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check the corrections before you send them" }).ClickAsync();
        await PressAsync(page, "Send the corrections to the CCG", "Corrections sent to the CCG");
    }

    /// <summary>The director makes the report final, and says why a level stays with which the CCG disagrees.</summary>
    public static async Task MakeFinalAsync(IPage page, string quarter, string? subject = null, string why = "")
    {
        await FollowAsync(page, quarter, "From draft to publication");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check the report before you make it final" }).ClickAsync();
        if (subject is not null)
        {
            await page.GetByLabel($"Why you are keeping {subject}").FillAsync(why);
        }

        await PressAsync(page, "Make the report final", "The report is final");
    }

    /// <summary>One side releases the final report.</summary>
    public static async Task ReleaseAsync(IPage page, string quarter)
    {
        await FollowAsync(page, quarter, "Decide whether to release the report");
        await page.GetByRole(AriaRole.Group, new() { Name = "What is your decision?" }).GetByLabel("Release it to the public").CheckAsync();
        await PressAsync(page, "Save your decision", "You released the report");
    }

    /// <summary>Presses a button and waits for the page that says that it is done.</summary>
    public static async Task PressAsync(IPage page, string button, string done)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert).GetByText(done)).ToBeVisibleAsync();
    }

    /// <summary>The tag at the top of a page of a quarter that says where the quarter stands.</summary>
    public static ILocator StageOf(IPage page, string stage) => page.GetByRole(AriaRole.Main).Locator(".nhsuk-tag").GetByText(stage, new() { Exact = true });

    /// <summary>Opens an address and says with which status the application answers.</summary>
    public static async Task<int> StatusOfAsync(IPage page, string address) =>
        (await page.GotoAsync(address) ?? throw new InvalidOperationException($"{address} gave no answer.")).Status;

    private static async Task SendAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Check and send the answer" }).ClickAsync();
        await PressAsync(page, "Send the answer", "Answer sent to the area team");
    }

    // What was answered before and says the same is answered already.
    private static async Task AnswerSectionAsync(IPage page, IReadOnlyDictionary<string, (string Comment, bool IsPrinted)> disagreements)
    {
        var groups = page.GetByRole(AriaRole.Group, new() { NameRegex = new Regex("^Your answer on ") });
        foreach (var group in await groups.AllAsync())
        {
            var subject = (await group.Locator("legend").TextContentAsync())!.Trim()["Your answer on ".Length..];
            if (!disagreements.TryGetValue(subject, out var why))
            {
                if (await group.GetByRole(AriaRole.Radio, new() { Checked = true }).CountAsync() == 0)
                {
                    await group.GetByLabel("We agree").CheckAsync();
                }

                continue;
            }

            await group.GetByLabel("We disagree").CheckAsync();
            await page.GetByLabel($"Your comment on {subject}").FillAsync(why.Comment);
            await page.GetByRole(AriaRole.Group, new() { Name = $"If you disagree with {subject}" }).GetByRole(AriaRole.Checkbox)
                .SetCheckedAsync(why.IsPrinted);
        }
    }
}
