using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Web.Features.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Web.Tests.Features.Notices;

public sealed class ReminderTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    // The clock stands at Wednesday 19 November 2014.
    private static readonly DateOnly Today = new(2014, 11, 19);

    [Fact]
    [Rule("R234")]
    public async Task Whoever_has_a_task_is_reminded_before_its_day_and_after_it_and_of_each_only_once()
    {
        var team = await app.Given.AreaTeamAsync();
        var soon = (await app.Given.SharedAsync(Today.AddDays(2), await app.Given.CcgAsync(team))).Quarter;
        var late = (await app.Given.SharedAsync(Today.AddDays(-2), await app.Given.CcgAsync(team))).Quarter;
        var far = (await app.Given.SharedAsync(Today.AddDays(20), await app.Given.CcgAsync(team))).Quarter;
        var users = new List<TestUser>();
        foreach (var quarter in new[] { soon, late, far })
        {
            users.Add(await app.Given.UserAsync(Role.CcgLead, quarter.Ccg));
        }

        var body = await app.Given.UserAsync(Role.GoverningBodyMember, soon.Ccg);

        await RemindAsync();
        Assert.Equal([nameof(Reminder.DueSoon)], await app.NoticesOfAsync(users[0]));
        Assert.Equal([nameof(Reminder.Overdue)], await app.NoticesOfAsync(users[1]));
        Assert.Empty(await app.NoticesOfAsync(users[2]));
        Assert.Equal([nameof(Reminder.DueSoon)], await app.NoticesOfAsync(body));

        await RemindAsync();
        Assert.Single(await app.NoticesOfAsync(users[0]));

        await RemindAsync(days: 3);
        Assert.Equal([nameof(Reminder.DueSoon), nameof(Reminder.Overdue)], await app.NoticesOfAsync(users[0]));
        var page = await app.NoticesPageAsync(users[0]);
        Assert.StartsWith("Overdue: answer the draft", page.Document.QuerySelector(".app-item a")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/response", page.Document.QuerySelector(".app-item a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("The last day was 21 November 2014.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R106")]
    public async Task An_area_team_is_reminded_of_its_own_groups_and_of_no_others()
    {
        var team = await app.Given.AreaTeamAsync();
        // Draft due five working days after the conversation: on 20 November.
        await app.Given.QuarterAsync(await app.Given.CcgAsync(team), meeting: Sample.MeetingOn(new DateOnly(2014, 11, 13)));
        var lead = await app.Given.UserAsync(Role.AreaTeamLead, team);
        var other = await app.Given.UserAsync(Role.AreaTeamLead);

        await RemindAsync();

        Assert.Equal([nameof(Reminder.DueSoon)], await app.NoticesOfAsync(lead));
        Assert.Empty(await app.NoticesOfAsync(other));
        Assert.Contains("Due soon: judge the domains and share the draft", (await app.NoticesPageAsync(lead)).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R229")]
    public async Task The_group_is_reminded_of_each_of_its_actions()
    {
        var quarter = await app.Given.QuarterAsync();
        await app.Given.ItemAsync(quarter, Focus.On(new DomainNumber(1)), ItemKind.Action, Sample.Action("One.") with { DueOn = Today.AddDays(1) });
        await app.Given.ItemAsync(quarter, Focus.On(new DomainNumber(1)), ItemKind.Action, Sample.Action("Two.") with { DueOn = Today.AddDays(1) });
        await app.Given.StageAsync(quarter, AssessmentStage.Published);
        var user = await app.Given.UserAsync(Role.CcgLead, quarter.Ccg);

        await RemindAsync();

        Assert.Equal([nameof(Reminder.DueSoon), nameof(Reminder.DueSoon)], await app.NoticesOfAsync(user));
        var subjects = (await app.NoticesPageAsync(user)).Document.QuerySelectorAll(".app-item a").Select(link => link.TextContent.Split(": NHS Test")[0]);
        Assert.Equal(["Due soon: report progress on an action: One.", "Due soon: report progress on an action: Two."], subjects.Order());
    }

    [Fact]
    public async Task Mail_that_is_no_news_any_more_is_given_up()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);

        await RemindAsync(days: 3);

        Assert.Equal(
            NoticeMail.GivenUp,
            await app.ReadAsync(db => db.Notices
                .Where(notice => notice.UserId == played.CcgLead.Id && notice.Kind == nameof(QuarterNotice.DraftShared))
                .Select(notice => notice.Mail)
                .SingleAsync()));
    }

    [Fact]
    public async Task Notices_are_taken_down_after_a_year()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        Assert.Single(await app.NoticesOfAsync(played.CcgLead));

        await RemindAsync(days: Notice.DaysKept - 1);
        Assert.Contains(nameof(QuarterNotice.DraftShared), await app.NoticesOfAsync(played.CcgLead));

        await RemindAsync(days: Notice.DaysKept + 1);
        Assert.DoesNotContain(nameof(QuarterNotice.DraftShared), await app.NoticesOfAsync(played.CcgLead));
    }

    [Fact]
    public async Task A_round_of_the_service_reminds_in_the_morning_and_once_a_day()
    {
        var quarter = (await app.Given.SharedAsync(Today.AddDays(1))).Quarter;
        var user = await app.Given.UserAsync(Role.CcgLead, quarter.Ccg);
        using var service = ActivatorUtilities.CreateInstance<NoticeWorker>(app.Services);
        var now = app.Clock.GetUtcNow();
        try
        {
            app.Clock.AdjustTime(new DateTimeOffset(2014, 11, 19, 5, 59, 0, TimeSpan.Zero));
            await service.RunOnceAsync(CancellationToken.None);
            Assert.Empty(await app.NoticesOfAsync(user));

            app.Clock.AdjustTime(new DateTimeOffset(2014, 11, 19, 6, 0, 0, TimeSpan.Zero));
            await service.RunOnceAsync(CancellationToken.None);
            Assert.Single(await app.NoticesOfAsync(user));

            await app.WriteAsync(async db => db.Notices.RemoveRange(await db.Notices.Where(notice => notice.UserId == user.Id).ToListAsync()));
            await service.RunOnceAsync(CancellationToken.None);
            Assert.Empty(await app.NoticesOfAsync(user));
        }
        finally
        {
            app.Clock.AdjustTime(now);
        }
    }

    private Task<int> RemindAsync(int days = 0) =>
        app.RunAsync((RemindHandler handler) => handler.HandleAsync(app.Clock.GetUtcNow().AddDays(days), CancellationToken.None));
}
