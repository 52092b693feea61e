using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;

namespace CcgAssurance.Web.Tests.Features.Search;

public sealed class SearchTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly Focus Third = Focus.On(new DomainNumber(3));

    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in_and_comes_back() =>
        Assert.Equal("/account/log-in?returnUrl=%2Fsearch%3Fq%3Dbeds", (await app.Visitor().OpenAsync("/search?q=beds")).Location);

    [Fact]
    public async Task Get_by_an_administrator_is_forbidden_and_the_header_has_no_search()
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.Administrator));

        var page = await visitor.OpenAsync("/search?q=beds");

        Assert.Equal(403, page.Status);
        Assert.Null(page.Document.QuerySelector("header input[type=search]"));
    }

    [Fact]
    public async Task The_header_of_the_public_pages_has_no_search_for_whoever_is_not_logged_in() =>
        Assert.Null((await app.Visitor().OpenAsync("/published")).Document.QuerySelector("header input[type=search]"));

    [Fact]
    public async Task The_box_in_the_header_finds_and_keeps_what_was_typed()
    {
        var team = await app.Given.AreaTeamAsync("Search team");
        var ccg = await app.Given.CcgAsync(team, "NHS Searched & Found-upon-Tees CCG");
        var lead = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));

        var page = await lead.SubmitAsync((await lead.OpenAsync("/ccgs")).Form("/search"), new() { ["q"] = " searched and found upon TEES ccg" });

        Assert.Equal("Search", page.Heading);
        Assert.Equal($"/ccgs/{ccg}", page.Link("NHS Searched & Found-upon-Tees CCG"));
        Assert.Contains($"{ccg}, Search team", page.Text, StringComparison.Ordinal);
        Assert.Equal(" searched and found upon TEES ccg", page.ValueOf("q"));
    }

    [Theory]
    [InlineData("", "Use the search box at the top of the page")]
    [InlineData("   ", "Use the search box at the top of the page")]
    [InlineData("?!%_", "Your search has no letters or numbers in it. Enter at least 2 letters or numbers")]
    [InlineData("b", "Your search is too short. Enter at least 2 letters or numbers")]
    [InlineData("zqx-nothing", "No results found for zqx-nothing")]
    public async Task Whoever_finds_nothing_is_told_what_to_do(string typed, string told)
    {
        var lead = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead));

        var page = await lead.OpenAsync($"/search?q={Uri.EscapeDataString(typed)}");

        Assert.Equal(200, page.Status);
        Assert.Contains(told, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_of_400_characters_or_of_many_words_is_cut_and_says_so()
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        await app.Given.ItemAsync(quarter, Third, ItemKind.Issue, Sample.Issue("aa bb cc dd ee ff gg hh ii jj"));
        var lead = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));

        Assert.Equal(200, (await lead.OpenAsync($"/search?q={new string('a', 400)}")).Status);
        var page = await lead.OpenAsync("/search?q=aa+bb+cc+dd+ee+ff+gg+hh+ii+jj+kk");

        Assert.Contains("We looked for the first 10 words only", page.Text, StringComparison.Ordinal);
        Assert.True(page.HasLink("aa bb cc dd ee ff gg hh ii jj"));
    }

    [Fact]
    public async Task An_item_is_found_by_parts_of_words_in_any_order_with_its_group_and_leads_to_where_it_stands()
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team, "NHS Itemshire CCG"));
        var beds = new ItemAnswers { Title = "Beds & trolleys", Text = "Patients wait in the King's ward." };
        var issue = await app.Given.ItemAsync(quarter, Third, ItemKind.Issue, beds);
        await app.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("Ask for a plan about trolleys.", issue: issue));
        var lead = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));

        var page = await lead.OpenAsync("/search?q=kings+troll+itemshire+q2+2014/15");

        Assert.Equal(["Issues"], page.Headings(2));
        Assert.Equal($"/ccgs/{quarter.Ccg}/2014-15/q2/items/on/domain-3#item-{issue}", page.Link("Beds & trolleys"));
        Assert.Equal(["trolleys", "King's"], page.Document.QuerySelectorAll("mark").Select(mark => mark.TextContent));
        Assert.Contains("NHS Itemshire CCG, Quarter 2 2014/15. Domain 3:", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Issues", "Actions"], (await lead.OpenAsync("/search?q=trolleys")).Headings(2));
        Assert.Equal(["Clinical commissioning groups", "Quarterly reports"], (await lead.OpenAsync("/search?q=itemshire")).Headings(2));
    }

    [Fact]
    public async Task More_than_20_of_a_kind_are_cut_and_the_page_says_how_to_see_fewer()
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        for (var number = 1; number <= 21; number++)
        {
            await app.Given.ItemAsync(quarter, Third, ItemKind.Issue, Sample.Issue($"Manyfold {number}"));
        }

        var page = await (await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team))).OpenAsync("/search?q=manyfold");

        Assert.Equal(20, page.Document.QuerySelectorAll("main h3 a").Length);
        Assert.Contains("Showing the first 20 results. To narrow your search, add a word", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_newest_quarter_stands_first()
    {
        var team = await app.Given.AreaTeamAsync();
        var ccg = await app.Given.CcgAsync(team);
        foreach (var quarter in new[] { Domain.Calendar.Quarter.Q1, Domain.Calendar.Quarter.Q3, Domain.Calendar.Quarter.Q2 })
        {
            await app.Given.ItemAsync(await app.Given.QuarterAsync(ccg, quarter: quarter), Third, ItemKind.Issue, Sample.Issue($"Ordered of {quarter}"));
        }

        var page = await (await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team))).OpenAsync("/search?q=ordered");

        Assert.Equal(["Ordered of q3", "Ordered of q2", "Ordered of q1"], page.Document.QuerySelectorAll("main h3 a").Select(Words));
    }

    [Theory]
    [InlineData("Barking and Dagenham")]
    [InlineData("dagenham barking")]
    [InlineData("NHS BARKING & DAGENHAM clinical commissioning group")]
    [InlineData("barking, dagen.")]
    public async Task Lists_of_groups_fold_what_is_typed_in_the_same_way(string typed)
    {
        var national = await app.LogInAsync(await app.Given.UserAsync(Role.NationalTeam));

        var list = await national.OpenAsync($"/ccgs?q={Uri.EscapeDataString(typed)}");
        var found = await national.OpenAsync($"/search?q={Uri.EscapeDataString(typed)}");

        Assert.True(list.HasLink("NHS Barking & Dagenham CCG"));
        Assert.Contains("1 clinical commissioning group", list.Text, StringComparison.Ordinal);
        Assert.True(found.HasLink("NHS Barking & Dagenham CCG"));
    }

    [Fact]
    public async Task The_public_finds_published_reports_in_the_same_way()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published, await app.Given.CcgAsync(name: "NHS St. Public's & Co CCG"));

        var page = await app.Visitor().OpenAsync("/published?q=nhs+st+publics+and+co+ccg");

        Assert.Equal($"/published/{played.Quarter.Ccg}", page.Link("NHS St. Public's & Co CCG"));
        Assert.Contains("1 report", page.Text, StringComparison.Ordinal);
        Assert.Contains("No published report matches", (await app.Visitor().OpenAsync("/published?q=nhs+st+publics+or+co+ccg")).Text, StringComparison.Ordinal);
    }

    private static string Words(AngleSharp.Dom.IElement element) => element.TextContent.Trim();
}
