using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Hosting;

namespace CcgAssurance.Web.Tests.Features.Ccgs.List;

public sealed class ListCcgsTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Table = "Clinical commissioning groups";

    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in_and_comes_back()
    {
        var answer = await app.Visitor().OpenAsync("/ccgs?q=durham");

        Assert.Equal(302, answer.Status);
        Assert.Equal("/account/log-in?returnUrl=%2Fccgs%3Fq%3Ddurham", answer.Location);
    }

    [Fact]
    public async Task Get_by_an_administrator_is_forbidden()
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.Administrator));

        var page = await visitor.OpenAsync("/ccgs");

        Assert.Equal(403, page.Status);
        Assert.Equal("Your role does not allow this", page.Heading);
    }

    [Theory]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    public async Task Somebody_of_a_group_sees_that_group_only(Role role)
    {
        var team = await app.Given.AreaTeamAsync();
        var own = await app.Given.CcgAsync(team);
        await app.Given.CcgAsync(team);
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role, own));

        var page = await visitor.OpenAsync("/ccgs");

        Assert.Equal([own.Value], Codes(page));
        Assert.Contains("1 clinical commissioning group", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_of_an_area_team_sees_its_groups_with_patients_and_closing_in_order_of_name()
    {
        var team = await app.Given.AreaTeamAsync("Middleshire");
        var second = await app.Given.CcgAsync(team, "NHS Beta CCG", closedOn: new DateOnly(2015, 3, 31));
        var first = await app.Given.CcgAsync(team, "NHS Alpha CCG", patients: 106673);
        await app.Given.CcgAsync(name: "NHS Elsewhere CCG");
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));

        var page = await visitor.OpenAsync("/ccgs");

        Assert.Equal("Clinical commissioning groups", page.Heading);
        Assert.Equal(["Name", "Code", "Area team", "Registered patients"], page.TableHeaders(Table));
        Assert.Equal(
            [["NHS Alpha CCG", first.Value, "Middleshire", "106,673"], ["NHS Beta CCG Closes 31 March 2015", second.Value, "Middleshire", "No data"]],
            page.TableRows(Table));
    }

    [Fact]
    public async Task A_group_that_closed_before_today_is_marked_as_closed()
    {
        var team = await app.Given.AreaTeamAsync();
        await app.Given.CcgAsync(team, "NHS Gone CCG", closedOn: new DateOnly(2014, 3, 31));
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));

        Assert.Contains("NHS Gone CCG Closed 31 March 2014", (await visitor.OpenAsync("/ccgs")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R242", "R245")]
    public async Task A_final_report_that_a_side_does_not_release_is_named_until_it_decides_anew()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);
        await played.DecideAsync(played.Director);
        var lead = await app.LogInAsync(played.Lead);
        Assert.DoesNotContain("Not released", (await lead.OpenAsync("/ccgs")).Text, StringComparison.Ordinal);

        await played.DecideAsync(played.CcgLead, "After the election.");
        var page = await lead.OpenAsync("/ccgs");
        Assert.Contains("Not released by the CCG: Quarter 2 2014/15", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("After the election", page.Text, StringComparison.Ordinal);
        await played.DecideAsync(played.Director, "We wait for the CCG.");
        Assert.Contains("Not released by NHS England and the CCG: Quarter 2 2014/15", (await lead.OpenAsync("/ccgs")).Text, StringComparison.Ordinal);

        await played.DecideAsync(played.Director);
        await played.DecideAsync(played.CcgLead);
        Assert.DoesNotContain("Not released", (await lead.OpenAsync("/ccgs")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R245")]
    public async Task Every_report_that_is_not_released_is_named_the_latest_first_and_only_where_the_group_is_seen()
    {
        var team = await app.Given.AreaTeamAsync();
        var ccg = await app.Given.CcgAsync(team);
        foreach (var (year, quarter) in ((int, Quarter)[])[(2014, Quarter.Q1), (2013, Quarter.Q4), (2014, Quarter.Q2)])
        {
            var played = await app.Given.ScenarioAsync(AssessmentStage.Final, ccg, FinancialYear.StartingIn(year), quarter);
            await played.DecideAsync(played.CcgLead, "Not yet.");
        }

        var page = await (await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team))).OpenAsync("/ccgs");
        Assert.Equal(
            [$"/ccgs/{ccg}/2014-15/q2", $"/ccgs/{ccg}/2014-15/q1", $"/ccgs/{ccg}/2013-14/q4"],
            page.Document.QuerySelectorAll(".app-row-note a").Select(link => link.GetAttribute("href")));
        Assert.DoesNotContain(
            "Not released", (await (await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead))).OpenAsync("/ccgs")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_regional_reviewer_sees_the_groups_of_the_regions_area_teams_and_can_choose_between_these()
    {
        var region = await app.Given.RegionAsync();
        var north = await app.Given.AreaTeamAsync("North team", region);
        var south = await app.Given.AreaTeamAsync("South team", region);
        var one = await app.Given.CcgAsync(north, "NHS One CCG");
        var two = await app.Given.CcgAsync(south, "NHS Two CCG");
        await app.Given.CcgAsync();
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.RegionalReviewer, region));

        var all = await visitor.OpenAsync("/ccgs");
        var narrowed = await visitor.SubmitAsync(all.Form("/ccgs"), new() { ["area-team"] = south.Value });

        Assert.Equal([one.Value, two.Value], Codes(all));
        Assert.Equal([two.Value], Codes(narrowed));
        Assert.Equal(south.Value, narrowed.ValueOf("area-team"));
    }

    [Theory]
    [InlineData("nhs gateshead", "00F")]
    [InlineData("00c", "00C")]
    [InlineData("  DURHAM dales ", "00D")]
    public async Task Searching_finds_name_and_code_whatever_the_capitals(string typed, string code)
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.NationalTeam));
        var page = await visitor.OpenAsync("/ccgs");

        var found = await visitor.SubmitAsync(page.Form("/ccgs"), new() { ["q"] = typed });

        Assert.Equal([code], Codes(found));
        Assert.Equal(typed, found.ValueOf("q"));
    }

    [Fact]
    public async Task Searching_finds_all_groups_of_an_area_team_by_its_name()
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.NationalTeam));

        var found = await visitor.OpenAsync("/ccgs?q=darlington+and+tees");

        Assert.Equal(["00C", "00D", "00J", "00K", "00M"], Codes(found).Order());
    }

    [Theory]
    [InlineData("zebra")]
    [InlineData("%")]
    [InlineData("_")]
    public async Task Searching_for_what_no_group_has_says_so_and_offers_the_way_back(string typed)
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.NationalTeam));

        var page = await visitor.OpenAsync("/ccgs?q=" + Uri.EscapeDataString(typed));

        Assert.Contains("No clinical commissioning group matches", page.Text, StringComparison.Ordinal);
        Assert.Equal("/ccgs", page.Link("Clear search"));
    }

    [Fact]
    public async Task All_of_England_is_shown_in_pages_of_25_that_keep_the_search()
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.NationalTeam));

        var first = await visitor.OpenAsync("/ccgs?q=nhs");
        var second = await visitor.OpenAsync(first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal(25, Codes(first).Count);
        Assert.Equal(25, Codes(second).Count);
        Assert.Empty(Codes(first).Intersect(Codes(second)));
        Assert.Equal("nhs", second.ValueOf("q"));
        Assert.Contains("page 2 of", second.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page=999")]
    [InlineData("page=-1")]
    [InlineData("page=abc")]
    [InlineData("area-team=not-a-code")]
    public async Task An_address_with_a_value_that_makes_no_sense_still_shows_the_list(string query)
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.NationalTeam));

        var page = await visitor.OpenAsync("/ccgs?" + query);

        Assert.Equal(200, page.Status);
        Assert.NotEmpty(Codes(page));
    }

    private static List<string> Codes(CcgAssurance.Testing.Html.Page page) => [.. page.TableRows(Table).Select(row => row[1])];
}
