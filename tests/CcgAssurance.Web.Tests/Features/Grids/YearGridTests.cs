using System.Text;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Grids;

public sealed class YearGridTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    public async Task The_four_quarters_of_each_group_stand_side_by_side_by_headline_or_by_domain()
    {
        var (lead, address) = await YearAsync();

        var headlines = await lead.OpenAsync(address);
        Assert.Equal(
            ["NHS Alpha CCG", "Assured", "2 of 6 domains judged", "Nothing shared yet", "Nothing shared yet"],
            headlines.TableRows("Headline")[0]);

        var domain = await lead.OpenAsync(address + "?show=3");
        Assert.Equal(
            ["NHS Alpha CCG", "Assured", "Assured with support", "Nothing shared yet", "Nothing shared yet"],
            domain.TableRows("Domain 3: Plans and outcomes")[0]);
        Assert.Equal(headlines.TableRows("Headline"), (await lead.OpenAsync(address + "?show=nonsense")).TableRows("Headline"));
    }

    [Fact]
    public async Task The_year_is_downloaded_as_it_is_shown()
    {
        var (lead, address) = await YearAsync();
        var page = await lead.OpenAsync(address + "?show=3");
        var shown = page.TableRows("Domain 3: Plans and outcomes")[0];

        using var book = new Workbook(await lead.Client.GetByteArrayAsync(
            page.Link("Download this table (Excel)"), TestContext.Current.CancellationToken));
        Assert.Equal("Quarter 2: domain 3: Plans and outcomes", book.Rows("CCGs")[0][3]);
        Assert.Equal(shown.Skip(1), book.Rows("CCGs")[1].Skip(2));

        var csv = await lead.Client.GetByteArrayAsync(page.Link("Download this table (CSV)"), TestContext.Current.CancellationToken);
        Assert.Contains("Assured,Assured with support,Nothing shared yet", Encoding.UTF8.GetString(csv), StringComparison.Ordinal);
    }

    [Fact]
    public async Task England_leaves_out_what_is_invented_and_leads_to_its_regions()
    {
        var region = await app.Given.RegionAsync("Region of the test");
        var team = await app.Given.AreaTeamAsync("Team of the test", region);
        await app.Given.QuarterAsync(await app.Given.CcgAsync(team, "NHS Real CCG"));
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.NationalTeam));

        Assert.Equal($"/regions/{region}", (await visitor.OpenAsync("/national")).Link("Region of the test"));
        Assert.Equal($"/area-teams/{team}", (await visitor.OpenAsync($"/regions/{region}")).Link("Team of the test area team"));
        Assert.Contains("NHS Real CCG", (await visitor.OpenAsync("/national/2014-15")).Text, StringComparison.Ordinal);

        var code = await app.Given.CcgAsync(team, "NHS Invented CCG");
        await app.WriteAsync(db =>
        {
            var invented = db.Ccgs.Include(ccg => ccg.Names).Single(ccg => ccg.Code == code);
            db.Expect(invented, invented.Version);
            db.Entry(invented).Property(ccg => ccg.IsInvented).CurrentValue = true;
        });
        Assert.DoesNotContain("NHS Invented CCG", (await visitor.OpenAsync("/national/2014-15")).Text, StringComparison.Ordinal);
        Assert.Contains("NHS Invented CCG", (await visitor.OpenAsync($"/area-teams/{team}/2014-15")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_start_leads_to_the_quarter_that_is_being_worked_on()
    {
        var (lead, address) = await YearAsync();

        var page = await lead.OpenAsync(address[..^"/2014-15".Length]);

        Assert.Equal(address + "/q2", page.Link("See all CCGs in Quarter 2 2014/15"));
        Assert.Equal(address, page.Link("All four quarters of 2014/15"));
        Assert.EndsWith("/overdue", page.Link("See everything that is overdue"), StringComparison.Ordinal);
        Assert.Equal(address[..^"/2014-15".Length], page.Link("Compare CCGs"));
    }

    private async Task<(Visitor Lead, string Address)> YearAsync()
    {
        var team = await app.Given.AreaTeamAsync();
        var ccg = await app.Given.CcgAsync(team, "NHS Alpha CCG");
        await app.Given.ScenarioAsync(AssessmentStage.Final, ccg, quarter: Quarter.Q1);
        await app.Given.QuarterAsync(
            ccg, judged: [(1, Sample.Judgement()), (3, Sample.Judgement(AssuranceCategory.AssuredWithSupport))]);
        return (await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team)), $"/area-teams/{team}/2014-15");
    }
}
