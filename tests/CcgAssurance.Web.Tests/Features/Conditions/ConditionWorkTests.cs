using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Features.Notices;
using CcgAssurance.Web.Tests.Features.Notices;
using CcgAssurance.Web.Tests.Infrastructure.Calendars;

namespace CcgAssurance.Web.Tests.Features.Conditions;

public sealed class ConditionWorkTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Mine = "What you have to do";
    private const string Calendar = "/account/calendar";

    public static TheoryData<Role> Others =>
        [.. Enum.GetValues<Role>().Where(role => role.Allows(Permission.ViewConditions)).Except(ConditionTasks.Doers)];

    [Theory]
    [Rule("F7")]
    [InlineData(28, "Due in 28 days 17 December 2014")]
    [InlineData(0, "Due today 19 November 2014")]
    [InlineData(-1, "Overdue by 1 day 18 November 2014")]
    public async Task A_review_is_a_task_of_the_lead_from_four_weeks_before_its_day_on(int days, string due)
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Planned(days));

        var page = await given.OpenAsync(Role.AreaTeamLead, "/");

        Assert.Equal(await given.ReviewAsync(GivenCondition.Today.AddDays(days)), Task(page, given, "Review the condition", due));
        AssertNothing(await given.OpenAsync(Role.AreaTeamDirector, "/"));
    }

    [Fact]
    [Rule("F7")]
    public async Task A_review_that_is_farther_away_is_not_yet_a_task()
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Planned(29));

        AssertNothing(await given.OpenAsync(Role.AreaTeamLead, "/"));
    }

    [Theory]
    [Rule("F7")]
    [InlineData("2014-11-03", "Due in 12 days 1 December 2014")]
    [InlineData("2014-10-01", "Overdue by 21 days 29 October 2014")]
    public async Task The_director_decides_within_four_weeks_of_a_review_with_findings(string day, string due)
    {
        var held = DateOnly.Parse(day, null);
        var given = await GivenCondition.InAsync(app, new ReviewAnswers(held, "It is signed."));

        var page = await given.OpenAsync(Role.AreaTeamDirector, "/");

        Assert.Equal(await given.DecisionAsync(held), Task(page, given, "Decide on the review", due));
        AssertNothing(await given.OpenAsync(Role.AreaTeamLead, "/"));
    }

    [Fact]
    [Rule("F7")]
    public async Task An_open_condition_without_a_review_to_come_asks_the_lead_to_plan_one()
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found());
        await given.DecideAsync(ConditionDecision.Continues);

        var row = Assert.Single((await given.OpenAsync(Role.AreaTeamLead, "/")).TableRows(Mine));

        Assert.StartsWith("Plan the next review", row[0], StringComparison.Ordinal);
        var link = (await given.OpenAsync(Role.AreaTeamLead, "/")).Document.QuerySelector("main table a")!;
        Assert.Equal($"{given.Root}/reviews/new", link.GetAttribute("href"));
        AssertNothing(await given.OpenAsync(Role.AreaTeamDirector, "/"));
    }

    [Theory]
    [Rule("F7")]
    [MemberData(nameof(Others))]
    public async Task Nobody_else_has_a_task(Role role)
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found());
        await app.Given.ConditionAsync(given.Ccg, reviews: GivenCondition.Planned(1));
        await app.Given.ConditionAsync(given.Ccg);

        AssertNothing(await given.OpenAsync(role, "/"));
    }

    [Fact]
    [Rule("F7")]
    public async Task Another_area_team_and_a_discharged_condition_have_none()
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found(), GivenCondition.Planned(5));
        AssertNothing(await (await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamDirector))).OpenAsync("/"));

        await given.DecideAsync(ConditionDecision.Discharged);

        AssertNothing(await given.OpenAsync(Role.AreaTeamDirector, "/"));
        AssertNothing(await given.OpenAsync(Role.AreaTeamLead, "/"));
    }

    [Theory]
    [Rule("F7")]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.CcgLead)]
    public async Task The_days_of_the_reviews_stand_in_the_calendar_each_once_until_the_condition_is_discharged(Role role)
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found(), GivenCondition.Planned(10), GivenCondition.Planned(100));
        await GivenCondition.InAsync(app, GivenCondition.Planned(10));
        var name = $"Review of authorisation condition {given.Number}: {given.CcgName}";
        var visitor = await given.LogInAsync(role);
        var form = (await visitor.OpenAsync(Calendar)).Form(Calendar);
        var made = await visitor.FollowAsync(await visitor.SubmitAsync(form));
        var address = made.Document.QuerySelector(".nhsuk-inset-text strong")!.TextContent;

        Assert.Equal(
            [(GivenCondition.Held, name), (GivenCondition.Today.AddDays(10), name), (GivenCondition.Today.AddDays(100), name)],
            (await DaysAsync(address)).Where(row => row.Name.StartsWith("Review of", StringComparison.Ordinal)));
        Assert.Equal(
            role == Role.AreaTeamDirector ? [new DateOnly(2014, 12, 1)] : [],
            (await DaysAsync(address))
                .Where(row => row.Name == $"Decide on the review: {given.CcgName}, Authorisation condition {given.Number}")
                .Select(row => row.Day));

        await given.DecideAsync(ConditionDecision.Discharged);
        Assert.DoesNotContain(await DaysAsync(address), row => row.Name.Contains("condition", StringComparison.Ordinal));
    }

    [Fact]
    [Rule("F7")]
    public async Task A_review_that_is_due_is_told_to_the_lead_once_and_again_when_it_is_overdue()
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Planned(2));
        var (lead, director) = (await given.UserAsync(Role.AreaTeamLead), await given.UserAsync(Role.AreaTeamDirector));
        var other = await app.Given.UserAsync(Role.AreaTeamLead);

        await RemindAsync();
        await RemindAsync();

        Assert.Equal([nameof(Reminder.DueSoon)], await app.NoticesOfAsync(lead));
        var page = await app.NoticesPageAsync(lead);
        var link = page.Document.QuerySelector(".app-item a")!;
        Assert.StartsWith("Due soon: review the condition", link.TextContent, StringComparison.Ordinal);
        Assert.Equal(await given.ReviewAsync(GivenCondition.Today.AddDays(2)), link.GetAttribute("href"));
        Assert.Contains($"{given.CcgName}, Authorisation condition {given.Number}", page.Text, StringComparison.Ordinal);
        Assert.Empty(await app.NoticesOfAsync(director));
        Assert.Empty(await app.NoticesOfAsync(other));

        await RemindAsync(days: 3);
        Assert.Equal([nameof(Reminder.DueSoon), nameof(Reminder.Overdue)], await app.NoticesOfAsync(lead));
    }

    private static string Task(Page page, GivenCondition given, string words, string due)
    {
        var row = Assert.Single(page.TableRows(Mine));
        Assert.StartsWith(words, row[0], StringComparison.Ordinal);
        Assert.EndsWith($"Authorisation condition {given.Number}", row[0], StringComparison.Ordinal);
        Assert.Equal([given.CcgName, due], row.Skip(1));
        return page.Document.QuerySelector("main table a")!.GetAttribute("href")!;
    }

    private static void AssertNothing(Page page)
    {
        Assert.Equal("Work queue", page.Heading);
        Assert.Empty(page.Document.QuerySelectorAll("main table"));
    }

    private async Task<IReadOnlyList<(DateOnly Day, string Name)>> DaysAsync(string address) =>
    [
        .. CalendarReader.Read(await app.Visitor().Client.GetStringAsync(new Uri(address), TestContext.Current.CancellationToken)).Events
            .Select(item => (DateOnly.FromDateTime(item.Start!.Date.ToDateTime(TimeOnly.MinValue)), item.Summary!)),
    ];

    private Task<int> RemindAsync(int days = 0) =>
        app.RunAsync((RemindHandler handler) => handler.HandleAsync(app.Clock.GetUtcNow().AddDays(days), CancellationToken.None));
}
