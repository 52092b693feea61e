using System.Text;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;

namespace CcgAssurance.Web.Tests.Features.Grids;

public sealed class CompareTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly Focus Third = Focus.On(new DomainNumber(3));

    [Fact]
    public async Task Two_groups_are_compared_by_their_levels_and_by_their_issues_in_one_domain_at_a_time()
    {
        var (lead, address, codes) = await GridAsync(2);

        var page = await lead.OpenAsync($"{address}/compare?ccg={codes[0]}&ccg={codes[1]}&show=3");

        Assert.Equal("Compare CCGs: Quarter 2 2014/15", page.Heading);
        Assert.Equal(["What", "NHS A CCG", "NHS B CCG"], page.TableHeaders("Headline and levels"));
        Assert.Equal(
            ["Domain 3: Plans and outcomes", "Assured with support", "Not yet judged"], page.TableRows("Headline and levels")[3]);
        Assert.Contains("NHS A CCG Waits of A What it is. Support 1 open action", page.Text, StringComparison.Ordinal);
        Assert.Contains("NHS B CCG Waits of B What it is. No response agreed yet", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Elsewhere", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            $"{address}/compare?ccg={codes[0]}&ccg={codes[1]}&show=4",
            page.Document.QuerySelectorAll(".nhsuk-pagination a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_comparison_is_downloaded_as_it_is_shown()
    {
        var (lead, address, codes) = await GridAsync(2);
        var page = await lead.OpenAsync($"{address}/compare?ccg={codes[0]}&ccg={codes[1]}&show=3");

        using var book = new Workbook(await lead.Client.GetByteArrayAsync(
            page.Link("Download the comparison (Excel)"), TestContext.Current.CancellationToken));
        Assert.Equal(["Levels", "Domain 3"], book.Sheets);
        Assert.Equal(page.TableRows("Headline and levels"), book.Rows("Levels").Skip(1));
        Assert.Equal(["NHS A CCG", $"{codes[0]}", "Waits of A", "What it is.", "Support", "1"], book.Rows("Domain 3")[1]);

        var csv = await lead.Client.GetByteArrayAsync(page.Link("Download the issues (CSV)"), TestContext.Current.CancellationToken);
        Assert.Contains($"NHS B CCG,{codes[1]},Waits of B,What it is.,No response agreed yet,0", Encoding.UTF8.GetString(csv), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_few_or_too_many_are_said_at_the_ticks_which_stay()
    {
        var (lead, address, codes) = await GridAsync(5);

        var one = await lead.OpenAsync($"{address}/compare?ccg={codes[1]}");
        one.ShowsError("ccg", "Select 2 to 4 CCGs to compare");
        Assert.Equal([$"{codes[1]}"], Ticked(one));

        var five = await lead.OpenAsync($"{address}/compare?{string.Join('&', codes.Select(code => $"ccg={code}"))}&stage=Draft");
        five.ShowsError("ccg", "Select no more than 4 CCGs. You selected 5");

        (await lead.OpenAsync($"{address}/compare")).ShowsError("ccg", "Select 2 to 4 CCGs to compare");
    }

    [Fact]
    public async Task A_group_of_somebody_else_is_not_compared()
    {
        var (lead, address, codes) = await GridAsync(1);
        var other = await app.Given.QuarterAsync();

        foreach (var ending in new[] { "", ".xlsx", ".csv" })
        {
            Assert.Equal(404, (await lead.OpenAsync($"{address}/compare{ending}?ccg={codes[0]}&ccg={other.Ccg}")).Status);
        }
    }

    [Fact]
    public async Task A_region_is_led_to_the_draft_whose_issues_it_may_not_read_live()
    {
        var region = await app.Given.RegionAsync();
        var team = await app.Given.AreaTeamAsync(region: region);
        var shared = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg, await app.Given.CcgAsync(team));
        var quiet = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        await app.Given.ItemAsync(quiet, Third, ItemKind.Issue, Sample.Issue("Not to be read"));
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.RegionalReviewer, region));

        var page = await visitor.OpenAsync($"/regions/{region}/2014-15/q2/compare?ccg={shared.Quarter.Ccg}&ccg={quiet.Ccg}&show=3");

        Assert.Equal($"{shared.Root}/report/1.html", page.Link($"draft 1 of NHS Test {shared.Quarter.Ccg} CCG"));
        Assert.Contains("Nothing shared yet.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Not to be read", page.Text, StringComparison.Ordinal);
        Assert.Equal(200, (await visitor.OpenAsync(page.Link($"draft 1 of NHS Test {shared.Quarter.Ccg} CCG"))).Status);
    }

    private static IEnumerable<string?> Ticked(Page page) =>
        page.Document.QuerySelectorAll("input[name='ccg'][checked]").Select(box => box.GetAttribute("value"));

    private async Task<(Visitor Lead, string Address, IReadOnlyList<OrganisationCode> Codes)> GridAsync(int groups)
    {
        var team = await app.Given.AreaTeamAsync();
        var codes = new List<OrganisationCode>();
        for (var number = 0; number < groups; number++)
        {
            var letter = (char)('A' + number);
            var ccg = await app.Given.CcgAsync(team, $"NHS {letter} CCG");
            var quarter = number == 0
                ? await app.Given.QuarterAsync(ccg, judged: (3, Sample.Judgement(AssuranceCategory.AssuredWithSupport)))
                : await app.Given.QuarterAsync(ccg);
            var issue = await app.Given.ItemAsync(quarter, Third, ItemKind.Issue, Sample.Issue($"Waits of {letter}") with
            {
                Text = "What it is.",
                Response = number == 0 ? IssueResponse.Support : null,
                NeedsFurtherAction = number == 0,
            });
            if (number == 0)
            {
                await app.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action(issue: issue));
            }

            await app.Given.ItemAsync(quarter, Focus.On(new DomainNumber(4)), ItemKind.Issue, Sample.Issue("Elsewhere"));
            codes.Add(ccg);
        }

        return (await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team)), $"/area-teams/{team}/2014-15/q2", codes);
    }
}
