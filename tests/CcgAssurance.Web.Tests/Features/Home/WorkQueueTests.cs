using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Home;

public sealed class WorkQueueTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Mine = "What you have to do";
    private const string Waiting = "What you are waiting for";

    // The clock stands at 19 November 2014.
    private static readonly DateOnly Today = new(2014, 11, 19);

    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in() =>
        Assert.StartsWith("/account/log-in", (await app.Visitor().OpenAsync("/")).Location, StringComparison.Ordinal);

    [Fact]
    public async Task An_administrator_who_sees_no_assessment_has_no_queue() =>
        Assert.Equal("/admin/people", (await (await app.LogInAsync(await app.Given.UserAsync(Role.Administrator))).OpenAsync("/")).Location);

    [Fact]
    [Rule("R106")]
    public async Task A_lead_has_what_is_overdue_first_then_by_day_and_nothing_of_another_area_team()
    {
        var team = await app.Given.AreaTeamAsync();
        var unplanned = await app.Given.QuarterWithoutMeetingAsync(await app.Given.CcgAsync(team));
        var held = await app.Given.QuarterAsync(await app.Given.CcgAsync(team), meeting: Sample.MeetingOn(new DateOnly(2014, 11, 3)));
        var planned = await app.Given.QuarterAsync(await app.Given.CcgAsync(team), meeting: Sample.MeetingOn(Today.AddDays(1)));
        var another = await app.Given.QuarterWithoutMeetingAsync(await app.Given.CcgAsync(team));
        await app.Given.QuarterWithoutMeetingAsync();
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));

        var page = await visitor.OpenAsync("/");

        Assert.Equal("Work queue", page.Heading);
        var rows = page.TableRows(Mine);
        Assert.Equal(3, rows.Count);
        Assert.StartsWith("Judge the domains and share the draft", rows[0][0], StringComparison.Ordinal);
        Assert.EndsWith("Quarter 2 2014/15", rows[0][0], StringComparison.Ordinal);
        Assert.Equal($"NHS Test {held.Ccg} CCG", rows[0][1]);
        Assert.Equal("Overdue by 9 days 10 November 2014", rows[0][2]);
        Assert.StartsWith("Hold the conversation", rows[1][0], StringComparison.Ordinal);
        Assert.Equal("Due tomorrow 20 November 2014", rows[1][2]);
        Assert.StartsWith("Arrange the conversation", rows[2][0], StringComparison.Ordinal);
        Assert.Equal("Due in 26 days 15 December 2014", rows[2][2]);
        Assert.Contains("1 task is overdue.", page.Text, StringComparison.Ordinal);
        Assert.Equal(Root(held) + "/draft", LinkOf(page, "Judge the domains", held));
        Assert.Equal(Root(planned) + "/meeting", LinkOf(page, "Hold the conversation", planned));
        Assert.Equal(Root(unplanned) + "/meeting/edit", LinkOf(page, $"NHS Test {unplanned.Ccg} CCG: Arrange the conversation", unplanned));
        Assert.Equal(Root(another) + "/meeting/edit", LinkOf(page, $"NHS Test {another.Ccg} CCG: Arrange the conversation", another));
        Assert.DoesNotContain("You are waiting for", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R234")]
    public async Task A_shared_draft_is_a_task_for_the_group_and_waited_for_by_the_area_team()
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = (await app.Given.SharedAsync(Today.AddDays(10), await app.Given.CcgAsync(team))).Quarter;

        var lead = await OpenAsync(Role.AreaTeamLead, team);
        var ccg = await OpenAsync(Role.CcgLead, quarter.Ccg);
        var body = await OpenAsync(Role.GoverningBodyMember, quarter.Ccg);

        Assert.Contains("You have nothing to do at the moment.", lead.Text, StringComparison.Ordinal);
        Assert.StartsWith("The CCG answers the draft", lead.TableRows(Waiting).Single()[0], StringComparison.Ordinal);
        Assert.StartsWith("Answer the draft", ccg.TableRows(Mine).Single()[0], StringComparison.Ordinal);
        Assert.Equal("Due in 10 days 29 November 2014", ccg.TableRows(Mine).Single()[2]);
        Assert.Equal(Root(quarter) + "/response", LinkOf(ccg, "Answer the draft", quarter));
        Assert.StartsWith("Read the draft and comment on it", body.TableRows(Mine).Single()[0], StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R234")]
    public async Task An_answer_leads_from_the_missing_replies_to_the_director()
    {
        var team = await app.Given.AreaTeamAsync();
        var played = await app.Given.SharedAsync(Today.AddDays(10), await app.Given.CcgAsync(team));
        await played.RespondAsync((1, new ResponseAnswers { Verdict = CcgVerdict.Disagrees, Comment = "It is better than that." }));

        Assert.StartsWith("Reply to the CCG's answer", (await OpenAsync(Role.AreaTeamLead, team)).TableRows(Mine).Single()[0], StringComparison.Ordinal);
        Assert.StartsWith("The area team replies", (await OpenAsync(Role.AreaTeamDirector, team)).TableRows(Waiting).Single()[0], StringComparison.Ordinal);

        await played.ReplyAsync(AreaTeamReply.Changed);
        Assert.StartsWith("Share a new draft", (await OpenAsync(Role.AreaTeamLead, team)).TableRows(Mine).Single()[0], StringComparison.Ordinal);

        await played.ReplyAsync(AreaTeamReply.NotChanged);
        var director = await OpenAsync(Role.AreaTeamDirector, team);
        Assert.StartsWith("Make the report final", director.TableRows(Mine).Single()[0], StringComparison.Ordinal);
        Assert.Equal(played.Root + "/draft", LinkOf(director, "Make the report final", played.Quarter));
    }

    [Fact]
    [Rule("R242")]
    public async Task Each_side_releases_and_a_refusal_comes_to_the_director()
    {
        var team = await app.Given.AreaTeamAsync();
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final, await app.Given.CcgAsync(team));
        Assert.StartsWith(
            "Release the report, or say why not", (await OpenAsync(Role.AreaTeamDirector, team)).TableRows(Mine).Single()[0], StringComparison.Ordinal);
        Assert.StartsWith(
            "Release the report, or say why not", (await OpenAsync(Role.CcgLead, played.Quarter.Ccg)).TableRows(Mine).Single()[0], StringComparison.Ordinal);

        await played.DecideAsync(played.CcgLead, "The figures are wrong.");

        var director = (await OpenAsync(Role.AreaTeamDirector, team)).TableRows(Mine);
        Assert.Contains(director, row => row[0].StartsWith("Read why the report was not released, and decide what to do", StringComparison.Ordinal));
        Assert.DoesNotContain(
            (await OpenAsync(Role.CcgLead, played.Quarter.Ccg)).TableRows(Waiting), row => row[0].StartsWith("The CCG", StringComparison.Ordinal));
        Assert.DoesNotContain("The figures are wrong.", (await OpenAsync(Role.AreaTeamDirector, team)).Raw, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R229", "R232")]
    public async Task The_group_is_asked_about_its_own_open_actions_that_are_due_until_it_reports_them_done()
    {
        var quarter = await app.Given.QuarterAsync();
        var late = await ActionAsync(quarter, Sample.Action("Late.") with { DueOn = Today.AddDays(-1) });
        await ActionAsync(quarter, Sample.Action("Soon.") with { DueOn = Today.AddDays(3) });
        await ActionAsync(quarter, Sample.Action("Far.") with { DueOn = Today.AddDays(100) });
        await ActionAsync(quarter, Sample.Action("Finished.", ActionStatus.Done) with { DueOn = Today });
        await ActionAsync(quarter, Sample.Action("Of NHS England.") with { DueOn = Today, Owner = ActionOwner.NhsEngland });
        await app.Given.StageAsync(quarter, AssessmentStage.Published);
        var user = await app.Given.UserAsync(Role.CcgLead, quarter.Ccg);
        var visitor = await app.LogInAsync(user);

        var page = await visitor.OpenAsync("/");

        Assert.Equal(["Late.", "Soon."], Details(page));
        Assert.Equal($"{Root(quarter)}/actions#action-{late}", LinkOf(page, "Report progress on an action", quarter));
        await app.Given.ChangeAsync(quarter, assessment => assessment.ReportProgress(late, "It is done.", ActionStatus.Done, user.At(app.Clock.GetUtcNow())));
        Assert.Equal(["Soon."], Details(await visitor.OpenAsync("/")));
    }

    [Fact]
    [Rule("R229", "R242")]
    public async Task What_others_cannot_go_on_without_stands_above_routine_progress_that_was_due_long_before()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Draft);
        await ActionAsync(played.Quarter, Sample.Action("Late.") with { DueOn = Today.AddDays(-60) });
        await played.PlayToAsync(AssessmentStage.Final);

        var rows = (await (await app.LogInAsync(played.CcgLead)).OpenAsync("/")).TableRows(Mine);

        Assert.Equal(2, rows.Count);
        Assert.StartsWith("Release the report, or say why not", rows[0][0], StringComparison.Ordinal);
        Assert.StartsWith("Report progress on an action", rows[1][0], StringComparison.Ordinal);
        Assert.StartsWith("Overdue by 60 days", rows[1][2], StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R14", "R15")]
    public async Task Region_and_nation_see_what_was_shared_and_published_and_no_drafting()
    {
        var region = await app.Given.RegionAsync();
        var team = await app.Given.AreaTeamAsync(region: region);
        await app.Given.QuarterWithoutMeetingAsync(await app.Given.CcgAsync(team));
        Assert.Contains("You have nothing new to read.", (await OpenAsync(Role.RegionalReviewer, region)).Text, StringComparison.Ordinal);

        var shared = await app.Given.SharedAsync(Today, await app.Given.CcgAsync(team));
        var published = await app.Given.ScenarioAsync(AssessmentStage.Published, await app.Given.CcgAsync(team));

        var page = await OpenAsync(Role.RegionalReviewer, region);
        Assert.Equal(2, page.TableRows(Mine).Count);
        Assert.Equal($"{shared.Root}/report/1.html", LinkOf(page, "Read the draft that was shared", shared.Quarter));
        Assert.Equal($"{published.Root}/report/2.html", LinkOf(page, "Read the published report", published.Quarter));
    }

    [Fact]
    public async Task A_long_list_is_paged()
    {
        var team = await app.Given.AreaTeamAsync();
        for (var count = 0; count < 41; count++)
        {
            await app.Given.QuarterWithoutMeetingAsync(await app.Given.CcgAsync(team));
        }

        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));

        Assert.Equal(40, (await visitor.OpenAsync("/")).Document.QuerySelectorAll("main table a").Length);
        Assert.Single((await visitor.OpenAsync("/?page=2")).Document.QuerySelectorAll("main table a"));
    }

    private async Task<Page> OpenAsync(Role role, OrganisationCode organisation) =>
        await (await app.LogInAsync(await app.Given.UserAsync(role, organisation))).OpenAsync("/");

    private Task<Guid> ActionAsync(QuarterKey quarter, ItemAnswers answers) =>
        app.Given.ItemAsync(quarter, Focus.On(new DomainNumber(3)), ItemKind.Action, answers);

    private static IEnumerable<string> Details(Page page) =>
        page.Document.QuerySelectorAll(".app-work-detail:nth-of-type(1)").Select(detail => detail.TextContent).Where(text => text.EndsWith('.'));

    private static string LinkOf(Page page, string words, QuarterKey quarter) => page.Document.QuerySelectorAll("main table a")
        .First(link => link.TextContent.StartsWith(words, StringComparison.Ordinal)
            && link.GetAttribute("href")!.Contains($"/{quarter.Ccg}/", StringComparison.Ordinal))
        .GetAttribute("href")!;

    private static string Root(QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}";
}
