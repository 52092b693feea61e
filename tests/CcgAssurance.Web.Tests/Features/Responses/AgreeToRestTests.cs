using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Responses;

public sealed class AgreeToRestTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly Dictionary<string, string> Disagrees = new()
    {
        ["Form.Verdict"] = "Disagrees",
        ["Form.Comment"] = "Waits have fallen since May.",
    };

    [Fact]
    [Rule("R234")]
    public async Task The_group_agrees_to_all_that_is_left_and_what_it_has_said_stays()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var decoy = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var visitor = await app.LogInAsync(played.CcgLead);
        await DisagreeAsync(visitor, played);
        var page = await visitor.OpenAsync(Response(played));
        Assert.Contains("Agree to the 5 that are left", page.Text, StringComparison.Ordinal);

        var done = await visitor.FollowAsync(await visitor.SubmitAsync(page.Form(Agree(played))));

        Assert.Contains("Agreed to the rest. Nothing has been sent yet", done.Text, StringComparison.Ordinal);
        Assert.Contains("You have answered 6 of 6.", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(done.Document.Forms, form => form.GetAttribute("action") == Agree(played));
        var answers = await AnswersAsync(played);
        Assert.Equal(5, answers.Count(answer => answer.Verdict == CcgVerdict.Agrees));
        Assert.Equal("Waits have fallen since May.", Assert.Single(answers, answer => answer.Verdict == CcgVerdict.Disagrees).Comment);
        Assert.All(await AnswersAsync(decoy), answer => Assert.Null(answer.Verdict));
        Assert.Equal(6, await app.ReadAsync(db => db.AuditEntries.CountAsync(entry =>
            entry.UserId == played.CcgLead.Id && entry.PartKind == nameof(ResponseAnswer))));
    }

    [Fact]
    public async Task What_a_colleague_answered_meanwhile_is_shown_before_anything_is_agreed_to()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var visitor = await app.LogInAsync(played.CcgLead);
        var page = await visitor.OpenAsync(Response(played));
        var colleague = await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, played.Quarter.Ccg));
        await DisagreeAsync(colleague, played);

        var answer = await visitor.SubmitAsync(page.Form(Agree(played)));

        Assert.Equal(409, answer.Status);
        Assert.Contains("It is not agreed to yet.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(5, (await AnswersAsync(played)).Count(row => row.Verdict is null && row.Kind.NeedsAnswer()));
        Assert.Equal(302, (await visitor.SubmitAsync(answer.Form(Agree(played)))).Status);
        Assert.Equal(5, (await AnswersAsync(played)).Count(row => row.Verdict == CcgVerdict.Agrees));
    }

    [Fact]
    public async Task Nothing_is_agreed_to_once_the_area_team_drafts_again()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var visitor = await app.LogInAsync(played.CcgLead);
        var page = await visitor.OpenAsync(Response(played));
        var lead = await app.LogInAsync(played.Lead);
        var draft = $"{played.Root}/draft";
        Assert.Equal(
            302, (await lead.SubmitAsync((await lead.OpenAsync(draft)).Form($"{draft}/redraft"), new() { ["Form.Reason"] = "A figure was wrong." })).Status);

        var answer = await visitor.SubmitAsync(page.Form(Agree(played)));

        Assert.Equal(409, answer.Status);
        Assert.All(await AnswersAsync(played), row => Assert.Null(row.Verdict));
    }

    [Fact]
    public async Task Where_nothing_is_left_nothing_is_done()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var visitor = await app.LogInAsync(played.CcgLead);
        var page = await visitor.OpenAsync(Response(played));
        var again = await visitor.OpenAsync(Response(played));
        Assert.Equal(302, (await visitor.SubmitAsync(page.Form(Agree(played)))).Status);
        var seen = await VersionAsync(played);

        Assert.Equal(409, (await visitor.SubmitAsync(again.Form(Agree(played)))).Status);
        Assert.Equal(seen, await VersionAsync(played));
    }

    [Theory]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.AreaTeamLead)]
    public async Task Nobody_but_the_groups_lead_agrees_for_the_group(Role role)
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var form = (await (await app.LogInAsync(played.CcgLead)).OpenAsync(Response(played))).Form(Agree(played));
        var other = await app.LogInAsync(role == Role.AreaTeamLead ? played.Lead : await app.Given.UserAsync(role, played.Quarter.Ccg));
        var page = await other.OpenAsync(Response(played));
        var token = page.Document.QuerySelector("[name='__RequestVerificationToken']")!.GetAttribute("value")!;

        Assert.Equal(403, (await other.SubmitAsync(form, new() { ["__RequestVerificationToken"] = token })).Status);
        Assert.All(await AnswersAsync(played), row => Assert.Null(row.Verdict));
    }

    private static string Response(QuarterScenario played) => $"{played.Root}/response";

    private static string Agree(QuarterScenario played) => $"{played.Root}/response/agree";

    private async Task DisagreeAsync(Visitor visitor, QuarterScenario played)
    {
        var first = Focus.On(new DomainNumber(1));
        var address = $"{Response(played)}/{(await AnswersAsync(played)).Single(answer => answer.Focus == first).Id}";
        Assert.Equal(302, (await visitor.SubmitAsync((await visitor.OpenAsync(address)).Form(address), Disagrees)).Status);
    }

    private Task<Guid> VersionAsync(QuarterScenario played) => app.ReadAsync(db => db.QuarterlyAssessments
        .Where(row => row.CcgCode == played.Quarter.Ccg)
        .SelectMany(row => row.Responses)
        .Select(response => response.Version)
        .SingleAsync());

    private Task<List<ResponseAnswer>> AnswersAsync(QuarterScenario played) => app.ReadAsync(db => db.QuarterlyAssessments
        .Where(row => row.CcgCode == played.Quarter.Ccg)
        .SelectMany(row => row.Responses)
        .SelectMany(response => response.Answers)
        .ToListAsync());
}
