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
        await PressAsync(page, "Share the draft with the CCG", "Draft shared with the CCG");
        await Assertions.Expect(StageOf(page, "Shared with CCG")).ToBeVisibleAsync();
    }

    /// <summary>The CCG's lead answers everything, one after the other as the pages lead, and disagrees with what is named; then sends the answer.</summary>
    public static async Task AnswerAsync(IPage page, string quarter, IReadOnlyDictionary<string, (string Comment, bool IsPrinted)> disagreements)
    {
        await FollowAsync(page, quarter, "The CCG's answer to the draft");
        await page.GetByRole(AriaRole.Link, new() { Name = "Answer the judgement on domain 1", Exact = true }).First.ClickAsync();
        var heading = page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        while ((await heading.InnerTextAsync()).Split("Answer on ") is [_, var subject])
        {
            await AnswerOneAsync(page, disagreements.TryGetValue(subject.Trim(), out var known) ? known : null);
            await Assertions.Expect(page.GetByText($"Answer on {subject.Trim()} saved")).ToBeVisibleAsync();
        }

        await Assertions.Expect(page.GetByText("These are left to answer first")).ToHaveCountAsync(0);
        await PressAsync(page, "Send the answer", "Answer sent to the area team");
    }

    /// <summary>The area team's lead replies to a comment or a disagreement.</summary>
    public static async Task ReplyAsync(IPage page, string quarter, string subject, string reply, string why)
    {
        await FollowAsync(page, quarter, "The CCG's answer to the draft");
        await page.GetByRole(AriaRole.Link, new() { Name = $"Reply on {subject}" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Is the draft changed?" })
            .GetByRole(AriaRole.Radio, new() { Name = reply, Exact = true })
            .CheckAsync();
        await page.GetByLabel("Why", new() { Exact = true }).FillAsync(why);
        await PressAsync(page, "Save reply", $"Reply on {subject} saved");
    }

    /// <summary>The director makes the report final.</summary>
    public static async Task MakeFinalAsync(IPage page, string quarter)
    {
        await FollowAsync(page, quarter, "From draft to publication");
        await PressAsync(page, "Make the report final", "The report is final");
    }

    /// <summary>One side releases the final report.</summary>
    public static async Task ReleaseAsync(IPage page, string quarter)
    {
        await FollowAsync(page, quarter, "Decide whether to release the report");
        await page.GetByRole(AriaRole.Group, new() { Name = "What do you decide?" }).GetByLabel("Release it to the public").CheckAsync();
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

    private static async Task AnswerOneAsync(IPage page, (string Comment, bool IsPrinted)? disagreement)
    {
        var verdict = page.GetByRole(AriaRole.Group, new() { Name = "What does the CCG think of this?" });
        if (disagreement is not { } why)
        {
            await verdict.GetByLabel("We agree").CheckAsync();
        }
        else
        {
            await verdict.GetByLabel("We disagree").CheckAsync();
            await page.GetByLabel("Your comment").FillAsync(why.Comment);
            await page.GetByLabel("Print our disagreement, and the area team's reply, in the report").SetCheckedAsync(why.IsPrinted);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Save answer" }).ClickAsync();
    }
}
