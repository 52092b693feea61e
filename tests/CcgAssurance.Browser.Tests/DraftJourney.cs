using CcgAssurance.Testing.Pdf;
using Microsoft.Playwright;

namespace CcgAssurance.Browser.Tests;

/// <summary>The lead of an area team takes a quarter in which nothing is recorded to a complete draft, and downloads the report.</summary>
public sealed class DraftJourney(BrowserFixture browser)
{
    private static readonly (string Category, string Reasons)[] Judgements =
    [
        ("Assured", "Clinicians lead the review of each contract, and the risk to quality is low."),
        ("Assured", "The patient forum shaped the new diabetes service."),
        ("Assured with support", "Ambulance handovers are slow, and the recovery plan is at risk without help."),
        ("Assured", "The governing body reads the risk register every month."),
        ("Assured", "The council and the CCG plan services for children together."),
        ("Assured", "A new clinical lead is in post, with a plan for who follows."),
    ];

    private static readonly (string Theme, string Narrative)[] Themes =
    [
        ("Parity of esteem", "People in a mental health crisis are seen within four hours in every locality."),
        ("Focus on equality, reducing inequality", "Travelling families can register with any practice on the coast."),
        ("Better care", "One team with social services now plans each discharge."),
    ];

    [Theory]
    [InlineData(true, "/ccgs/X02/2014-15/q4")]
    [InlineData(false, "/ccgs/X01/2013-14/q2")]
    public async Task A_lead_takes_an_empty_quarter_to_a_complete_draft_and_downloads_its_report(bool withJavaScript, string quarter)
    {
        var hasThemes = !quarter.Contains("2013-14", StringComparison.Ordinal);
        var page = await browser.LogInAsync("area-team-lead@anyshire.example", withJavaScript);

        await RecordMeetingAsync(page, quarter);
        await JudgeAsync(page, quarter);
        await WriteOutcomesAsync(page, quarter);
        if (hasThemes)
        {
            await NarrateAsync(page, quarter);
        }

        await page.GotoAsync(quarter);
        await Assertions.Expect(page.GetByText("If these judgements are confirmed: assured")).ToBeVisibleAsync();
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Link, new() { Name = "Download the report as it stands (PDF)" }).ClickAsync());

        await CheckAsync(download, hasThemes);
        await page.Context.CloseAsync();
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

    private static async Task JudgeAsync(IPage page, string quarter)
    {
        foreach (var (place, (category, reasons)) in Judgements.Index())
        {
            await page.GotoAsync($"{quarter}/domains/{place + 1}");
            await page.GetByRole(AriaRole.Group, new() { Name = "Assurance level" }).GetByRole(AriaRole.Radio, new() { Name = category, Exact = true }).CheckAsync();
            await page.GetByLabel("The conversation on").CheckAsync();
            await page.GetByLabel("Reasons for the judgement").FillAsync(reasons);
            await page.GetByRole(AriaRole.Group, new() { Name = "Was the judgement made together with the CCG?" }).GetByLabel("Yes").CheckAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Save judgement" }).ClickAsync();
            await Assertions.Expect(page.GetByText($"Judgement on domain {place + 1} saved")).ToBeVisibleAsync();
        }
    }

    private static async Task WriteOutcomesAsync(IPage page, string quarter)
    {
        await page.GotoAsync($"{quarter}/domains/3");
        await page.GetByRole(AriaRole.Link, new() { Name = "Add an issue" }).ClickAsync();
        await page.GetByLabel("Short title").FillAsync("Ambulance handovers");
        await page.GetByLabel("What the issue is (optional)").FillAsync("Crews wait more than half an hour.");
        await page.GetByLabel("Needs further action").CheckAsync();
        await page.GetByLabel("Agreed response").SelectOptionAsync("Support");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save issue" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Add an action" }).ClickAsync();
        await page.GetByLabel("What is to be done").FillAsync("Agree a handover plan with the trust");
        await page.GetByRole(AriaRole.Group, new() { Name = "Who owns the action?" }).GetByLabel("CCG and NHS England").CheckAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Status" }).GetByLabel("Open").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save action" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Agree a handover plan with the trust").First).ToBeVisibleAsync();
    }

    private static async Task NarrateAsync(IPage page, string quarter)
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

    private static async Task CheckAsync(IDownload download, bool hasThemes)
    {
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.EndsWith("-assurance-report-as-it-stands.pdf", download.SuggestedFilename, StringComparison.Ordinal);
        Assert.Empty(PdfChecks.FaultsOf(bytes));
        var report = PdfDocumentReader.Read(bytes);
        Assert.Equal(
            Judgements.Select(judgement => judgement.Category),
            report.Root.Find("Table")[0].Find("TBody").Single().Find("TR").Select(row => row.Children[1].Text));
        Assert.Contains("Agree a handover plan with the trust. CCG and NHS England, open.", report.Text, StringComparison.Ordinal);
        Assert.All(hasThemes ? Themes : [], theme => Assert.Contains(theme.Narrative, report.Text, StringComparison.Ordinal));
    }
}
