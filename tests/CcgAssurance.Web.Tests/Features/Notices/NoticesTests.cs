using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Features.Responses;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Notices;

public sealed class NoticesTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in() =>
        Assert.StartsWith("/account/log-in", (await app.Visitor().OpenAsync("/notices")).Location, StringComparison.Ordinal);

    [Fact]
    public async Task An_administrator_who_sees_no_assessment_gets_no_notices()
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.Administrator));

        Assert.Equal(403, (await visitor.OpenAsync("/notices")).Status);
        Assert.Null((await visitor.OpenAsync("/about/cookies")).Document.QuerySelector("a[href='/notices']"));
    }

    [Fact]
    public async Task Whoever_has_none_is_told_what_they_are_for()
    {
        var page = await app.NoticesPageAsync(await app.Given.UserAsync(Role.NationalTeam));

        Assert.Equal("Notices", page.Heading);
        Assert.Contains("You have no notices.", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector(".app-count"));
    }

    [Fact]
    public async Task The_newest_stands_first_and_every_page_says_how_many_are_new()
    {
        var (quarter, user) = await ReaderAsync();
        await PutUpAsync(quarter, user, 1, 2);
        var visitor = await app.LogInAsync(user);

        var page = await visitor.OpenAsync("/notices");

        Assert.Equal(
            ["The last day is 2 January 2015.", "The last day is 1 January 2015."],
            page.Document.QuerySelectorAll(".app-item p:nth-of-type(3)").Select(line => line.TextContent));
        Assert.Equal(2, page.Document.QuerySelectorAll(".app-item .nhsuk-tag").Length);
        Assert.Equal("2 new", Count(page));
        Assert.Equal("2 new", Count(await visitor.OpenAsync("/ccgs")));
        Assert.Equal("2 new", Count(await visitor.OpenAsync("/no-such-page-anywhere")));
    }

    [Fact]
    public async Task Marking_as_read_marks_what_was_on_the_page_and_nothing_that_came_after_it()
    {
        var (quarter, user) = await ReaderAsync();
        await PutUpAsync(quarter, user, 1, 2);
        var visitor = await app.LogInAsync(user);
        var form = (await visitor.OpenAsync("/notices")).Form("/notices/read");
        await PutUpAsync(quarter, user, 3);

        var page = await visitor.FollowAsync(await visitor.SubmitAsync(form));

        Assert.Contains("Notices marked as read", page.Text, StringComparison.Ordinal);
        Assert.Equal("1 new", Count(page));
        Assert.Single(page.Document.QuerySelectorAll(".app-item .nhsuk-tag"));
        var at = app.Clock.GetUtcNow();
        Assert.Equal(
            [at, at, null],
            await app.ReadAsync(db => db.Notices.Where(row => row.UserId == user.Id).OrderBy(row => row.DueOn).Select(row => row.ReadAt).ToListAsync()));
    }

    [Fact]
    public async Task Nobody_can_mark_the_notice_of_somebody_else()
    {
        var (quarter, owner) = await ReaderAsync();
        var (own, thief) = await ReaderAsync();
        await PutUpAsync(quarter, owner, 1);
        await PutUpAsync(own, thief, 1);
        var id = await app.ReadAsync(db => db.Notices.Where(row => row.UserId == owner.Id).Select(row => row.Id).SingleAsync());
        var visitor = await app.LogInAsync(thief);

        var answer = await visitor.SubmitAsync((await visitor.OpenAsync("/notices")).Form("/notices/read"), new() { ["id"] = id.ToString() });

        Assert.Equal(302, answer.Status);
        Assert.Equal([null], await app.ReadAsync(db => db.Notices.Where(row => row.UserId == owner.Id).Select(row => row.ReadAt).ToListAsync()));
    }

    [Fact]
    public async Task An_id_that_is_none_marks_nothing_and_shows_no_error_page()
    {
        var (quarter, user) = await ReaderAsync();
        await PutUpAsync(quarter, user, 1);
        var visitor = await app.LogInAsync(user);

        var answer = await visitor.SubmitAsync((await visitor.OpenAsync("/notices")).Form("/notices/read"), new() { ["id"] = "nonsense" });

        Assert.Equal(302, answer.Status);
        Assert.Equal("1 new", Count(await visitor.OpenAsync("/notices")));
    }

    [Fact]
    public async Task A_long_list_is_paged()
    {
        var (quarter, user) = await ReaderAsync();
        await PutUpAsync(quarter, user, [.. Enumerable.Range(1, 26)]);
        var visitor = await app.LogInAsync(user);

        var first = await visitor.OpenAsync("/notices");
        var second = await visitor.OpenAsync("/notices?page=2");

        Assert.Equal(25, first.Document.QuerySelectorAll(".app-item").Length);
        Assert.Contains("The last day is 1 January 2015.", Assert.Single(second.Document.QuerySelectorAll(".app-item")).TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Notices (page 2 of 2)", second.Title, StringComparison.Ordinal);
        Assert.Contains("Mark 1 new notice as read", second.Text, StringComparison.Ordinal);
    }

    private static string Count(Page page) =>
        string.Join(' ', page.Document.QuerySelector(".app-count")!.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private async Task<(QuarterKey Quarter, TestUser User)> ReaderAsync()
    {
        var quarter = await app.Given.QuarterAsync();
        return (quarter, await app.Given.UserAsync(Role.CcgLead, quarter.Ccg));
    }

    // Reminders of an answer that is due on days of January, each put up on its day of November.
    private Task PutUpAsync(QuarterKey quarter, TestUser user, params int[] days) => app.WriteAsync(async db =>
    {
        var id = await db.QuarterlyAssessments.Where(row => row.CcgCode == quarter.Ccg).Select(row => row.Id).SingleAsync();
        var recipient = new Recipient(user.Id, user.Role, user.Organisation);
        var name = await db.Ccgs.Where(ccg => ccg.Code == quarter.Ccg).Select(ccg => ccg.NameOn(ccg.OpenedOn)).SingleAsync();
        db.Notices.AddRange(days.Select(day =>
        {
            var task = QuarterTask.AnswerDraft.For(user.Role, isMine: true, new DateOnly(2015, 1, day));
            var words = new NoticeText(
                nameof(Reminder.DueSoon), Reminder.DueSoon.Subject(task), Reminder.DueSoon.Next(task.DueOn!.Value),
                $"{name}, {quarter.Period()}", ResponseLinks.Response(quarter));
            return Notice.Of(recipient, id.Record, words, $"January {day}", task.DueOn, app.Clock.GetUtcNow().AddDays(day - 30));
        }));
    });
}
