using CcgAssurance.Browser.Tests.Steps;
using CcgAssurance.Testing.Pdf;
using Microsoft.Playwright;

namespace CcgAssurance.Browser.Tests;

/// <summary>
/// Support for a domain, from a request to the public page: asked, proposed, changed, accepted by both sides, a missed point, stronger
/// support, and what of it the public reads. It goes without JavaScript, as whatever needs that is tried on the round, and through what the
/// case study of Annex 4 says: a plan that is still a draft stops nothing, "assured with support" stops until a package is agreed, and so it
/// does while the CCG declines, and a package that goes on supports the next quarter too.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class SupportJourney(BrowserFixture browser)
{
    private const string Title = "Quicker handovers from ambulances";

    [Fact]
    public async Task Support_goes_from_an_issue_to_the_public_report()
    {
        const string quarter = "/ccgs/X05/2014-15/q4";
        var lead = await browser.LogInAsync("area-team-lead@anyshire.example", withJavaScript: false);
        var director = await browser.LogInAsync("director@anyshire.example", withJavaScript: false);
        var group = await browser.LogInAsync("ccg-lead@x05.example", withJavaScript: false);

        await AddIssueAsync(lead, quarter);
        await SupportSteps.AskAsync(lead, group, quarter, "Ambulance handovers");
        var package = await SupportSteps.ProposeAsync(lead, quarter, "Handovers");
        await SupportSteps.DraftAsync(lead, quarter, 1, "A plan that nobody has proposed");
        await RespondAsync(lead, group, quarter);
        await MayNotBeFinalAsync(director, quarter);
        await SupportSteps.DeclineAsync(group, lead, package);
        await MayNotBeFinalAsync(director, quarter);
        await SupportSteps.ProposeAgainAsync(lead, package, Title);
        await SupportSteps.AgreeAsync(director, group, package);
        await SupportSteps.MissAsync(lead, group, package);
        await SupportSteps.RaiseAsync(lead, director, group, package);
        await ReadsTheAgreementAsync(group, package);
        await RoundSteps.MakeFinalAsync(director, quarter);
        await RoundSteps.ReleaseAsync(director, quarter);
        await RoundSteps.ReleaseAsync(group, quarter);
        await ReadsItInPublicAsync(await browser.NewPageAsync(withJavaScript: false), quarter);
        foreach (var page in (IPage[])[lead, director, group])
        {
            await page.Context.CloseAsync();
        }
    }

    private static async Task AddIssueAsync(IPage lead, string quarter)
    {
        await lead.GotoAsync($"{quarter}/items/on/domain-3");
        await lead.GetByRole(AriaRole.Link, new() { Name = "Add an issue" }).ClickAsync();
        await lead.GetByLabel("Short title").FillAsync("Ambulance handovers");
        await lead.GetByLabel("Agreed response").SelectOptionAsync("Support");
        await lead.GetByRole(AriaRole.Button, new() { Name = "Save issue" }).ClickAsync();
    }

    private static async Task ReadsTheAgreementAsync(IPage group, string package)
    {
        await group.GotoAsync(package);
        await group.GetByRole(AriaRole.Link, new() { Name = "Read the agreement as a document" }).ClickAsync();
        await Assertions.Expect(group.GetByText("These are the terms as both sides accepted them.")).ToBeVisibleAsync();
        var download = await group.RunAndWaitForDownloadAsync(() =>
            group.GetByRole(AriaRole.Link, new() { Name = "Download it as a PDF" }).ClickAsync());
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.Empty(PdfChecks.FaultsOf(bytes));
        Assert.Contains("A second adviser works in the emergency department.", PdfDocumentReader.Read(bytes).Text, StringComparison.Ordinal);
    }

    private static async Task RespondAsync(IPage lead, IPage group, string quarter)
    {
        await DraftSteps.JudgeAsync(lead, quarter, 3, "Assured with support", DraftSteps.Judgements[2].Reasons);
        await RoundSteps.ShareAsync(lead, quarter);
        await RoundSteps.AnswerAsync(group, quarter, new Dictionary<string, (string, bool)>());
    }

    // Only the domain without an agreed package stands in the way: not the one that is assured and has a plan in draft, and not the one whose
    // package goes on from the quarter before.
    private static async Task MayNotBeFinalAsync(IPage director, string quarter)
    {
        await RoundSteps.FollowAsync(director, quarter, "From draft to publication");
        await director.GetByRole(AriaRole.Button, new() { Name = "Check the report before you make it final" }).ClickAsync();
        var main = director.GetByRole(AriaRole.Main);
        await Assertions.Expect(main.GetByText("Agree a support package for domain 3 with the CCG").First).ToBeVisibleAsync();
        foreach (var domain in (int[])[1, 4])
        {
            await Assertions.Expect(main.GetByText($"Agree a support package for domain {domain}")).ToHaveCountAsync(0);
        }
    }

    private static async Task ReadsItInPublicAsync(IPage visitor, string quarter)
    {
        await visitor.GotoAsync(quarter.Replace("/ccgs/", "/published/", StringComparison.Ordinal));
        var main = visitor.GetByRole(AriaRole.Main);
        await Assertions.Expect(main.GetByRole(AriaRole.Heading, new() { Name = "Support agreed with the CCG" })).ToBeVisibleAsync();
        await Assertions.Expect(main.GetByText(Title)).ToBeVisibleAsync();
        await Assertions.Expect(main.GetByText("A second adviser works in the emergency department.")).ToBeVisibleAsync();

        var report = await PublicSteps.PdfAsync(visitor);
        Assert.Contains(Title, report.Text, StringComparison.Ordinal);
        Assert.NotEmpty(report.Root.Find("Figure"));
        foreach (var secret in (string[])["Six days of a manager", "Sam Sample", "considered with both sides in May", "A second adviser begins in June"])
        {
            await Assertions.Expect(main.GetByText(secret)).ToHaveCountAsync(0);
            Assert.DoesNotContain(secret, report.Text, StringComparison.Ordinal);
        }

        await visitor.Context.CloseAsync();
    }
}
