using System.Globalization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using static CcgAssurance.Web.Tests.Features.Support.GivenSupport;

namespace CcgAssurance.Web.Tests.Features.Support;

public sealed class ListSupportTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Table = "Support packages";

    [Fact]
    public async Task Nobody_without_a_log_in_and_no_administrator_opens_the_register()
    {
        var administrator = await app.LogInAsync(await app.Given.UserAsync(Role.Administrator));
        foreach (var address in new[] { "/support", "/support.csv", "/support.xlsx" })
        {
            Assert.StartsWith("/account/log-in", (await app.Visitor().OpenAsync(address)).Location, StringComparison.Ordinal);
            Assert.Equal(403, (await administrator.OpenAsync(address)).Status);
        }
    }

    [Theory]
    [Rule("R180", "R256")]
    [InlineData(Role.AreaTeamLead, "draft, proposed, agreed, team")]
    [InlineData(Role.AreaTeamDirector, "draft, proposed, agreed, team")]
    [InlineData(Role.CcgLead, "proposed, agreed")]
    [InlineData(Role.GoverningBodyMember, "proposed, agreed")]
    [InlineData(Role.IndependentMember, "proposed, agreed")]
    [InlineData(Role.RegionalReviewer, "agreed, team, region")]
    [InlineData(Role.NationalTeam, "agreed, team, region, nation")]
    public async Task The_register_has_drafts_for_the_area_team_proposals_for_both_sides_and_what_is_agreed_for_all(Role role, string seen)
    {
        var given = await InAsync(app);
        var word = $"Zebra{given.Ccg}";
        await given.DraftedAsync(Titled("draft", word));
        await given.InStageAsync(SupportStage.Proposed, Titled("proposed", word));
        await given.InStageAsync(SupportStage.Agreed, Titled("agreed", word));
        await app.Given.SupportAsync(await app.Given.CcgAsync(given.Team), answers: Titled("team", word));
        await app.Given.SupportAsync(await app.Given.CcgAsync(await app.Given.AreaTeamAsync(region: given.Region)), answers: Titled("region", word));
        await app.Given.SupportAsync(await app.Given.CcgAsync(), answers: Titled("nation", word));

        var page = await (await given.LogInAsync(role)).OpenAsync($"/support?q={word}");

        Assert.Equal(seen.Split(", ").Order(), TitlesOf(page).Order());
    }

    [Theory]
    [InlineData("?status=open", "draft, proposed, declined, active, later, due, adjusted")]
    [InlineData("?status=Draft", "draft")]
    [InlineData("?status=Proposed", "proposed")]
    [InlineData("?status=Declined", "declined")]
    [InlineData("?status=Agreed", "later")]
    [InlineData("?status=Active", "active")]
    [InlineData("?status=Adjusted", "adjusted")]
    [InlineData("?status=OutcomeDue", "due")]
    [InlineData("?status=CompletedMet", "completed")]
    [InlineData("?status=CompletedNotMet", "")]
    [InlineData("?domain=5", "active")]
    [InlineData("?type=ExpertTeams", "draft")]
    [InlineData("?type=PeerReview", "draft, proposed, declined, active, later, due, adjusted, completed")]
    [InlineData("?From.Day=1&From.Month=6&From.Year=2015", "later")]
    [InlineData("?To.Day=30&To.Month=11&To.Year=2014", "due")]
    [InlineData("?q=proposed", "proposed")]
    [InlineData("?status=none&domain=9&type=none&area-team=&page=99", "draft, proposed, declined, active, later, due, adjusted, completed")]
    public async Task It_is_narrowed_by_status_domain_type_end_and_text(string query, string found)
    {
        var given = await InAsync(app);
        var draft = await app.Given.DraftSupportAsync(given.Ccg, Titled("draft"));
        var lead = app.Given.OfSupport(Role.AreaTeamLead, given.Ccg);
        await app.Given.ChangeSupportAsync(draft, package => package.AddMeasure(Sample.Measure() with { Type = SupportType.ExpertTeams }, lead));
        await given.InStageAsync(SupportStage.Proposed, Titled("proposed"));
        await given.InStageAsync(SupportStage.Declined, Titled("declined"));
        await given.InStageAsync(SupportStage.Agreed, Titled("active") with { Domains = [new(3), new(5)] });
        await given.InStageAsync(SupportStage.Agreed, Titled("later") with { StartsOn = new(2014, 12, 1), EndsOn = new(2015, 6, 30) });
        await given.InStageAsync(SupportStage.Completed, Titled("completed"));
        await given.DueAsync(Titled("due"));
        await AgreedTwiceAsync(given, "adjusted");
        var visitor = await given.LogInAsync(Role.AreaTeamLead);

        var page = await visitor.OpenAsync($"/support{query}");

        Assert.Equal(found.Split(", ", StringSplitOptions.RemoveEmptyEntries).Order(), TitlesOf(page).Order());
        var file = await visitor.Client.GetStringAsync($"/support.csv{query}", TestContext.Current.CancellationToken);
        Assert.Equal(
            found.Split(", ", StringSplitOptions.RemoveEmptyEntries).Length,
            file.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1);
    }

    [Fact]
    public async Task It_is_narrowed_to_a_group_and_an_area_team()
    {
        var given = await InAsync(app);
        await given.InStageAsync(SupportStage.Agreed, Titled("own"));
        await app.Given.SupportAsync(await app.Given.CcgAsync(given.Team), answers: Titled("other"));
        await app.Given.SupportAsync(await app.Given.CcgAsync(await app.Given.AreaTeamAsync(region: given.Region)), answers: Titled("elsewhere"));
        var reviewer = await given.LogInAsync(Role.RegionalReviewer);

        Assert.Equal(["own"], TitlesOf(await reviewer.OpenAsync($"/support?ccg={given.Ccg}")));
        Assert.Equal(["other", "own"], TitlesOf(await reviewer.OpenAsync($"/support?area-team={given.Team}")));
        Assert.Equal(["elsewhere", "other", "own"], TitlesOf(await reviewer.OpenAsync("/support")));
    }

    [Fact]
    [Rule("R153", "R162")]
    public async Task A_row_says_for_which_domains_until_when_and_how_it_stands()
    {
        var given = await InAsync(app);
        var agreed = await given.ReadAsync(await given.InStageAsync(SupportStage.Agreed));
        await given.DueAsync(Titled("due"));

        var page = await (await given.LogInAsync(Role.CcgLead)).OpenAsync("/support");

        Assert.Equal(["Package", "CCG", "Domains", "Ends", "Next discussion", "Status"], page.TableHeaders(Table));
        var row = page.TableRows(Table)[1];
        Assert.Equal(
            [$"{agreed.Number}: Shorter waits for surgery", $"NHS Test {given.Ccg} CCG", "3", "29 May 2015", "17 December 2014", "Active"], row);
        Assert.Equal("Outcome due", page.TableRows(Table)[0][5]);
        Assert.Equal($"/support/{agreed.Number}", page.Link($"{agreed.Number}: Shorter waits for surgery"));
    }

    [Fact]
    public async Task A_file_has_all_rows_and_more_columns_than_the_page()
    {
        var given = await InAsync(app);
        for (var at = 0; at < 26; at++)
        {
            await given.DraftedAsync();
        }

        var lead = await given.LogInAsync(Role.AreaTeamLead);
        var page = await lead.OpenAsync("/support?page=2");
        Assert.Single(page.TableRows(Table));
        Assert.Equal("/support.csv", page.Link("Download this table (CSV)"));

        var file = await lead.Client.GetStringAsync("/support.csv", TestContext.Current.CancellationToken);
        var lines = file.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(27, lines.Length);
        Assert.Contains("Kinds of support", lines[0], StringComparison.Ordinal);
        Assert.Contains("Peer review and partnership with other CCGs", lines[1], StringComparison.OrdinalIgnoreCase);
        var workbook = await lead.OpenAsync("/support.xlsx");
        Assert.Equal(200, workbook.Status);
    }

    [Theory]
    [InlineData("?From.Day=31&From.Month=2&From.Year=2015", "From.Day", "First day must be a real date")]
    [InlineData("?From.Day=2&From.Month=2&From.Year=2015&To.Day=1&To.Month=2&To.Year=2015", "To.Day", "Last day must be the same as or after the first day")]
    public async Task A_day_that_cannot_be_is_named_at_its_field_and_gives_no_file(string query, string field, string message)
    {
        var lead = await (await InAsync(app)).LogInAsync(Role.AreaTeamLead);

        (await lead.OpenAsync($"/support{query}")).ShowsError(field, message);

        Assert.Equal(400, (await lead.OpenAsync($"/support.csv{query}")).Status);
        Assert.Equal(400, (await lead.OpenAsync($"/support.xlsx{query}")).Status);
    }

    [Fact]
    public async Task Statuses_before_the_agreement_are_offered_to_nobody_above_both_sides()
    {
        var given = await InAsync(app);

        Assert.Contains("Declined by the CCG", (await (await given.LogInAsync(Role.CcgLead)).OpenAsync("/support")).Text, StringComparison.Ordinal);
        foreach (var role in new[] { Role.RegionalReviewer, Role.NationalTeam })
        {
            var text = (await (await given.LogInAsync(role)).OpenAsync("/support")).Text;
            Assert.Contains("Outcome due", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Declined by the CCG", text, StringComparison.Ordinal);
        }
    }

    private static IReadOnlyList<string> TitlesOf(Page page) => page.Text.Contains("No support packages match", StringComparison.Ordinal)
        ? []
        : [.. page.TableRows(Table).Select(row => row[0].Split(": ")[^1].Split(' ')[0])];

    private static TermsAnswers Titled(string title, string? word = null) =>
        Sample.Terms() with { Title = string.Create(CultureInfo.InvariantCulture, $"{title} {word}").Trim() };

    private async Task AgreedTwiceAsync(GivenSupport given, string title)
    {
        var id = await app.Given.SupportAsync(given.Ccg, answers: Titled(title));
        var (lead, director, group) = (
            app.Given.OfSupport(Role.AreaTeamLead, given.Ccg),
            app.Given.OfSupport(Role.AreaTeamDirector, given.Ccg),
            app.Given.OfSupport(Role.CcgLead, given.Ccg));
        await app.Given.ChangeSupportAsync(id, package => package.Revise(TermsChange.Rearranged, "It is better so.", lead));
        await app.Given.ChangeSupportAsync(id, package => package.Propose(1, lead));
        await app.Given.ChangeSupportAsync(id, package => package.Accept(null, director));
        await app.Given.ChangeSupportAsync(id, package => package.Accept(null, group));
    }
}
