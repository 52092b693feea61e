using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Features.Notices;
using CcgAssurance.Web.Tests.Features.Notices;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Home;

/// <summary>What it means for queue and reminders that an area team named the leads of some of its groups.</summary>
public sealed class LedCcgsTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    // The clock stands at 19 November 2014, and the draft is due five working days after the conversation.
    private static readonly DateOnly DueTomorrow = new(2014, 11, 13);

    [Fact]
    public async Task Where_nobody_leads_by_name_there_is_nothing_to_choose()
    {
        var team = await TeamAsync(groups: 2);

        var page = await (await app.LogInAsync(team.First)).OpenAsync("/");

        Assert.DoesNotContain("Your CCGs", page.Text, StringComparison.Ordinal);
        Assert.Equal(2, Ccgs(page).Count);
    }

    [Fact]
    [Rule("R10")]
    public async Task A_lead_sees_own_groups_and_those_of_nobody_first_with_counts_and_all_of_the_area_team_by_a_link()
    {
        var team = await TeamAsync(groups: 4);
        await LeadAsync(team.Groups[0], team.First);
        await LeadAsync(team.Groups[1], team.Second);
        await LeadAsync(team.Groups[2], team.Second);
        var visitor = await app.LogInAsync(team.First);

        var page = await visitor.OpenAsync("/");
        var all = await visitor.OpenAsync(page.Link("All CCGs in the area team (4 tasks)"));

        Assert.Equal(Names(team.Groups[0], team.Groups[3]), Ccgs(page));
        Assert.Equal("Your CCGs (2 tasks)", page.Document.QuerySelector("[aria-current='page'] , nav strong")!.TextContent);
        Assert.Equal(Names([.. team.Groups]), Ccgs(all));
        Assert.Equal("/?ccgs=mine", all.Link("Your CCGs (2 tasks)"));
        Assert.Equal(Names(team.Groups[1], team.Groups[2], team.Groups[3]), Ccgs(await (await app.LogInAsync(team.Second)).OpenAsync("/")));
    }

    [Fact]
    public async Task A_lead_without_a_group_of_their_own_sees_all_and_can_choose_those_of_nobody()
    {
        var team = await TeamAsync(groups: 2);
        await LeadAsync(team.Groups[0], team.Second);
        var visitor = await app.LogInAsync(team.First);

        var page = await visitor.OpenAsync("/");
        var own = await visitor.OpenAsync(page.Link("Your CCGs (1 task)"));

        Assert.Equal(Names([.. team.Groups]), Ccgs(page));
        Assert.Equal(Names(team.Groups[1]), Ccgs(own));
    }

    [Theory]
    [InlineData("/?ccgs=nonsense")]
    [InlineData("/?ccgs=")]
    [InlineData("/?ccgs=0")]
    public async Task A_choice_that_there_is_not_is_none(string address)
    {
        var team = await TeamAsync(groups: 2);
        await LeadAsync(team.Groups[0], team.First);
        await LeadAsync(team.Groups[1], team.Second);

        Assert.Equal(Names(team.Groups[0]), Ccgs(await (await app.LogInAsync(team.First)).OpenAsync(address)));
    }

    [Fact]
    public async Task A_director_and_another_area_team_have_nothing_to_choose()
    {
        var team = await TeamAsync(groups: 1);
        await LeadAsync(team.Groups[0], team.Second);
        var director = await app.Given.UserAsync(Role.AreaTeamDirector, team.Code);
        var elsewhere = await app.Given.UserAsync(Role.AreaTeamLead);

        Assert.DoesNotContain("Your CCGs", (await (await app.LogInAsync(director)).OpenAsync("/?ccgs=mine")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Your CCGs", (await (await app.LogInAsync(elsewhere)).OpenAsync("/?ccgs=mine")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_choice_stays_from_page_to_page()
    {
        var team = await TeamAsync(groups: 42);
        await LeadAsync(team.Groups[0], team.First);
        var visitor = await app.LogInAsync(team.First);

        var page = await visitor.OpenAsync("/?ccgs=all");
        var next = await visitor.OpenAsync("/?ccgs=all&page=2");

        Assert.Contains("/?ccgs=all&amp;page=2", page.Raw, StringComparison.Ordinal);
        Assert.Equal(2, Ccgs(next).Count);
        Assert.DoesNotContain("ccgs=mine&amp;page", next.Raw, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R10", "R106")]
    public async Task Reminders_go_to_the_lead_where_there_is_one_and_otherwise_to_all_leads()
    {
        var team = await TeamAsync(groups: 1);
        var nobodys = await TeamAsync(groups: 1);
        var left = await TeamAsync(groups: 1);
        await LeadAsync(team.Groups[0], team.Second);
        await LeadAsync(left.Groups[0], left.Second);
        await app.WriteAsync(async db => db.Users.Remove(await db.Users.SingleAsync(user => user.Id == left.Second.Id.Value)));

        await app.RunAsync((RemindHandler handler) => handler.HandleAsync(app.Clock.GetUtcNow(), TestContext.Current.CancellationToken));

        Assert.Empty(await RemindersAsync(team.First));
        Assert.Equal([nameof(Reminder.DueSoon)], await RemindersAsync(team.Second));
        Assert.Equal([nameof(Reminder.DueSoon)], await RemindersAsync(nobodys.First));
        Assert.Equal([nameof(Reminder.DueSoon)], await RemindersAsync(nobodys.Second));
        Assert.Equal([nameof(Reminder.DueSoon)], await RemindersAsync(left.First));
    }

    private async Task<Team> TeamAsync(int groups)
    {
        var code = await app.Given.AreaTeamAsync();
        var ccgs = new List<OrganisationCode>();
        for (var count = 0; count < groups; count++)
        {
            var ccg = await app.Given.CcgAsync(code);
            await app.Given.QuarterAsync(ccg, meeting: Sample.MeetingOn(DueTomorrow));
            ccgs.Add(ccg);
        }

        return new Team(code, ccgs, await app.Given.UserAsync(Role.AreaTeamLead, code), await app.Given.UserAsync(Role.AreaTeamLead, code));
    }

    private Task LeadAsync(OrganisationCode ccg, TestUser lead) => app.WriteAsync(async db => Assert.True(
        (await db.Ccgs.Include(row => row.LeadAssignments).SingleAsync(row => row.Code == ccg))
            .HandOver(lead.Id, lead.Name, "It is yours.", lead.At(app.Clock.GetUtcNow())).IsDone));

    private async Task<IEnumerable<string>> RemindersAsync(TestUser user) =>
        (await app.NoticesOfAsync(user)).Where(kind => kind is nameof(Reminder.DueSoon) or nameof(Reminder.Overdue));

    private static List<string> Ccgs(Page page) =>
        [.. page.Document.QuerySelectorAll(".app-work").Single().QuerySelectorAll("td:nth-child(2)")
            .SelectMany(cell => System.Text.RegularExpressions.Regex.Matches(cell.TextContent, "NHS Test [A-Z0-9]+ CCG").Select(match => match.Value))
            .Order(StringComparer.Ordinal)];

    private static List<string> Names(params OrganisationCode[] ccgs) =>
        [.. ccgs.Select(ccg => $"NHS Test {ccg} CCG").Order(StringComparer.Ordinal)];

    private sealed record Team(OrganisationCode Code, List<OrganisationCode> Groups, TestUser First, TestUser Second);
}
