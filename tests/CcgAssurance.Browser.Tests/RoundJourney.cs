using System.Globalization;
using CcgAssurance.Browser.Tests.Steps;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Pdf;
using Microsoft.Playwright;

namespace CcgAssurance.Browser.Tests;

/// <summary>
/// A quarter in which nothing is recorded goes all the way to the public, by the people whom it takes: drafted, shared, answered with
/// one disagreement, drafted again, made final and released by both sides. Without JavaScript the draft is written in the forms; with it,
/// the journey starts from a draft that is complete in the database, because other journeys fill in the forms of a draft with JavaScript.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class RoundJourney(BrowserFixture browser)
{
    private const string Slow = "The plan has worked since April: three crews in four hand over within 15 minutes.";
    private const string Agreed = "Handovers are quick again, as the figures for May show, and no support is needed.";
    private const string Redrafted = "The CCG showed that ambulance handovers recovered in May.";
    private const string Successor = "The clinical lead shares the post with nobody. We asked for a second one.";
    private const string Decided = "I have read the plan for the handover and leave the level as it is.";
    private const string Kept = "One lead with a named successor is what was agreed in January.";

    [Theory]
    [InlineData(true, "/ccgs/X02/2014-15/q4", "Anyshire South", "2014/15", "Quarter 4", null)]
    [InlineData(false, "/ccgs/X01/2013-14/q2", "X01", "2013/14", "Quarter 2", "governing-body@x01.example")]
    public async Task A_quarter_goes_all_the_way_to_the_public_page(
        bool withJavaScript, string quarter, string ccg, string year, string name, string? governingBody)
    {
        var address = quarter.Replace("/ccgs/", "/published/", StringComparison.Ordinal);
        var hasThemes = year == "2014/15";
        var lead = await browser.LogInAsync("area-team-lead@anyshire.example", withJavaScript);
        var group = await browser.LogInAsync($"ccg-lead@{quarter.Split('/')[2].ToLowerInvariant()}.example", withJavaScript);
        var director = await browser.LogInAsync("director@anyshire.example", withJavaScript);
        var visitor = await browser.NewPageAsync(withJavaScript);

        if (withJavaScript)
        {
            await PreparedDraft.PlayAsync(browser.Services, KeyOf(quarter), hasThemes);
        }
        else
        {
            await DraftSteps.CompleteAsync(lead, quarter, hasThemes);
        }

        await CheckTheDraftAsync(lead, quarter, hasThemes);
        await SeesNoDraftAsync(group, quarter);

        await RoundSteps.ShareAsync(lead, quarter);
        await ReadsTheDraftAsync(group, quarter);
        if (governingBody is not null)
        {
            await CommentAsync(await browser.LogInAsync(governingBody, withJavaScript), quarter);
        }

        await RoundSteps.AnswerAsync(group, quarter, new Dictionary<string, (string, bool)> { ["the judgement on domain 3"] = (Slow, false) });

        await ReadsTheAnswerAsync(lead, quarter, governingBody is not null);
        await RoundSteps.ReplyAsync(lead, quarter, "the judgement on domain 3", "Changed", "The figures for May bear this out. The judgement will be assured.");
        await MayNotBeFinalAsync(director, quarter);
        await DraftAgainAsync(lead, quarter);
        await ReadsTheDifferencesAsync(group, quarter);
        await RoundSteps.AnswerAsync(group, quarter, new Dictionary<string, (string, bool)> { ["the judgement on domain 6"] = (Successor, true) });
        await RoundSteps.ReplyAsync(lead, quarter, "the judgement on domain 6", "Not changed", Kept);

        await RoundSteps.MakeFinalAsync(director, quarter, "the judgement on domain 6", Decided);
        Assert.Equal(404, await RoundSteps.StatusOfAsync(visitor, address));
        await RoundSteps.ReleaseAsync(director, quarter);
        Assert.Equal(404, await RoundSteps.StatusOfAsync(visitor, address));
        await RoundSteps.ReleaseAsync(group, quarter);

        await PublicSteps.FindAsync(visitor, ccg, year, name);
        Assert.EndsWith(address, visitor.Url, StringComparison.Ordinal);
        await CheckThePublicReportAsync(visitor, hasThemes);
        await CorrectAsync(lead, director, group, quarter);
        await visitor.GotoAsync(address);
        await Assertions.Expect(visitor.GetByText("The CCG answered the corrections in version 4 of this report")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.GetByText(Successor)).ToBeVisibleAsync();
        foreach (var page in (IPage[])[lead, group, director, visitor])
        {
            await page.Context.CloseAsync();
        }
    }

    private static QuarterKey KeyOf(string quarter) => quarter.Split('/') is [_, _, var ccg, var year, var name]
        ? new(
            OrganisationCode.Parse(ccg, CultureInfo.InvariantCulture),
            FinancialYear.Parse(year, CultureInfo.InvariantCulture),
            Quarter.Parse(name, CultureInfo.InvariantCulture))
        : throw new ArgumentException("This is not the address of a quarter.", nameof(quarter));

    private static async Task CheckTheDraftAsync(IPage lead, string quarter, bool hasThemes)
    {
        await lead.GotoAsync(quarter);
        await Assertions.Expect(lead.GetByText("If these judgements are confirmed: assured")).ToBeVisibleAsync();
        var download = await lead.RunAndWaitForDownloadAsync(() =>
            lead.GetByRole(AriaRole.Link, new() { Name = "Download the report as it stands (PDF)" }).ClickAsync());
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.EndsWith("-assurance-report-as-it-stands.pdf", download.SuggestedFilename, StringComparison.Ordinal);
        Assert.Empty(PdfChecks.FaultsOf(bytes));
        CheckWhatItSays(PdfDocumentReader.Read(bytes), DraftSteps.Judgements.Select(judgement => judgement.Category), hasThemes);
    }

    // Nothing on the page of the quarter leads to the draft, and whoever knows the addresses gets nothing there either.
    private static async Task SeesNoDraftAsync(IPage group, string quarter)
    {
        await group.GotoAsync(quarter);
        await Assertions.Expect(RoundSteps.StageOf(group, "Draft")).ToBeVisibleAsync();
        await Assertions.Expect(group.GetByText("If these judgements are confirmed")).ToHaveCountAsync(0);
        await Assertions.Expect(group.GetByRole(AriaRole.Heading, new() { Name = "Versions of the report" })).ToHaveCountAsync(0);
        Assert.Equal(403, await RoundSteps.StatusOfAsync(group, $"{quarter}/draft"));
        Assert.Equal(404, await RoundSteps.StatusOfAsync(group, $"{quarter}/report/1.html"));
        Assert.Equal(404, await RoundSteps.StatusOfAsync(group, $"{quarter}/report.pdf"));
        Assert.Equal(200, await RoundSteps.StatusOfAsync(group, $"{quarter}/domains/3"));
        await Assertions.Expect(group.GetByText(DraftSteps.Judgements[2].Reasons)).ToHaveCountAsync(0);
    }

    private static async Task ReadsTheDraftAsync(IPage group, string quarter)
    {
        await RoundSteps.FollowAsync(group, quarter, "Page of version 1");
        await Assertions.Expect(group.GetByText("This is version 1 as it was sent. It never changes.")).ToBeVisibleAsync();
        await Assertions.Expect(group.GetByRole(AriaRole.Main).GetByText("Agree a handover plan with the trust")).ToBeVisibleAsync();
    }

    private static async Task CommentAsync(IPage member, string quarter)
    {
        await RoundSteps.FollowAsync(member, quarter, "The CCG's answer to the draft");
        await member.GetByLabel("Your comment").FillAsync("The ambulance trust told our meeting in public that handovers are better.");
        await RoundSteps.PressAsync(member, "Add comment", "Comment added");
        await member.Context.CloseAsync();
    }

    private static async Task ReadsTheAnswerAsync(IPage lead, string quarter, bool isCommented)
    {
        await RoundSteps.FollowAsync(lead, quarter, "The CCG's answer to the draft");
        await Assertions.Expect(lead.GetByText(DraftSteps.Judgements[2].Reasons)).ToBeVisibleAsync();
        await Assertions.Expect(lead.GetByText(Slow)).ToBeVisibleAsync();
        await Assertions.Expect(lead.Locator(".nhsuk-tag").GetByText("Agrees", new() { Exact = true })).ToHaveCountAsync(6);
        await Assertions.Expect(lead.GetByText("told our meeting in public")).ToHaveCountAsync(isCommented ? 1 : 0);
    }

    // What was promised to the group has to be shared with it first.
    private static async Task MayNotBeFinalAsync(IPage director, string quarter)
    {
        await RoundSteps.FollowAsync(director, quarter, "From draft to publication");
        await director.GetByRole(AriaRole.Button, new() { Name = "Check the report before you make it final" }).ClickAsync();
        await director.GetByLabel("Why you are keeping the judgement on domain 3").FillAsync("It is changed.");
        await director.GetByRole(AriaRole.Button, new() { Name = "Make the report final" }).ClickAsync();
        await Assertions.Expect(director.GetByText("Share a new draft: you told the CCG that you would change the judgement on domain 3").First)
            .ToBeVisibleAsync();
        await RoundSteps.FollowAsync(director, quarter, "From draft to publication");
        await Assertions.Expect(RoundSteps.StageOf(director, "CCG responded")).ToBeVisibleAsync();
    }

    // A minor correction goes to the group as a list, and its disagreement stays printed.
    private static async Task CorrectAsync(IPage lead, IPage director, IPage group, string quarter)
    {
        await RoundSteps.FollowAsync(director, quarter, "From draft to publication");
        await director.GetByLabel("Reason").FillAsync("The reasons for domain 2 named the wrong month.");
        await RoundSteps.PressAsync(director, "Open for correction", "The report is open for correction");
        await DraftSteps.JudgeAsync(lead, quarter, 2, DraftSteps.Judgements[1].Category, "The panel met in June and has published what it heard.");
        await RoundSteps.SendCorrectionsAsync(director, quarter);
        await RoundSteps.AgreeToCorrectionsAsync(group, quarter);
        await RoundSteps.MakeFinalAsync(director, quarter, "the judgement on domain 6", Decided);
        await RoundSteps.ReleaseAsync(director, quarter);
        await RoundSteps.ReleaseAsync(group, quarter);
    }

    private static async Task DraftAgainAsync(IPage lead, string quarter)
    {
        await RoundSteps.FollowAsync(lead, quarter, "From draft to publication");
        await lead.GetByLabel("Reason").FillAsync(Redrafted);
        await RoundSteps.PressAsync(lead, "Open for drafting", "The report is open for drafting again");
        await DraftSteps.JudgeAsync(lead, quarter, 3, "Assured", Agreed);
        await RoundSteps.ShareAsync(lead, quarter);
    }

    private static async Task ReadsTheDifferencesAsync(IPage group, string quarter)
    {
        await RoundSteps.FollowAsync(group, quarter, "Changes from version 1 to version 2");
        var rows = group.GetByRole(AriaRole.Row).Filter(new() { Has = group.GetByRole(AriaRole.Rowheader) });
        await Assertions.Expect(rows).ToHaveCountAsync(2);
        await Assertions.Expect(rows.First).ToContainTextAsync("Judgement");
        await Assertions.Expect(rows.First.GetByRole(AriaRole.Cell)).ToContainTextAsync(["Assured removed: with support", "Assured"]);
        await Assertions.Expect(rows.Last.GetByRole(AriaRole.Cell)).ToContainTextAsync([DraftSteps.Judgements[2].Reasons, Agreed]);
    }

    private static async Task CheckThePublicReportAsync(IPage visitor, bool hasThemes)
    {
        await Assertions.Expect(visitor.GetByRole(AriaRole.Main).GetByText("Agree a handover plan with the trust")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.GetByText(Successor)).ToBeVisibleAsync();
        await Assertions.Expect(visitor.GetByText(Kept)).ToBeVisibleAsync();
        await Assertions.Expect(visitor.GetByText(Slow)).ToHaveCountAsync(0);

        var report = await PublicSteps.PdfAsync(visitor);
        CheckWhatItSays(report, Enumerable.Repeat("Assured", 6), hasThemes);
        Assert.Contains(Successor, report.Text, StringComparison.Ordinal);
        Assert.Contains(Kept, report.Text, StringComparison.Ordinal);
        // The CCG has not released the report of the quarter before, so this one says nothing of what is in it.
        Assert.DoesNotContain("Night staffing in maternity", report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Draft", report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Slow, report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("told our meeting in public", report.Text, StringComparison.Ordinal);

        var data = await PublicSteps.DataAsync(visitor);
        Assert.Equal(3, data.GetProperty("version").GetInt32());
        Assert.Equal(
            Enumerable.Repeat("assured", 6), data.GetProperty("domains").EnumerateArray().Select(domain => domain.GetProperty("judgement").GetString()));
        Assert.Equal(Successor, Assert.Single(data.GetProperty("response").GetProperty("disagreements").EnumerateArray()).GetProperty("comment").GetString());
    }

    private static void CheckWhatItSays(PdfRead report, IEnumerable<string> categories, bool hasThemes)
    {
        Assert.Equal(
            categories, report.Root.Find("Table")[0].Find("TBody").Select(domain => domain.Find("TR")[0].Children[1].Text));
        Assert.Contains("Agree a handover plan with the trust. CCG and NHS England, open.", report.Text, StringComparison.Ordinal);
        Assert.All(hasThemes ? DraftSteps.Themes : [], theme => Assert.Contains(theme.Narrative, report.Text, StringComparison.Ordinal));
    }
}
