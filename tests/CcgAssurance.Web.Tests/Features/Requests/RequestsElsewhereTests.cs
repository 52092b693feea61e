using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using static CcgAssurance.Web.Tests.Features.Requests.GivenRequest;

namespace CcgAssurance.Web.Tests.Features.Requests;

/// <summary>Where requests are shown beside their own pages, and what they never change.</summary>
public sealed class RequestsElsewhereTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    [Rule("R184")]
    public async Task Open_and_past_requests_on_a_domain_are_listed_where_it_is_judged()
    {
        var given = await InAsync(app);
        var quarter = await app.Given.QuarterAsync(given.Ccg);
        var page = $"/ccgs/{given.Ccg}/{quarter.Year}/{quarter.Quarter}/domains";
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        Assert.Contains("The CCG was not asked for information on this domain.", (await lead.OpenAsync($"{page}/2")).Text, StringComparison.Ordinal);
        var late = Sample.Request() with { Subject = "Late", DueOn = new DateOnly(2014, 11, 18) };
        var waiting = await given.IssuedAsync(answers: late, on: new DateOnly(2014, 11, 3));
        var past = await given.IssuedAsync(RequestStage.Closed, Sample.Request() with { Subject = "Past" });
        await given.IssuedAsync(answers: Sample.Request() with { Subject = "Other domain", Focus = Focus.On(new DomainNumber(3)) });
        await app.Given.RequestAsync(await app.Given.CcgAsync(given.Team), answers: Sample.Request() with { Subject = "Other CCG" });

        var judged = await lead.OpenAsync($"{page}/2");

        Assert.Contains("Late Waiting for the reply, due 18 November 2014 Overdue", judged.Text, StringComparison.Ordinal);
        Assert.Contains("Past Closed, reply sufficient", judged.Text, StringComparison.Ordinal);
        Assert.Equal(waiting, judged.Document.QuerySelector($"main a[href='{waiting}']")?.GetAttribute("href"));
        Assert.NotNull(judged.Document.QuerySelector($"main a[href='{past}']"));
        Assert.DoesNotContain("Other", judged.Text, StringComparison.Ordinal);
        var form = await lead.OpenAsync(judged.Link("Ask the CCG for information"));
        Assert.Equal("domain-2", form.ValueOf("Form.Focus"));
        Assert.False((await (await given.LogInAsync(Role.AreaTeamDirector)).OpenAsync($"{page}/2")).HasLink("Ask the CCG for information"));
    }

    [Fact]
    [Rule("R183")]
    public async Task No_step_of_a_request_writes_anything_of_a_quarter()
    {
        var given = await InAsync(app);
        var quarter = await app.Given.QuarterAsync(given.Ccg);
        var issue = await app.Given.ItemAsync(quarter, Focus.On(new DomainNumber(2)), ItemKind.Issue, Sample.Issue());
        var before = await app.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.RecordKind == Domain.Quarters.AssessmentId.Kind));
        var stage = await StageAsync(given);
        var (lead, director) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.AreaTeamDirector));
        var group = await given.LogInAsync(Role.CcgLead);

        var drafted = await SubmitAsync(lead, $"/ccgs/{given.Ccg}/{quarter.Year}/{quarter.Quarter}/issues/{issue}/request", Formal);
        var draft = drafted.Location!;
        await TakeAsync(lead, $"{draft}/propose");
        await TakeAsync(director, $"{draft}/send-back", new() { ["Form.Reason"] = "Say more." });
        await TakeAsync(lead, $"{draft}/change", new() { ["Form.Details"] = "The plan of July." });
        await TakeAsync(lead, $"{draft}/propose");
        await TakeAsync(director, $"{draft}/issue");
        var issued = Address((await given.ReadAsync(draft)).Number);
        await TakeAsync(group, $"{issued}/reply", new() { ["Form.Text"] = "Here.", ["Form.MoreToCome"] = "False" });
        await TakeAsync(lead, $"{issued}/finding", new() { ["Form.IsSufficient"] = "False", ["Form.Reason"] = "Too little." });
        await TakeAsync(lead, $"{issued}/close", new() { ["Form.FollowOn"] = "Escalation" });
        await TakeAsync(lead, $"{issued}/correct", new() { ["Form.Reason"] = "A wrong month." });

        Assert.Equal(before, await app.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.RecordKind == Domain.Quarters.AssessmentId.Kind)));
        Assert.Equal(stage, await StageAsync(given));
    }

    [Theory]
    [Rule("R186")]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.NationalTeam)]
    public async Task The_page_of_a_group_says_how_much_was_asked_of_it(Role role)
    {
        var given = await InAsync(app);
        var late = Sample.Request() with { DueOn = new DateOnly(2014, 11, 18) };
        await given.IssuedAsync(answers: late, on: new DateOnly(2014, 11, 3));
        await given.IssuedAsync();
        await given.IssuedAsync(RequestStage.Closed);
        await given.DraftedAsync();
        var visitor = await given.LogInAsync(role);

        var page = await visitor.OpenAsync($"/ccgs/{given.Ccg}");

        Assert.Contains("3 requests, 2 of them open and 1 overdue.", page.Text, StringComparison.Ordinal);
        Assert.Equal($"/requests?ccg={given.Ccg}", page.Link("3 requests"));
        Assert.Equal(role == Role.AreaTeamLead, page.HasLink("Ask the CCG for information"));
    }

    [Fact]
    [Rule("R186")]
    public async Task The_grid_counts_the_open_requests_of_each_group_and_leads_to_them()
    {
        var given = await InAsync(app);
        var quarter = await app.Given.QuarterAsync(given.Ccg);
        await given.IssuedAsync();
        await given.IssuedAsync(RequestStage.Sufficient);
        await given.IssuedAsync(RequestStage.Closed);
        await given.DraftedAsync();

        var grid = await (await given.LogInAsync(Role.AreaTeamLead)).OpenAsync($"/area-teams/{given.Team}/{quarter.Year}/{quarter.Quarter}");

        var link = grid.Document.QuerySelector($"a[href='/requests?status=open&ccg={given.Ccg}']");
        Assert.StartsWith("2 open requests", link?.TextContent.Trim(), StringComparison.Ordinal);
    }

    private Task<Guid> StageAsync(GivenRequest given) => app.ReadAsync(db =>
        db.QuarterlyAssessments.Where(row => row.CcgCode == given.Ccg).Select(row => row.StageToken).SingleAsync());
}
