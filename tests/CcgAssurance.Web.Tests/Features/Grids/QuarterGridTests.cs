using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;

namespace CcgAssurance.Web.Tests.Features.Grids;

public sealed class QuarterGridTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Quarter2 = "2014-15/q2";
    private const string Caption = "All CCGs in Quarter 2 2014/15";
    private const string With = "Assured with support";

    // The clock stands at 19 November 2014.
    private static readonly DateOnly Today = new(2014, 11, 19);
    private static readonly Focus First = Focus.On(new DomainNumber(1));

    [Theory]
    [InlineData("/area-teams/X80/2014-15/q2")]
    [InlineData("/regions/X90/2014-15/q2")]
    [InlineData("/national/2014-15/q2.csv")]
    public async Task Get_without_a_log_in_asks_to_log_in(string address) =>
        Assert.StartsWith("/account/log-in", (await app.Visitor().OpenAsync(address)).Location, StringComparison.Ordinal);

    [Theory]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.Administrator)]
    public async Task Nobody_of_a_group_sees_all_groups_at_once(Role role)
    {
        var team = await app.Given.AreaTeamAsync();
        var own = role.Level() == OrganisationLevel.Ccg ? await app.Given.CcgAsync(team) : (OrganisationCode?)null;

        Assert.Equal(403, (await OpenAsync(role, own, $"/area-teams/{team}/{Quarter2}")).Status);
        Assert.Equal(403, (await OpenAsync(role, own, $"/national/{Quarter2}.xlsx")).Status);
    }

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.RegionalReviewer)]
    public async Task The_grid_of_another_organisation_does_not_exist(Role role)
    {
        await app.Given.QuarterAsync();
        var region = await app.Given.RegionAsync();
        var team = await app.Given.AreaTeamAsync(region: region);

        foreach (var place in new[] { $"/area-teams/{team}", $"/regions/{region}", "/national" })
        {
            foreach (var page in new[] { "", "/2014-15", "/2014-15.xlsx", $"/{Quarter2}", $"/{Quarter2}.csv", $"/{Quarter2}/compare" })
            {
                Assert.Equal(404, (await OpenAsync(role, null, place + page)).Status);
            }
        }
    }

    [Theory]
    [InlineData("2031-32/q1")]
    [InlineData("2014-16/q1")]
    [InlineData("2014-15/q5")]
    public async Task A_quarter_that_is_not_open_has_no_grid(string quarter) =>
        Assert.Equal(404, (await OpenAsync(Role.NationalTeam, null, $"/national/{quarter}")).Status);

    [Fact]
    [Rule("R120", "R144")]
    public async Task An_area_team_sees_levels_stage_next_step_and_what_is_open_of_each_of_its_groups()
    {
        var team = await app.Given.AreaTeamAsync();
        var ccg = await app.Given.CcgAsync(team, "NHS Alpha CCG");
        await app.Given.QuarterAsync(ccg, quarter: Quarter.Q1, judged: (3, Sample.Judgement(AssuranceCategory.AssuredWithSupport)));
        var quarter = await app.Given.QuarterAsync(ccg, judged: (3, Sample.Judgement(AssuranceCategory.AssuredWithSupport)));
        await app.Given.ItemAsync(quarter, First, ItemKind.Issue, Sample.Issue());
        await app.Given.ItemAsync(quarter, First, ItemKind.Action, Sample.Action() with { DueOn = Today.AddDays(-1) });
        await app.Given.ItemAsync(quarter, First, ItemKind.Action, Sample.Action("Due today.") with { DueOn = Today });
        await app.Given.ItemAsync(quarter, First, ItemKind.Action, Sample.Action("Done.", ActionStatus.Done) with { DueOn = Today.AddDays(-1) });
        await app.Given.CcgAsync(team, "NHS Beta CCG");
        await app.Given.QuarterAsync();

        var page = await OpenAsync(Role.AreaTeamLead, team, $"/area-teams/{team}/{Quarter2}");

        var rows = page.TableRows(Caption);
        Assert.Equal(2, rows.Count);
        Assert.Equal(
            [
                "NHS Alpha CCG Compare NHS Alpha CCG", "1 of 6 domains judged", "Not yet judged", "Not yet judged", $"{With} for 2 quarters",
                "Not yet judged", "Not yet judged", "Not yet judged",
                "Draft Judge the domains and share the draft (Area team lead) 22 December 2014",
                "1 overdue action 1 issue without a response 2 quarters with support",
            ],
            rows[0]);
        Assert.Equal(["NHS Beta CCG Compare NHS Beta CCG", "Nothing shared yet"], rows[1].Take(2));
        Assert.Equal($"/ccgs/{ccg}/{Quarter2}", page.Link("NHS Alpha CCG"));
        Assert.Contains("Something overdue: 1", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R144", "R246")]
    public async Task A_quarter_that_is_being_corrected_still_counts_among_those_with_support_by_its_last_final_version()
    {
        var region = await app.Given.RegionAsync();
        var ccg = await app.Given.CcgAsync(await app.Given.AreaTeamAsync(region: region));
        var support = Sample.Judgement(AssuranceCategory.AssuredWithSupport);
        var first = await app.Given.ScenarioAsync(AssessmentStage.Published, ccg, quarter: Quarter.Q1, judged: (3, support));
        await app.Given.ScenarioAsync(AssessmentStage.Final, ccg, judged: (3, support));
        await first.ReopenAsync();

        var page = await OpenAsync(Role.RegionalReviewer, region, $"/regions/{region}/{Quarter2}");

        Assert.Contains("2 quarters with support", Assert.Single(page.TableRows(Caption))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_action_that_a_later_quarter_took_over_is_overdue_there_and_not_here()
    {
        var team = await app.Given.AreaTeamAsync();
        var ccg = await app.Given.CcgAsync(team);
        var first = await app.Given.QuarterAsync(ccg, quarter: Quarter.Q1);
        await app.Given.ItemAsync(first, First, ItemKind.Action, Sample.Action() with { DueOn = Today.AddDays(-1) });
        await app.Given.StageAsync(first, AssessmentStage.Final);
        var lead = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));
        Assert.Equal("1 overdue action", await OverdueAsync("2014-15/q1"));

        await app.Given.QuarterAsync(ccg);
        var carry = await lead.OpenAsync($"/ccgs/{ccg}/{Quarter2}/items/carry-forward");
        await lead.SubmitAsync(carry.Form($"/ccgs/{ccg}/{Quarter2}/items/carry-forward"));

        Assert.Empty(await OverdueAsync("2014-15/q1"));
        Assert.Equal("1 overdue action", await OverdueAsync(Quarter2));

        async Task<string> OverdueAsync(string of) => (await lead.OpenAsync($"/area-teams/{team}/{of}")).Document
            .QuerySelector("tbody tr td:last-child > div")!.TextContent.Trim();
    }

    [Theory]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    public async Task Region_and_national_team_see_nothing_before_a_draft_is_shared_and_then_that_draft_alone(Role role)
    {
        var region = await app.Given.RegionAsync();
        var team = await app.Given.AreaTeamAsync(region: region);
        var secret = await app.Given.QuarterAsync(
            await app.Given.CcgAsync(team, "NHS Alpha CCG"), judged: (1, Sample.Judgement(AssuranceCategory.AssuredWithSupport)));
        await app.Given.ItemAsync(secret, First, ItemKind.Issue, Sample.Issue());
        var shared = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg, await app.Given.CcgAsync(team, "NHS Beta CCG"));
        await shared.RespondAsync();
        await shared.RedraftAsync("A level was wrong.");
        await app.Given.ChangeAsync(shared.Quarter, assessment => assessment.Judge(
            new DomainNumber(1),
            Sample.Judgement(AssuranceCategory.AssuredWithSupport),
            new JudgementFacts { Today = Today, IsDeskReview = true }));
        await app.Given.ItemAsync(shared.Quarter, First, ItemKind.Issue, Sample.Issue());

        var page = await OpenAsync(role, role == Role.RegionalReviewer ? region : null, $"/regions/{region}/{Quarter2}");

        var rows = page.TableRows(Caption);
        Assert.Equal(["NHS Alpha CCG Compare NHS Alpha CCG", "Nothing shared yet", "", "", "", "", "", "", "Nothing shared yet", ""], rows[0]);
        Assert.Equal("If these judgements are confirmed: assured (draft 1)", rows[1][1]);
        Assert.Equal(["Assured", "Assured", "Assured", "Assured", "Assured", "Assured"], rows[1].Skip(2).Take(6));
        Assert.Empty(rows[1][9]);
        Assert.DoesNotContain(With, string.Join(' ', rows.SelectMany(row => row)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_unshared_draft_took_over_changes_no_count_of_those_who_may_not_read_it()
    {
        var region = await app.Given.RegionAsync();
        var team = await app.Given.AreaTeamAsync(region: region);
        var ccg = await app.Given.CcgAsync(team);
        var first = await app.Given.QuarterAsync(ccg, quarter: Quarter.Q1);
        await app.Given.ItemAsync(first, First, ItemKind.Action, Sample.Action() with { DueOn = Today.AddDays(-1) });
        await app.Given.StageAsync(first, AssessmentStage.Final);
        await app.Given.QuarterAsync(ccg);
        var lead = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));
        var carry = await lead.OpenAsync($"/ccgs/{ccg}/{Quarter2}/items/carry-forward");
        await lead.SubmitAsync(carry.Form($"/ccgs/{ccg}/{Quarter2}/items/carry-forward"));

        var page = await OpenAsync(Role.RegionalReviewer, region, $"/regions/{region}/2014-15/q1");

        Assert.Equal("1 overdue action", page.TableRows("All CCGs in Quarter 1 2014/15")[0][9]);
    }

    [Fact]
    [Rule("R126")]
    public async Task A_report_that_is_being_corrected_keeps_its_headline_for_those_who_do_not_read_the_correction()
    {
        var region = await app.Given.RegionAsync();
        var team = await app.Given.AreaTeamAsync(region: region);
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published, await app.Given.CcgAsync(team));
        await played.ReopenAsync();

        var page = await OpenAsync(Role.RegionalReviewer, region, $"/regions/{region}/{Quarter2}");

        Assert.Equal("Assured (version 2, being corrected)", page.TableRows(Caption)[0][1]);
        Assert.Contains("Headline Assured: 1", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_answered_to_a_draft_and_is_not_replied_to_stays_between_the_two_sides()
    {
        var region = await app.Given.RegionAsync();
        var team = await app.Given.AreaTeamAsync(region: region);
        var played = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg, await app.Given.CcgAsync(team));
        await played.RespondAsync((1, new ResponseAnswers { Verdict = CcgVerdict.Disagrees, Comment = "We see it otherwise." }));

        Assert.StartsWith(
            "CCG responded Reply to the CCG's answer",
            (await OpenAsync(Role.AreaTeamLead, team, $"/area-teams/{team}/{Quarter2}")).TableRows(Caption)[0][8],
            StringComparison.Ordinal);
        Assert.StartsWith(
            "CCG responded Make the report final",
            (await OpenAsync(Role.RegionalReviewer, region, $"/regions/{region}/{Quarter2}")).TableRows(Caption)[0][8],
            StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R126")]
    public async Task The_headline_of_a_final_report_is_the_one_that_is_printed()
    {
        var team = await app.Given.AreaTeamAsync();
        var levels = Enumerable.Range(1, 6).Select(domain => (domain, Sample.Judgement(
            domain == 2 ? AssuranceCategory.NotAssuredInterventionRequired : AssuranceCategory.Assured)));
        await app.Given.QuarterAsync(await app.Given.CcgAsync(team), stage: AssessmentStage.Final, judged: [.. levels]);

        var page = await OpenAsync(Role.AreaTeamDirector, team, $"/area-teams/{team}/{Quarter2}");

        Assert.Equal(["Not assured", "Assured", "Not assured, intervention required"], page.TableRows(Caption)[0].Skip(1).Take(3));
        Assert.Contains("Not assured: 1", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_grid_is_narrowed_by_stage_level_and_what_is_overdue_and_sorted_by_what_wants_attention()
    {
        var team = await app.Given.AreaTeamAsync();
        var alpha = await app.Given.QuarterAsync(
            await app.Given.CcgAsync(team, "NHS Alpha CCG"), judged: (1, Sample.Judgement(AssuranceCategory.AssuredWithSupport)));
        await app.Given.QuarterAsync(
            await app.Given.CcgAsync(team, "NHS Beta CCG"),
            stage: AssessmentStage.ConversationHeld,
            meeting: Sample.MeetingOn(new DateOnly(2014, 11, 3)));
        await app.Given.ItemAsync(alpha, First, ItemKind.Issue, Sample.Issue());
        var lead = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));

        async Task<string> NamesAsync(string query)
        {
            var page = await lead.OpenAsync($"/area-teams/{team}/{Quarter2}{query}");
            return page.Document.QuerySelector("table") is null
                ? ""
                : string.Concat(page.TableRows(Caption).Select(row => row[0]["NHS ".Length]));
        }

        Assert.Equal("AB", await NamesAsync(""));
        Assert.Equal("B", await NamesAsync("?stage=conversationheld"));
        Assert.Equal("A", await NamesAsync("?level=AssuredWithSupport"));
        Assert.Equal("A", await NamesAsync("?level=AssuredWithSupport&domain=1"));
        Assert.Equal("", await NamesAsync("?level=AssuredWithSupport&domain=2"));
        Assert.Equal("B", await NamesAsync("?level=none&domain=1"));
        Assert.Equal("B", await NamesAsync("?overdue=yes"));
        Assert.Equal("BA", await NamesAsync("?sort=due"));
        Assert.Equal("BA", await NamesAsync("?sort=stage"));
        Assert.Equal("AB", await NamesAsync("?sort=domain-1"));
        Assert.Equal("AB", await NamesAsync("?sort=issues"));
        Assert.Equal("AB", await NamesAsync("?sort=support"));
        Assert.Equal("AB", await NamesAsync("?sort=nonsense&stage=99&level=7&domain=x&overdue=maybe"));
    }

    [Fact]
    public async Task A_grid_in_which_nothing_matches_says_what_to_do()
    {
        var team = await app.Given.AreaTeamAsync();
        await app.Given.QuarterAsync(await app.Given.CcgAsync(team));

        var page = await OpenAsync(Role.AreaTeamLead, team, $"/area-teams/{team}/{Quarter2}?stage=Published");

        Assert.Contains("No CCGs match your filters. Choose another stage or level, or show all CCGs.", page.Text, StringComparison.Ordinal);
        Assert.Equal($"/area-teams/{team}/{Quarter2}", page.Link("show all CCGs"));
    }

    [Fact]
    public async Task A_group_that_did_not_exist_in_the_quarter_is_not_in_its_grid()
    {
        var team = await app.Given.AreaTeamAsync();
        await app.Given.CcgAsync(team, "NHS Closed CCG", closedOn: new DateOnly(2014, 6, 30));
        await app.Given.CcgAsync(team, "NHS Later CCG", openedOn: new DateOnly(2014, 10, 1));
        await app.Given.QuarterAsync(await app.Given.CcgAsync(team, "NHS Alpha CCG"));

        var page = await OpenAsync(Role.AreaTeamLead, team, $"/area-teams/{team}/{Quarter2}");

        Assert.Equal("NHS Alpha CCG Compare NHS Alpha CCG", Assert.Single(page.TableRows(Caption))[0]);
    }

    private async Task<Page> OpenAsync(Role role, OrganisationCode? organisation, string address) =>
        await (await app.LogInAsync(await app.Given.UserAsync(role, organisation))).OpenAsync(address);
}
