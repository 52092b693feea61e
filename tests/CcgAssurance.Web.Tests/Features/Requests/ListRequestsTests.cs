using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using static CcgAssurance.Web.Tests.Features.Requests.GivenRequest;

namespace CcgAssurance.Web.Tests.Features.Requests;

public sealed class ListRequestsTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Table = "Requests for information";

    [Fact]
    public async Task Nobody_without_a_log_in_and_no_administrator_opens_the_register()
    {
        var administrator = await app.LogInAsync(await app.Given.UserAsync(Role.Administrator));
        foreach (var address in new[] { "/requests", "/requests.csv", "/requests.xlsx", "/requests/consistency", "/requests/consistency.csv" })
        {
            Assert.StartsWith("/account/log-in", (await app.Visitor().OpenAsync(address)).Location, StringComparison.Ordinal);
            Assert.Equal(403, (await administrator.OpenAsync(address)).Status);
        }
    }

    [Theory]
    [Rule("R180", "R186")]
    [InlineData(Role.AreaTeamLead, "own, draft, team")]
    [InlineData(Role.AreaTeamDirector, "own, draft, team")]
    [InlineData(Role.CcgLead, "own")]
    [InlineData(Role.GoverningBodyMember, "own")]
    [InlineData(Role.IndependentMember, "own")]
    [InlineData(Role.RegionalReviewer, "own, team, region")]
    [InlineData(Role.NationalTeam, "own, team, region, nation")]
    public async Task The_register_has_what_was_asked_of_the_groups_in_scope_and_drafts_for_the_area_team_alone(Role role, string seen)
    {
        var given = await InAsync(app);
        var word = $"Zebra{given.Ccg}";
        var about = Sample.Request() with { Details = word };
        await given.IssuedAsync(answers: about with { Subject = "own" });
        await given.DraftedAsync(about with { Subject = "draft" });
        await app.Given.RequestAsync(await app.Given.CcgAsync(given.Team), answers: about with { Subject = "team" });
        var sibling = await app.Given.AreaTeamAsync(region: given.Region);
        await app.Given.RequestAsync(await app.Given.CcgAsync(sibling), answers: about with { Subject = "region" });
        await app.Given.RequestAsync(await app.Given.CcgAsync(), answers: about with { Subject = "nation" });

        var page = await (await given.LogInAsync(role)).OpenAsync($"/requests?q={word}");

        Assert.Equal(seen.Split(", ").Order(), SubjectsOf(page).Order());
    }

    [Theory]
    [Rule("R186")]
    [InlineData("?status=open", "late, waiting, answered")]
    [InlineData("?status=overdue", "late")]
    [InlineData("?status=Closed", "closed, formal")]
    [InlineData("?status=Draft", "draft")]
    [InlineData("?power=informal", "draft, late, waiting, answered, closed")]
    [InlineData("?power=14Z18", "formal")]
    [InlineData("?power=14Z19", "")]
    [InlineData("?outcome=sufficient", "closed, formal")]
    [InlineData("?outcome=insufficient", "")]
    [InlineData("?outcome=undecided", "late, waiting, answered")]
    [InlineData("?From.Day=5&From.Month=11&From.Year=2014", "waiting, answered, closed, formal")]
    [InlineData("?To.Day=4&To.Month=11&To.Year=2014", "late")]
    [InlineData("?q=surgery+theatres", "waiting")]
    [InlineData("?status=none&power=none&outcome=none&area-team=&page=99", "draft, late, waiting, answered, closed, formal")]
    public async Task It_is_narrowed_by_status_power_outcome_date_and_text(string query, string found)
    {
        var given = await InAsync(app);
        var late = Sample.Request() with { Subject = "late", DueOn = new DateOnly(2014, 11, 18) };
        await given.IssuedAsync(answers: late, on: new DateOnly(2014, 11, 3));
        await given.IssuedAsync(answers: Sample.Request() with { Subject = "waiting", Details = "Surgery in all theatres." });
        await given.IssuedAsync(RequestStage.ReplyReceived, Sample.Request() with { Subject = "answered" });
        await given.IssuedAsync(RequestStage.Closed, Sample.Request() with { Subject = "closed" });
        await given.IssuedAsync(RequestStage.Closed, Sample.FormalRequest() with { Subject = "formal" });
        await given.DraftedAsync(Sample.Request() with { Subject = "draft" });
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        var page = await lead.OpenAsync($"/requests{query}");

        Assert.Equal(found.Split(", ", StringSplitOptions.RemoveEmptyEntries).Order(), SubjectsOf(page).Order());
        var file = await lead.Client.GetStringAsync($"/requests.csv{query}", TestContext.Current.CancellationToken);
        Assert.Equal(
            found.Split(", ", StringSplitOptions.RemoveEmptyEntries).Length,
            file.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1);
    }

    [Fact]
    [Rule("R186")]
    public async Task It_is_narrowed_to_a_group_and_an_area_team()
    {
        var given = await InAsync(app);
        var (own, other) = (await given.IssuedAsync(), Address(await app.Given.RequestAsync(await app.Given.CcgAsync(given.Team))));
        var elsewhere = Address(await app.Given.RequestAsync(await app.Given.CcgAsync(await app.Given.AreaTeamAsync(region: given.Region))));
        var reviewer = await given.LogInAsync(Role.RegionalReviewer);

        Assert.Equal([own], AddressesOf(await reviewer.OpenAsync($"/requests?ccg={given.Ccg}")));
        Assert.Equal([other, own], AddressesOf(await reviewer.OpenAsync($"/requests?area-team={given.Team}")));
        Assert.Equal([elsewhere, other, own], AddressesOf(await reviewer.OpenAsync("/requests")));
    }

    [Fact]
    [Rule("R188", "R189")]
    public async Task A_row_says_what_was_asked_by_when_and_how_it_stands()
    {
        var given = await InAsync(app);
        var late = Sample.FormalRequest() with { Subject = "Waits", DueOn = new DateOnly(2014, 11, 18) };
        var number = (await given.ReadAsync(await given.IssuedAsync(answers: late, on: new DateOnly(2014, 11, 12)))).Number;
        await given.IssuedAsync(RequestStage.Closed);

        var page = await (await given.LogInAsync(Role.CcgLead)).OpenAsync("/requests");

        Assert.Equal(["Request", "CCG", "Power", "Issued", "Last day for the reply", "Status"], page.TableHeaders(Table));
        var rows = page.TableRows(Table);
        Assert.Equal(["Informal", "19 November 2014", "12 December 2014", "Closed Sufficient"], Cells(rows[0]));
        Assert.Contains($"{number}: Waits", rows[1][0], StringComparison.Ordinal);
        Assert.Equal(["14Z18", "12 November 2014", "18 November 2014", "Waiting for the reply Overdue"], Cells(rows[1]));
    }

    [Fact]
    public async Task Days_that_cannot_be_read_or_are_the_wrong_way_round_are_named_at_the_field()
    {
        var given = await InAsync(app);
        await given.IssuedAsync();
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        const string wrongWay = "From.Day=5&From.Month=11&From.Year=2014&To.Day=4&To.Month=11&To.Year=2014";

        foreach (var register in new[] { "/requests", "/requests/consistency" })
        {
            (await lead.OpenAsync($"{register}?{wrongWay}")).ShowsError("To.Day", "Last day must be the same as or after the first day");
            (await lead.OpenAsync($"{register}?From.Day=40&From.Month=11&From.Year=2014")).ShowsError("From.Day", "First day must be a real date");
            Assert.Equal(400, (await lead.OpenAsync($"{register}.csv?{wrongWay}")).Status);
        }
    }

    [Fact]
    public async Task More_than_a_page_is_shown_page_by_page()
    {
        var given = await InAsync(app);
        for (var count = 0; count < 26; count++)
        {
            await given.DraftedAsync();
        }

        var lead = await given.LogInAsync(Role.AreaTeamLead);

        var first = await lead.OpenAsync("/requests?status=Draft");
        var second = await lead.OpenAsync("/requests?status=Draft&page=2");
        Assert.Equal((25, 1), (first.TableRows(Table).Count, second.TableRows(Table).Count));
        Assert.Contains("26 requests", second.Text, StringComparison.Ordinal);
        Assert.NotNull(first.Document.QuerySelector("a[href='/requests?status=Draft&page=2']"));
    }

    [Fact]
    [Rule("R186", "R257")]
    public async Task Area_teams_and_groups_are_compared_by_how_often_how_fast_and_with_what_result()
    {
        var given = await InAsync(app);
        await given.IssuedAsync(RequestStage.Closed, on: new DateOnly(2014, 11, 10));
        await given.IssuedAsync(RequestStage.Insufficient, Sample.FormalRequest(), new DateOnly(2014, 11, 12));
        await given.IssuedAsync(answers: Sample.Request() with { DueOn = new DateOnly(2014, 11, 18) }, on: new DateOnly(2014, 11, 3));
        var quiet = await app.Given.CcgAsync(given.Team);
        var sibling = await app.Given.AreaTeamAsync(region: given.Region);
        await app.Given.RequestAsync(await app.Given.CcgAsync(sibling));

        var page = await (await given.LogInAsync(Role.RegionalReviewer)).OpenAsync("/requests/consistency");
        var team = Assert.Single(page.TableRows("Area teams"), row => row[0].Contains(given.Team.Value, StringComparison.Ordinal));
        Assert.Equal(["3", "1", "2 of 2", "8", "1", "1", "1", "0"], Figures(team));
        Assert.EndsWith("2 CCGs, 1.5 requests each", team[0], StringComparison.Ordinal);

        var own = await (await given.LogInAsync(Role.AreaTeamDirector)).OpenAsync("/requests/consistency");
        var rows = own.TableRows(own.Document.QuerySelector("caption")!.TextContent.Trim());
        Assert.Equal(3, rows.Count);
        Assert.Equal(Figures(team), Figures(rows[0]));
        Assert.Equal(["0", "0", "0 of 0", "–", "0", "0", "0", "0"], Figures(rows.Single(row => row[0].Contains(quiet.Value, StringComparison.Ordinal))));
        var narrowed = await (await given.LogInAsync(Role.AreaTeamDirector)).OpenAsync("/requests/consistency?power=14Z18");
        var formal = narrowed.TableRows(narrowed.Document.QuerySelector("caption")!.TextContent.Trim())[0];
        Assert.Equal(["1", "1", "1 of 1", "7", "0", "0", "1", "0"], Figures(formal));
    }

    [Fact]
    [Rule("R257")]
    public async Task The_comparison_is_downloaded_with_every_group()
    {
        var given = await InAsync(app);
        await given.IssuedAsync(RequestStage.ReplyReceived, on: new DateOnly(2014, 11, 10));
        await given.IssuedAsync(RequestStage.ReplyReceived, on: new DateOnly(2014, 11, 11));
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        var csv = await lead.Client.GetStringAsync("/requests/consistency.csv", TestContext.Current.CancellationToken);

        Assert.Contains(",2,0,2,2,8.5,0,0,0,0", csv, StringComparison.Ordinal);
        foreach (var file in new[] { "/requests/consistency.xlsx", "/requests.xlsx" })
        {
            var answer = await lead.Client.GetAsync(file, TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode);
            Assert.EndsWith(".xlsx", answer.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    public async Task Nobody_of_a_group_compares_it_with_others(Role role) =>
        Assert.Equal(403, (await (await (await InAsync(app)).LogInAsync(role)).OpenAsync("/requests/consistency")).Status);

    private static IEnumerable<string> SubjectsOf(Page page) => page.HasLink("Clear search") && page.Document.QuerySelector("table") is null
        ? []
        : page.TableRows(Table).Select(row => row[0].Split(": ")[^1]);

    private static IEnumerable<string> AddressesOf(Page page) =>
        page.Document.QuerySelectorAll("tbody th a").Select(link => link.GetAttribute("href")!);

    private static IEnumerable<string> Cells(IReadOnlyList<string> row) => row.Skip(2);

    private static IEnumerable<string> Figures(IReadOnlyList<string> row) => row.Skip(1);
}
