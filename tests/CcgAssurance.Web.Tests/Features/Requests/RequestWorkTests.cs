using System.Text.RegularExpressions;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using static CcgAssurance.Web.Tests.Features.Requests.GivenRequest;

namespace CcgAssurance.Web.Tests.Features.Requests;

/// <summary>Tasks, what is overdue, notices and the search.</summary>
public sealed class RequestWorkTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly RequestAnswers Late = Sample.Request() with { DueOn = new DateOnly(2014, 11, 18) };

    [Fact]
    [Rule("R188")]
    public async Task Whoever_is_next_has_the_task_on_the_start_page()
    {
        var given = await InAsync(app);
        var proposed = await given.ProposedAsync();
        var waiting = await given.IssuedAsync();
        var answered = await given.IssuedAsync(RequestStage.ReplyReceived);

        var director = await (await given.LogInAsync(Role.AreaTeamDirector)).OpenAsync("/");
        Assert.Contains($"{proposed}/issue", director.Raw, StringComparison.Ordinal);
        Assert.Contains("Sign the request or send it back", director.Text, StringComparison.Ordinal);
        var group = await (await given.LogInAsync(Role.CcgLead)).OpenAsync("/");
        Assert.Contains($"{waiting}/reply", group.Raw, StringComparison.Ordinal);
        Assert.Contains("12 December 2014", group.Text, StringComparison.Ordinal);
        var lead = await (await given.LogInAsync(Role.AreaTeamLead)).OpenAsync("/");
        Assert.Contains($"{answered}/finding", lead.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain($"{waiting}/reply", lead.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain(waiting, (await (await given.LogInAsync(Role.GoverningBodyMember)).OpenAsync("/")).Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_whose_last_day_is_over_is_overdue_for_the_area_team()
    {
        var given = await InAsync(app);
        await app.Given.QuarterAsync(given.Ccg);
        var late = await given.IssuedAsync(answers: Late, on: new DateOnly(2014, 11, 3));
        var waiting = await given.IssuedAsync();

        var page = await (await given.LogInAsync(Role.AreaTeamLead)).OpenAsync($"/area-teams/{given.Team}/overdue");

        Assert.Contains("Request for information", page.Text, StringComparison.Ordinal);
        Assert.Contains($"\"{late}\"", page.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain($"\"{waiting}\"", page.Raw, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R180")]
    public async Task The_group_is_told_once_a_request_is_issued_and_the_area_team_once_there_is_a_reply()
    {
        var given = await InAsync(app);
        var draft = await given.DraftedAsync();
        var group = await given.LogInAsync(Role.CcgLead);
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        var director = await given.LogInAsync(Role.AreaTeamDirector);
        Assert.Equal(0, await NoticesAsync(group.User!));

        await TakeAsync(lead, $"{draft}/issue");
        Assert.Equal((1, 0), (await NoticesAsync(group.User!), await NoticesAsync(director.User!)));
        var number = (await given.ReadAsync(draft)).Number;
        await TakeAsync(group, $"{Address(number)}/reply", new() { ["Form.Text"] = "Here.", ["Form.MoreToCome"] = "False" });

        Assert.Equal((1, 1), (await NoticesAsync(group.User!), await NoticesAsync(director.User!)));
        Assert.Contains("NHS England requests information from the CCG", (await group.OpenAsync("/notices")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R255")]
    public async Task Whoever_did_not_file_it_is_told_of_everything_that_is_filed_with_a_request()
    {
        var given = await InAsync(app);
        var request = await given.IssuedAsync();
        var (group, lead) = (await given.LogInAsync(Role.CcgLead), await given.LogInAsync(Role.AreaTeamLead));
        var before = (await NoticesAsync(group.User!), await NoticesAsync(lead.User!));
        foreach (var said in new[] { "They rang.", "They rang again." })
        {
            await TakeAsync(group, $"{request}/communications/new", Call(said));
        }

        Assert.Equal((before.Item1, before.Item2 + 2), (await NoticesAsync(group.User!), await NoticesAsync(lead.User!)));
        var notices = (await lead.OpenAsync("/notices")).Text;
        Assert.Equal(2, Regex.Count(notices, "Something new is filed with a request for information"));
        Assert.DoesNotContain("They rang", notices, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R255")]
    public async Task What_two_people_file_with_a_request_at_the_same_time_is_kept()
    {
        var given = await InAsync(app);
        var request = await given.IssuedAsync();
        var (group, lead) = (await given.LogInAsync(Role.CcgLead), await given.LogInAsync(Role.AreaTeamLead));
        var form = (await lead.OpenAsync($"{request}/communications/new")).Form($"{request}/communications/new");
        await TakeAsync(group, $"{request}/communications/new", Call("They rang."));

        Assert.Equal(302, (await lead.SubmitAsync(form, Call("They rang back."))).Status);

        Assert.Equal(["They rang back.", "They rang."], (await given.ReadAsync(request)).Communications.Select(row => row.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    [Rule("R180")]
    public async Task The_search_finds_requests_and_drafts_only_for_the_area_team()
    {
        var given = await InAsync(app);
        var issued = await given.IssuedAsync(answers: Sample.Request() with { Subject = "Zinnia clinics" });
        var draft = await given.DraftedAsync(Sample.Request() with { Subject = "Zinnia wards" });

        var lead = await (await given.LogInAsync(Role.AreaTeamLead)).OpenAsync("/search?q=zinnia");
        var group = await (await given.LogInAsync(Role.CcgLead)).OpenAsync("/search?q=zinnia");
        var other = await (await (await InAsync(app)).LogInAsync(Role.CcgLead)).OpenAsync("/search?q=zinnia");

        Assert.Equal((issued, draft), (lead.Link("Zinnia clinics"), lead.Link("Zinnia wards")));
        Assert.Equal(issued, group.Link("Zinnia clinics"));
        Assert.False(group.HasLink("Zinnia wards"));
        Assert.False(other.HasLink("Zinnia clinics"));
    }

    private static Dictionary<string, string> Call(string said) => new(On("On", "2014-11-18"))
    {
        ["Form.Kind"] = "Call",
        ["Form.With"] = "Both leads",
        ["Form.Text"] = said,
    };

    private Task<int> NoticesAsync(TestUser user) => app.ReadAsync(db => db.Notices.CountAsync(notice => notice.UserId == user.Id));
}
