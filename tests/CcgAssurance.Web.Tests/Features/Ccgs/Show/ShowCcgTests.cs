using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Ccgs.Show;

public sealed class ShowCcgTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in() => Assert.StartsWith(
        "/account/log-in", (await app.Visitor().OpenAsync($"/ccgs/{await app.Given.CcgAsync()}")).Location, StringComparison.Ordinal);

    [Fact]
    public async Task Get_by_an_administrator_is_forbidden()
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.Administrator));

        Assert.Equal(403, (await visitor.OpenAsync("/ccgs/00C")).Status);
    }

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.RegionalReviewer)]
    public async Task Get_of_a_group_outside_the_scope_finds_nothing(Role role)
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role));

        Assert.Equal(404, (await visitor.OpenAsync("/ccgs/00C")).Status);
        Assert.Equal(404, (await visitor.OpenAsync("/ccgs/ZZZ")).Status);
    }

    [Fact]
    [Rule("R3", "R13", "R20", "R62", "R91")]
    public async Task Get_shows_the_facts_people_boards_functions_patients_and_quarters_of_the_group()
    {
        var region = await app.Given.RegionAsync("Middle Region");
        var team = await app.Given.AreaTeamAsync("Middleshire", region);
        var ccg = await app.Given.CcgAsync(team, "NHS Whole CCG", patients: 106673, closedOn: new DateOnly(2015, 3, 31));
        await app.Given.QuarterAsync(ccg, quarter: Quarter.Q1, stage: AssessmentStage.Final);
        await app.Given.QuarterAsync(ccg, quarter: Quarter.Q4, meeting: new MeetingAnswers());
        await app.WriteAsync(async db =>
        {
            db.HealthAndWellbeingBoards.Add(HealthAndWellbeingBoard.Create("Whole County Board"));
            var group = await db.AllPartsOf<Ccg>().SingleAsync(row => row.Code == ccg);
            group.Appoint(Office.Chair, "Cara Chair", new DateOnly(2013, 4, 1));
            group.Appoint(Office.AccountableOfficer, "Otto Officer", new DateOnly(2013, 6, 1));
            group.WorkWith("Whole County Board", new DateOnly(2013, 4, 1));
        });
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, ccg));

        var page = await visitor.OpenAsync($"/ccgs/{ccg}");

        Assert.Equal("NHS Whole CCG", page.Heading);
        string[][] expected =
        [
            ["Code", ccg.Value], ["Area team", "Middleshire"], ["Region", "Middle Region"], ["Opened", "1 April 2013"], ["Closes", "31 March 2015"],
            ["Cara Chair", "1 April 2013 to now"], ["Otto Officer", "1 June 2013 to now"], ["Whole County Board", "1 April 2013 to now"],
            ["Out-of-hours services", "1 April 2013 to now"], ["GP information technology", "1 April 2013 to now"], ["Quarter 2 2014/15", "106,673"],
        ];
        var rows = page.Document.QuerySelectorAll("dl > div")
            .Select(row => row.Children.Take(2)
                .Select(cell => string.Join(' ', cell.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)))
                .ToArray())
            .ToList();
        Assert.All(expected, row => Assert.Contains(row, rows));
        Assert.Contains(GuidanceRules.R62DelegatedFunctionsInDomain4.Source.ToString(), page.Text, StringComparison.Ordinal);
        Assert.Contains("Planned: Quarter 4 2014/15 Its meeting is the annual review", page.Text, StringComparison.Ordinal);
        Assert.Equal($"/ccgs/{ccg}/2014-15/q1", page.Link("Final: Quarter 1 2014/15"));
        Assert.DoesNotContain(
            page.Document.QuerySelectorAll("main a"),
            link => link.TextContent.Contains("Change", StringComparison.Ordinal) || link.TextContent.StartsWith("Add", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    public async Task Region_and_national_team_see_a_quarter_only_once_its_draft_is_shared(Role role)
    {
        var region = await app.Given.RegionAsync();
        var ccg = await app.Given.CcgAsync(await app.Given.AreaTeamAsync(region: region));
        await app.Given.QuarterAsync(ccg, quarter: Quarter.Q1, stage: AssessmentStage.SharedWithCcg);
        await app.Given.QuarterAsync(ccg, quarter: Quarter.Q2, stage: AssessmentStage.Draft);
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role, role.Level() == OrganisationLevel.Region ? region : null));

        var page = await visitor.OpenAsync($"/ccgs/{ccg}");

        Assert.True(page.HasLink("Shared with CCG: Quarter 1 2014/15"));
        Assert.DoesNotContain("Quarter 2", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R242", "R245")]
    public async Task A_quarter_whose_report_a_side_does_not_release_says_so_without_the_reason()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);
        await app.Given.QuarterAsync(played.Quarter.Ccg, quarter: Quarter.Q1, stage: AssessmentStage.Final);
        await played.DecideAsync(played.CcgLead, "After the election.");

        var page = await (await app.LogInAsync(played.Lead)).OpenAsync($"/ccgs/{played.Quarter.Ccg}");

        Assert.Contains("Final: Quarter 2 2014/15 Not released by the CCG", page.Text, StringComparison.Ordinal);
        Assert.Equal(1, page.Text.Split("Not released").Length - 1);
        Assert.DoesNotContain("After the election", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_area_team_sees_levels_and_what_would_follow_from_a_draft_and_nobody_else_does()
    {
        var region = await app.Given.RegionAsync();
        var team = await app.Given.AreaTeamAsync(region: region);
        var ccg = await app.Given.CcgAsync(team);
        var played = await app.Given.ScenarioAsync(
            AssessmentStage.SharedWithCcg, ccg, judged: (2, Sample.Judgement(AssuranceCategory.AssuredWithSupport)));
        await app.Given.QuarterAsync(ccg, quarter: Quarter.Q3);
        const string Levels = "Assured domains 1, 3, 4, 5 and 6 Assured with support domain 2";

        var text = (await (await app.LogInAsync(played.Lead)).OpenAsync($"/ccgs/{ccg}")).Text;
        Assert.Matches("Shared with CCG: Quarter 2 2014/15 If these judgements are confirmed: [a-z ]+ " + Levels, text);
        Assert.Equal(1, text.Split("domains 1").Length - 1);

        foreach (var reader in new[] { played.CcgLead, await app.Given.UserAsync(Role.RegionalReviewer, region), await app.Given.UserAsync(Role.NationalTeam) })
        {
            text = (await (await app.LogInAsync(reader)).OpenAsync($"/ccgs/{ccg}")).Text;
            Assert.Contains("Shared with CCG: Quarter 2 2014/15", text, StringComparison.Ordinal);
            Assert.DoesNotContain("ssured with support", text, StringComparison.Ordinal);
            Assert.DoesNotContain("domains 1", text, StringComparison.Ordinal);
        }

        await played.PlayToAsync(AssessmentStage.Final);
        text = (await (await app.LogInAsync(played.CcgLead)).OpenAsync($"/ccgs/{ccg}")).Text;
        Assert.Matches("Final: Quarter 2 2014/15 Assured[a-z ]* " + Levels, text);
    }

    [Fact]
    public async Task While_a_published_report_is_drafted_anew_others_see_what_its_last_final_version_says()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published);
        await app.Given.StageAsync(played.Quarter, AssessmentStage.Draft);
        await app.Given.ChangeAsync(played.Quarter, assessment => assessment.Judge(
            new DomainNumber(2), Sample.Judgement(AssuranceCategory.AssuredWithSupport), new() { Today = new DateOnly(2014, 11, 19), IsDeskReview = true }));

        var others = (await (await app.LogInAsync(played.CcgLead)).OpenAsync($"/ccgs/{played.Quarter.Ccg}")).Text;
        var lead = (await (await app.LogInAsync(played.Lead)).OpenAsync($"/ccgs/{played.Quarter.Ccg}")).Text;

        Assert.Matches("Assured in version [0-9]+, the last final version Assured domains 1, 2, 3, 4, 5 and 6", others);
        Assert.DoesNotContain("ssured with support", others, StringComparison.Ordinal);
        Assert.Contains("Assured with support domain 2", lead, StringComparison.Ordinal);
    }

    // The clock goes on for everybody in an application, so this has one of its own.
    [Fact]
    public async Task A_year_that_was_never_opened_is_left_out_and_one_in_which_nothing_was_recorded_is_a_line()
    {
        await using var own = new AssuranceApp();
        await own.InitializeAsync();
        var team = await own.Given.AreaTeamAsync();
        var (ccg, before) = (await own.Given.CcgAsync(team), FinancialYear.StartingIn(2013));
        await own.Given.QuarterAsync(ccg, quarter: Quarter.Q1);
        foreach (var quarter in new[] { Quarter.Q1, Quarter.Q2, Quarter.Q3 })
        {
            await own.Given.QuarterAsync(ccg, before, quarter, stage: AssessmentStage.Planned);
        }

        await own.WriteAsync(async db =>
        {
            var never = await db.QuarterMilestones.SingleAsync(row => row.Year == before && row.Quarter == Quarter.Q3);
            db.Expect(never, never.Version);
            db.QuarterMilestones.Remove(never);
        });
        var lead = await own.Given.UserAsync(Role.AreaTeamLead, team);

        var text = (await (await own.LogInAsync(lead)).OpenAsync($"/ccgs/{ccg}")).Text;
        Assert.Contains("Planned: Quarter 1 2013/14", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Quarter 3 2013/14", text, StringComparison.Ordinal);

        own.Clock.SetUtcNow(new DateTimeOffset(2015, 6, 8, 9, 0, 0, TimeSpan.Zero));
        text = (await (await own.LogInAsync(lead)).OpenAsync($"/ccgs/{ccg}")).Text;
        Assert.Contains(
            "Nothing was recorded in 2013/14. Open Quarter 1 of 2013/14 or Quarter 2 of 2013/14 if that is a mistake.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Planned: Quarter 1 2013/14", text, StringComparison.Ordinal);
        Assert.Contains(": Quarter 1 2014/15", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_links_each_group_to_its_page()
    {
        var team = await app.Given.AreaTeamAsync();
        var ccg = await app.Given.CcgAsync(team, "NHS Linked CCG");
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));

        var page = await visitor.OpenAsync((await visitor.OpenAsync("/ccgs")).Link("NHS Linked CCG"));

        Assert.Equal("NHS Linked CCG", page.Heading);
        Assert.True(page.HasLink("Add a new chair"));
        Assert.Equal($"/ccgs/{ccg}/people/accountable-officer/new", page.Link("Add a new accountable officer"));
    }
}
