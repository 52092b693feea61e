using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using static CcgAssurance.Web.Tests.Features.Requests.GivenRequest;

namespace CcgAssurance.Web.Tests.Features.Requests;

public sealed class DraftRequestTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly string[] WritingSteps = ["change", "propose", "discard", "finding", "close", "correct", "paper-reply"];

    [Theory]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    public async Task Only_the_area_team_lead_writes_requests(Role role)
    {
        var given = await InAsync(app);
        var request = await given.IssuedAsync();
        var visitor = await given.LogInAsync(role);

        Assert.Equal(403, (await visitor.OpenAsync(given.Add)).Status);
        foreach (var step in WritingSteps)
        {
            Assert.Equal(403, (await visitor.OpenAsync($"{request}/{step}")).Status);
        }
    }

    [Fact]
    [Rule("R181", "R254")]
    public async Task A_draft_is_saved_with_its_history_and_only_the_area_team_finds_it()
    {
        var given = await InAsync(app);
        var decoy = await given.DraftedAsync();
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        var answer = await SubmitAsync(lead, given.Add, Informal);

        var draft = await given.ReadAsync(answer.Location!);
        var page = await lead.FollowAsync(answer);
        Assert.Contains("Draft request saved", page.Text, StringComparison.Ordinal);
        Assert.Equal("Waiting times", page.Heading.Split("request for information ")[^1]);
        Assert.Equal(
            (RequestStage.Draft, "The recovery plan.", new DateOnly(2014, 12, 12), lead.User!.Name, null),
            (draft.Stage, draft.Details, draft.DueOn, draft.DraftedBy, draft.Number));
        Assert.Equal([RequiredItem.Document], draft.Required);
        Assert.Equal("Waiting times for surgery", (await given.ReadAsync(decoy)).Subject);
        Assert.Equal(200, (await (await given.LogInAsync(Role.AreaTeamDirector)).OpenAsync(answer.Location!)).Status);
        foreach (var role in new[] { Role.CcgLead, Role.GoverningBodyMember, Role.RegionalReviewer, Role.NationalTeam })
        {
            Assert.Equal(404, (await (await given.LogInAsync(role)).OpenAsync(answer.Location!)).Status);
        }

        var entry = await app.ReadAsync(db => db.AuditEntries.SingleAsync(row => row.PartId == draft.Id.ToString()));
        Assert.Equal((lead.User!.Id, AuditChange.Added, "Draft request for information"), (entry.UserId, entry.Change, entry.Subject));
    }

    [Fact]
    [Rule("R181", "R182", "R183")]
    public async Task One_step_from_an_issue_makes_a_request_that_keeps_the_issue_and_leaves_its_quarter_alone()
    {
        var given = await InAsync(app);
        var quarter = await app.Given.QuarterAsync(given.Ccg);
        var focus = Focus.On(new DomainNumber(2));
        var issue = await app.Given.ItemAsync(quarter, focus, ItemKind.Issue, Sample.Issue());
        var before = await QuarterAsync(given);
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        var add = $"/ccgs/{given.Ccg}/{quarter.Year}/{quarter.Quarter}/issues/{issue}/request";

        var form = await lead.OpenAsync(add);
        Assert.Equal((Sample.Issue().Title, "domain-2"), (form.ValueOf("Form.Subject"), form.ValueOf("Form.Focus")));
        var answers = Informal;
        answers.Remove("Form.Subject");
        var answer = await lead.SubmitAsync(form.Form(add), answers);

        var draft = await given.ReadAsync(answer.Location!);
        Assert.Equal((Sample.Issue().Title, focus), (draft.Subject, draft.Focus));
        Assert.Equal(before.Items[0].OriginId, draft.IssueId);
        var page = await lead.FollowAsync(answer);
        Assert.Contains($"{Sample.Issue().Title}, Quarter 2 2014/15", page.Text, StringComparison.Ordinal);
        var after = await QuarterAsync(given);
        Assert.Equal((before.Stage, before.StageToken), (after.Stage, after.StageToken));
        Assert.All(after.Judgements, judgement => Assert.Null(judgement.Category));
    }

    [Fact]
    public async Task What_is_no_issue_of_the_quarter_starts_no_request()
    {
        var given = await InAsync(app);
        var quarter = await app.Given.QuarterAsync(given.Ccg);
        var action = await app.Given.ItemAsync(quarter, Focus.On(new DomainNumber(2)), ItemKind.Action, Sample.Action());
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        foreach (var id in new[] { action, Guid.Empty })
        {
            Assert.Equal(404, (await lead.OpenAsync($"/ccgs/{given.Ccg}/{quarter.Year}/{quarter.Quarter}/issues/{id}/request")).Status);
        }
    }

    [Theory]
    [InlineData("Form.Subject", "", "Enter the subject")]
    [InlineData("Form.Power", null, "Select which power is used")]
    [InlineData("Form.Addressee", null, "Select who must reply")]
    [InlineData("Form.Details", "", "Enter what you ask for")]
    [InlineData("Form.DueOn.Year", "2104", "Last day for the reply must be between 1993 and 2020", "Form.DueOn.Day")]
    public async Task A_wrong_answer_is_named_at_its_field_and_what_was_typed_is_kept(string field, string? value, string message, string? errorAt = null)
    {
        var given = await InAsync(app);
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        var answers = Informal;
        answers.Remove(field);
        if (value is not null)
        {
            answers[field] = value;
        }

        var page = await SubmitAsync(lead, given.Add, answers);

        page.ShowsError(errorAt ?? field, message);
        Assert.Equal(field == "Form.Subject" ? "" : "Waiting times", page.ValueOf("Form.Subject") ?? "");
        Assert.Equal(0, await app.ReadAsync(db => db.InformationRequests.CountAsync(request => request.CcgCode == given.Ccg)));
    }

    [Fact]
    public async Task The_second_of_two_who_change_a_draft_is_shown_both_and_may_still_save()
    {
        var given = await InAsync(app);
        var change = $"{await given.DraftedAsync()}/change";
        var (first, second) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.AreaTeamLead));
        var opened = (await second.OpenAsync(change)).Form(change);
        await TakeAsync(first, change, new() { ["Form.Details"] = "The first." });

        var conflict = await second.SubmitAsync(opened, new() { ["Form.Details"] = "The second." });

        Assert.Equal(409, conflict.Status);
        Assert.Contains(conflict.TableRows("What is saved and what you wrote"), row => row[1] == "The first." && row[2] == "The second.");
        Assert.Equal(302, (await second.SubmitAsync(conflict.Form(change))).Status);
        Assert.Equal("The second.", (await given.ReadAsync(change[..^"/change".Length])).Details);
    }

    [Fact]
    [Rule("R189")]
    public async Task A_draft_is_discarded_and_leaves_register_and_tasks_and_a_request_that_was_issued_cannot_be()
    {
        var given = await InAsync(app);
        var (draft, issued) = (await given.DraftedAsync(), await given.IssuedAsync());
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        var page = await TakeAsync(lead, $"{draft}/discard");

        Assert.Contains("Draft discarded", page.Text, StringComparison.Ordinal);
        Assert.Equal(RequestStage.Discarded, (await given.ReadAsync(draft)).Stage);
        Assert.DoesNotContain("Finish the draft request", (await lead.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(draft, (await lead.OpenAsync("/requests")).Raw, StringComparison.Ordinal);
        Assert.Contains("Only a draft that was never issued can be discarded.", (await lead.OpenAsync($"{issued}/discard")).Text, StringComparison.Ordinal);
        Assert.Contains("no longer a draft", (await lead.OpenAsync($"{issued}/change")).Text, StringComparison.Ordinal);
    }

    private Task<QuarterlyAssessment> QuarterAsync(GivenRequest given) => app.ReadAsync(db =>
        db.AllPartsOf<QuarterlyAssessment>().AsNoTracking().SingleAsync(row => row.CcgCode == given.Ccg));
}
