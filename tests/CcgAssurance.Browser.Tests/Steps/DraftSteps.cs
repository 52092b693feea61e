using Microsoft.Playwright;

namespace CcgAssurance.Browser.Tests.Steps;

/// <summary>How the lead of an area team takes a quarter in which nothing is recorded to a complete draft.</summary>
internal static class DraftSteps
{
    /// <summary>The judgements in the order of the domains.</summary>
    public static IReadOnlyList<(string Category, string Reasons)> Judgements { get; } =
    [
        ("Assured", "Clinicians lead the review of each contract, and the risk to quality is low."),
        ("Assured", "The patient forum shaped the new diabetes service."),
        ("Assured with support", "Ambulance handovers are slow, and the recovery plan is at risk without help."),
        ("Assured", "The governing body reads the risk register every month."),
        ("Assured", "The council and the CCG plan services for children together."),
        ("Assured", "A new clinical lead is in post, with a plan for who follows."),
    ];

    /// <summary>What is written on each theme.</summary>
    public static IReadOnlyList<(string Theme, string Narrative)> Themes { get; } =
    [
        ("Parity of esteem", "People in a mental health crisis are seen within four hours in every locality."),
        ("Focus on equality, reducing inequality", "Travelling families can register with any practice on the coast."),
        ("Better care", "One team with social services now plans each discharge."),
    ];

    /// <summary>Records the meeting, judges every domain and writes what the report says.</summary>
    public static async Task CompleteAsync(IPage page, string quarter, bool hasThemes)
    {
        await RecordMeetingAsync(page, quarter);
        foreach (var (place, (category, reasons)) in Judgements.Index())
        {
            await JudgeAsync(page, quarter, place + 1, category, reasons);
        }

        await WriteOutcomesAsync(page, quarter);
        if (hasThemes)
        {
            await NarrateAsync(page, quarter);
        }
    }

    /// <summary>Records one judgement.</summary>
    public static async Task JudgeAsync(IPage page, string quarter, int domain, string category, string reasons)
    {
        await page.GotoAsync($"{quarter}/domains/{domain}");
        await page.GetByRole(AriaRole.Group, new() { Name = "Assurance level" })
            .GetByRole(AriaRole.Radio, new() { Name = category, Exact = true })
            .CheckAsync();
        var exit = page.GetByRole(AriaRole.Group, new() { Name = "Has the support reached what was agreed for the return to assured?" });
        if (category == "Assured" && await exit.CountAsync() > 0)
        {
            await exit.GetByLabel("Yes").CheckAsync();
        }

        await page.GetByLabel("The conversation on").CheckAsync();
        await page.GetByLabel("Reasons for the judgement").FillAsync(reasons);
        await page.GetByRole(AriaRole.Group, new() { Name = "Was the judgement made together with the CCG?" }).GetByLabel("Yes").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save judgement" }).ClickAsync();
        await Assertions.Expect(page.GetByText($"Judgement on domain {domain} saved")).ToBeVisibleAsync();
    }

    private static async Task RecordMeetingAsync(IPage page, string quarter)
    {
        await page.GotoAsync($"{quarter}/meeting/edit");
        await page.GetByRole(AriaRole.Group, new() { Name = "Is there a meeting for this quarter?" }).GetByLabel("Yes").CheckAsync();
        var date = page.GetByRole(AriaRole.Group, new() { Name = "Date of the meeting" });
        await date.GetByLabel("Day").FillAsync("20");
        await date.GetByLabel("Month").FillAsync("5");
        await date.GetByLabel("Year").FillAsync("2015");
        await page.GetByLabel("Face to face").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save meeting" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Meeting saved")).ToBeVisibleAsync();
    }

    private static async Task WriteOutcomesAsync(IPage page, string quarter)
    {
        await page.GotoAsync($"{quarter}/domains/3");
        await page.GetByRole(AriaRole.Link, new() { Name = "Achievements, issues and actions on Domain 3" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Add an issue" }).ClickAsync();
        await page.GetByLabel("Short title").FillAsync("Ambulance handovers");
        await page.GetByLabel("What the issue is (optional)").FillAsync("Crews wait more than half an hour.");
        await page.GetByLabel("Needs further action").CheckAsync();
        await page.GetByLabel("Agreed response").SelectOptionAsync("Support");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save issue" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Add an action on Ambulance handovers" }).ClickAsync();
        await page.GetByLabel("What needs to be done").FillAsync("Agree a handover plan with the trust");
        await page.GetByRole(AriaRole.Group, new() { Name = "Who owns the action?" }).GetByLabel("CCG and NHS England").CheckAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Status" }).GetByLabel("Open").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save action" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Agree a handover plan with the trust").First).ToBeVisibleAsync();
    }

    /// <summary>Writes the narratives of the three themes.</summary>
    public static async Task NarrateAsync(IPage page, string quarter)
    {
        foreach (var (theme, narrative) in Themes)
        {
            await page.GotoAsync(quarter);
            await page.GetByRole(AriaRole.Link, new() { Name = theme }).ClickAsync();
            await page.GetByLabel("Narrative", new() { Exact = true }).FillAsync(narrative);
            await page.GetByRole(AriaRole.Button, new() { Name = "Save narrative" }).ClickAsync();
            await Assertions.Expect(page.GetByLabel("Narrative", new() { Exact = true })).ToHaveValueAsync(narrative);
            await Assertions.Expect(page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "saved" })).ToBeVisibleAsync();
        }
    }
}
