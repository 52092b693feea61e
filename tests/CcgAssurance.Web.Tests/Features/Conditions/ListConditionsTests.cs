using System.Globalization;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;

namespace CcgAssurance.Web.Tests.Features.Conditions;

public sealed class ListConditionsTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Register = "/conditions";
    private const string Table = "Authorisation conditions";

    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in_and_an_administrator_is_forbidden()
    {
        Assert.StartsWith("/account/log-in", (await app.Visitor().OpenAsync(Register)).Location, StringComparison.Ordinal);
        Assert.Equal(403, (await (await app.LogInAsync(await app.Given.UserAsync(Role.Administrator))).OpenAsync(Register)).Status);
    }

    [Theory]
    [Rule("F7")]
    [InlineData(Role.AreaTeamLead, "own, team")]
    [InlineData(Role.AreaTeamDirector, "own, team")]
    [InlineData(Role.CcgLead, "own")]
    [InlineData(Role.GoverningBodyMember, "own")]
    [InlineData(Role.IndependentMember, "own")]
    [InlineData(Role.RegionalReviewer, "own, team, region")]
    [InlineData(Role.NationalTeam, "own, team, region, nation")]
    public async Task The_register_has_the_conditions_of_the_groups_in_scope(Role role, string seen)
    {
        var own = await GivenCondition.InAsync(app);
        var ofTeam = await app.Given.ConditionAsync(await app.Given.CcgAsync(own.Team));
        var ofRegion = await app.Given.ConditionAsync(await app.Given.CcgAsync(await app.Given.AreaTeamAsync(region: own.Region)));
        var ofNation = await app.Given.ConditionAsync();
        (string Scope, int Number)[] all = [("own", own.Number), ("team", ofTeam), ("region", ofRegion), ("nation", ofNation)];

        // The search leaves out what other tests put into the register of the nation; all four are found by it.
        var numbers = await AllNumbersAsync(await own.LogInAsync(role), "?q=constitution");

        Assert.Equal(
            all.Where(row => seen.Split(", ").Contains(row.Scope)).Select(row => row.Number),
            numbers.Intersect(all.Select(row => row.Number)));
        Assert.True(role == Role.NationalTeam || numbers.Count == seen.Split(", ").Length);
    }

    [Fact]
    [Rule("F7")]
    public async Task A_row_says_what_has_to_be_done_with_which_support_and_what_comes_next()
    {
        var team = await app.Given.AreaTeamAsync();
        var ccg = await app.Given.CcgAsync(team, "NHS Alpha CCG");
        (string Text, ReviewAnswers[] Reviews, string Next)[] rows =
        [
            ("Plan nothing.", [], "Not planned"),
            ("Wait.", [GivenCondition.Planned(10), GivenCondition.Planned(20)], "29 November 2014"),
            ("Be late.", [GivenCondition.Planned(-1)], "18 November 2014 Overdue"),
            ("Be decided.", [GivenCondition.Found(), GivenCondition.Planned(20)], "3 November 2014 Decision needed"),
            ("Pass over.", [new(new DateOnly(2014, 9, 1), null), GivenCondition.Found()], "1 September 2014 Overdue"),
        ];
        var numbers = new List<int>();
        foreach (var (text, reviews, _) in rows)
        {
            numbers.Add(await app.Given.ConditionAsync(ccg, ConditionSupportLevel.Level5, text, reviews));
        }

        var page = await OpenAsync(Role.AreaTeamLead, team, Register);

        Assert.Equal("Authorisation conditions", page.Heading);
        Assert.Contains("5 authorisation conditions", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Condition", "CCG", "What the CCG has to do", "Support level", "Next review"], page.TableHeaders(Table));
        Assert.Equal(
            rows.Select((row, index) => (string[])[$"Condition {numbers[index]}", "NHS Alpha CCG", row.Text, "Level 5", row.Next]),
            page.TableRows(Table));
        Assert.Equal($"/conditions/{numbers[0]}", page.Link($"Condition {numbers[0]}"));
        Assert.Equal($"/ccgs/{ccg}", page.Link("NHS Alpha CCG"));
    }

    [Theory]
    [Rule("F7")]
    [InlineData("", "open")]
    [InlineData("?status=discharged", "discharged")]
    [InlineData("?status=all", "open, discharged")]
    [InlineData("?status=anything", "open")]
    public async Task The_register_has_the_open_conditions_unless_others_are_asked_for(string query, string shown)
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found());
        await given.DecideAsync(ConditionDecision.Discharged);
        var open = await app.Given.ConditionAsync(given.Ccg);

        var page = await given.OpenAsync(Role.AreaTeamLead, Register + query);

        var expected = new[] { ("discharged", given.Number), ("open", open) }.Where(row => shown.Split(", ").Contains(row.Item1));
        Assert.Equal(expected.Select(row => row.Item2), Numbers(page));
        Assert.Equal(
            shown.Contains("discharged", StringComparison.Ordinal),
            page.Text.Contains("Discharged 19 November 2014", StringComparison.Ordinal));
    }

    [Theory]
    [Rule("F7")]
    [InlineData("?level=Level4", "second")]
    [InlineData("?level=Level6", "")]
    [InlineData("?q=SAFEGUARD", "second")]
    [InlineData("?q=northern", "first")]
    [InlineData("?q=%25", "")]
    [InlineData("?q=northern&level=Level4", "")]
    [InlineData("?level=Level9", "first, second")]
    [InlineData("?level=3", "first, second")]
    [InlineData("?level=Level4,Level1", "first, second")]
    [InlineData("?area-team=not-a-code", "first, second")]
    [InlineData("?page=nine", "first, second")]
    [InlineData("?q=%20", "first, second")]
    public async Task It_can_be_narrowed_by_level_and_words_and_a_value_that_cannot_be_read_narrows_nothing(string query, string shown)
    {
        var team = await app.Given.AreaTeamAsync();
        var first = await app.Given.ConditionAsync(await app.Given.CcgAsync(team, "NHS Northern CCG"));
        var second = await app.Given.ConditionAsync(
            await app.Given.CcgAsync(team, "NHS Southern CCG"), ConditionSupportLevel.Level4, "Name a lead for safeguarding.");

        var page = await OpenAsync(Role.AreaTeamLead, team, Register + query);

        var expected = new[] { ("first", first), ("second", second) }.Where(row => shown.Split(", ").Contains(row.Item1)).ToList();
        if (expected.Count > 0)
        {
            Assert.Equal(expected.Select(row => row.Item2), Numbers(page));
        }
        else
        {
            Assert.Contains("No authorisation conditions match your search.", page.Text, StringComparison.Ordinal);
            Assert.Equal(Register, page.Link("Clear search"));
        }
    }

    [Fact]
    public async Task It_can_be_searched_by_the_code_of_a_group()
    {
        var given = await GivenCondition.InAsync(app);
        await app.Given.ConditionAsync(await app.Given.CcgAsync(given.Team, "NHS Elsewhere CCG"));

        Assert.Equal([given.Number], Numbers(await given.OpenAsync(Role.AreaTeamLead, $"{Register}?q={given.Ccg}")));
    }

    [Fact]
    [Rule("F7")]
    public async Task Region_and_nation_can_choose_between_area_teams_and_nobody_else_can()
    {
        var given = await GivenCondition.InAsync(app);
        var otherTeam = await app.Given.AreaTeamAsync(region: given.Region);
        var other = await app.Given.ConditionAsync(await app.Given.CcgAsync(otherTeam));

        var region = await given.LogInAsync(Role.RegionalReviewer);
        Assert.Equal([given.Number, other], Numbers(await region.OpenAsync(Register)));
        Assert.Equal(["", given.Team.Value, otherTeam.Value], Choices(await region.OpenAsync(Register)));
        var narrowed = await region.OpenAsync($"{Register}?area-team={otherTeam}");
        Assert.Equal([other], Numbers(narrowed));
        Assert.Equal(otherTeam.Value, narrowed.ValueOf("area-team"));
        var nation = await given.OpenAsync(Role.NationalTeam, $"{Register}?area-team={given.Team}");
        Assert.Equal([given.Number], Numbers(nation));
        Assert.Empty(Choices(await given.OpenAsync(Role.AreaTeamLead, Register)));
        Assert.Empty(Choices(await given.OpenAsync(Role.CcgLead, Register)));
    }

    [Fact]
    public async Task An_empty_register_says_so_and_leads_to_the_discharged_conditions()
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found());
        await given.DecideAsync(ConditionDecision.Discharged);
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        var page = await lead.OpenAsync(Register);

        Assert.Contains("There are no open authorisation conditions.", page.Text, StringComparison.Ordinal);
        Assert.Equal([given.Number], Numbers(await lead.OpenAsync(page.Link("View discharged conditions"))));
    }

    [Fact]
    public async Task More_than_25_conditions_are_paged_and_a_page_keeps_what_was_asked_for()
    {
        var team = await app.Given.AreaTeamAsync();
        var ccg = await app.Given.CcgAsync(team);
        var all = new List<int>();
        for (var count = 0; count < 26; count++)
        {
            all.Add(await app.Given.ConditionAsync(ccg, ConditionSupportLevel.Level5));
        }

        var lead = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));

        var first = await lead.OpenAsync($"{Register}?level=Level5&q=constitution");
        Assert.Equal(all[..25], Numbers(first));
        Assert.Contains("26 authorisation conditions", first.Text, StringComparison.Ordinal);
        Assert.StartsWith("Authorisation conditions (page 1 of 2)", first.Title, StringComparison.Ordinal);
        var next = first.Document.QuerySelector("main nav a[rel='next'], main nav .nhsuk-pagination__next")!.GetAttribute("href")!;
        Assert.Contains("level=Level5", next, StringComparison.Ordinal);
        Assert.Equal([all[25]], Numbers(await lead.OpenAsync(next)));
    }

    private static IReadOnlyList<int> Numbers(Page page) =>
        [.. page.TableRows(Table).Select(row => int.Parse(row[0]["Condition ".Length..], CultureInfo.InvariantCulture))];

    private static async Task<IReadOnlyList<int>> AllNumbersAsync(Visitor visitor, string query)
    {
        var numbers = new List<int>();
        for (var page = 1; ; page++)
        {
            var shown = Numbers(await visitor.OpenAsync($"{Register}{query}&page={page}"));
            if (numbers.Contains(shown[0]))
            {
                return numbers;
            }

            numbers.AddRange(shown);
        }
    }

    private static IEnumerable<string?> Choices(Page page) =>
        page.Document.QuerySelectorAll("select[name='area-team'] option").Select(option => option.GetAttribute("value"));

    private async Task<Page> OpenAsync(Role role, OrganisationCode organisation, string address) =>
        await (await app.LogInAsync(await app.Given.UserAsync(role, organisation))).OpenAsync(address);
}
