using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Features.Publication.Corrections;
using CcgAssurance.Web.Tests.Features.Notices;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Publication;

/// <summary>What becomes of a request for a correction: taken up, declined or withdrawn.</summary>
public sealed class CorrectionRequestTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Wrong = "Domain 3 says five weeks, and it was seven.";
    private const string Reason = "The trust's own return says five.";

    [Fact]
    public async Task Without_a_log_in_it_asks_to_log_in() => Assert.StartsWith(
        "/account/log-in", (await app.Visitor().OpenAsync((await AskedAsync()).Address)).Location, StringComparison.Ordinal);

    [Fact]
    public async Task A_request_that_does_not_exist_or_is_another_quarters_is_not_found()
    {
        var asked = await AskedAsync();
        var other = await AskedAsync();
        var visitor = await app.LogInAsync(asked.Played.Director);

        Assert.Equal(404, (await visitor.OpenAsync($"{asked.Played.Root}/corrections/{Guid.NewGuid()}")).Status);
        Assert.Equal(404, (await visitor.OpenAsync(other.Address)).Status);
        Assert.Equal(404, (await visitor.OpenAsync($"{asked.Played.Root}/corrections/{other.Id}")).Status);
    }

    [Theory]
    [InlineData(Role.AreaTeamLead, "decline")]
    [InlineData(Role.CcgLead, "decline")]
    [InlineData(Role.AreaTeamDirector, "withdraw")]
    public async Task Each_answer_has_its_role_and_others_are_forbidden_to_give_it(Role role, string answer)
    {
        var asked = await AskedAsync();
        var user = role switch { Role.AreaTeamLead => asked.Played.Lead, Role.CcgLead => asked.Played.CcgLead, _ => asked.Played.Director };
        var visitor = await app.LogInAsync(user);
        var page = await visitor.OpenAsync(asked.Address);
        Assert.DoesNotContain(page.Document.Forms, form => form.GetAttribute("action") == $"{asked.Address}/{answer}");

        var form = page.Document.Forms.Single(form => form.GetAttribute("action") == "/account/log-out");
        form.SetAttribute("action", $"{asked.Address}/{answer}");

        Assert.Equal(403, (await visitor.SubmitAsync(new PageForm(form))).Status);
        Assert.True((await RequestAsync(asked)).IsOpen);
    }

    [Fact]
    public async Task A_colleague_of_whoever_asked_sees_the_request_and_is_forbidden_to_withdraw_it()
    {
        var asked = await AskedAsync();
        var colleague = await app.LogInAsync(await app.Given.UserAsync(Role.GoverningBodyMember, asked.Played.Quarter.Ccg));
        var own = await (await app.LogInAsync(asked.Played.CcgLead)).OpenAsync(asked.Address);
        var page = await colleague.OpenAsync(asked.Address);
        Assert.Contains(Wrong, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Withdraw the request", page.Text, StringComparison.Ordinal);

        var form = page.Document.Forms.Single(form => form.GetAttribute("action") == "/account/log-out");
        form.SetAttribute("action", $"{asked.Address}/withdraw");

        Assert.Equal(403, (await colleague.SubmitAsync(new PageForm(form))).Status);
        Assert.Contains("Withdraw the request", own.Text, StringComparison.Ordinal);
        Assert.True((await RequestAsync(asked)).IsOpen);
    }

    [Theory]
    [InlineData(0, "Enter why you will not correct the report")]
    [InlineData(CorrectionRequest.AnswerMaxLength + 1, "Reason for declining must be 4,000 characters or less")]
    public async Task Declining_without_a_reason_or_with_one_that_is_too_long_shows_the_error_and_saves_nothing(int length, string message)
    {
        var asked = await AskedAsync();
        var typed = new string('x', length);

        var answer = await PostAsync(await app.LogInAsync(asked.Played.Director), asked.Address, "decline", typed);

        answer.ShowsError("Form.Reason", message);
        Assert.Equal(typed, answer.ValueOf("Form.Reason"));
        Assert.True((await RequestAsync(asked)).IsOpen);
    }

    [Fact]
    [Rule("R246", "R254")]
    public async Task Declining_tells_whoever_asked_shows_the_reason_and_ends_the_task()
    {
        var asked = await AskedAsync();
        var director = await app.LogInAsync(asked.Played.Director);

        var answer = await PostAsync(director, asked.Address, "decline", Reason);

        Assert.Equal(asked.Address, answer.Location);
        var request = await RequestAsync(asked);
        Assert.Equal(
            (CorrectionRequestStatus.Declined, Reason, asked.Played.Director.Name), (request.Status, request.Answer, request.ClosedBy));
        Assert.Equal(AssessmentStage.Published, (await asked.Played.ReadAsync()).Stage);

        Assert.Equal(nameof(QuarterNotice.CorrectionDeclined), (await app.NoticesOfAsync(asked.Played.CcgLead))[^1]);
        Assert.DoesNotContain(nameof(QuarterNotice.CorrectionDeclined), await app.NoticesOfAsync(asked.Played.Lead));
        var notices = await app.NoticesPageAsync(asked.Played.CcgLead);
        Assert.DoesNotContain(Reason, notices.Raw, StringComparison.Ordinal);
        var told = await (await app.LogInAsync(asked.Played.CcgLead)).OpenAsync(notices.Document.QuerySelector(".app-item a")!.GetAttribute("href")!);
        Assert.Contains(Reason, told.Text, StringComparison.Ordinal);
        Assert.Contains("Declined", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Withdraw the request", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(asked.Address, (await director.OpenAsync("/")).Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("Decline the request", (await director.OpenAsync(asked.Address)).Text, StringComparison.Ordinal);
        Assert.Contains(await HistoryAsync(asked.Played.Director), line => line == "Request to correct version 2 Changed");
    }

    [Fact]
    [Rule("R246")]
    public async Task Opening_the_report_for_correction_takes_up_every_open_request_and_tells_each_who_asked()
    {
        var asked = await AskedAsync();
        var played = asked.Played;
        var reviewer = await app.Given.UserAsync(Role.RegionalReviewer, played.Region);
        await AskAsync(reviewer, played);
        var director = await app.LogInAsync(played.Director);
        var draft = await director.OpenAsync($"{played.Root}/draft");
        Assert.Contains("Opening the report answers these requests for a correction:", draft.Text, StringComparison.Ordinal);
        Assert.Contains($"href=\"{asked.Address}\"", draft.Raw, StringComparison.Ordinal);
        Assert.Equal($"{played.Root}/draft", (await director.OpenAsync(asked.Address)).Link("Continue to correct the report"));

        Assert.Equal(302, (await director.SubmitAsync(draft.Form($"{played.Root}/draft/reopen"), new() { ["Form.Reason"] = "It was seven weeks." })).Status);

        Assert.All((await played.ReadAsync()).CorrectionRequests, request => Assert.Equal(
            (CorrectionRequestStatus.TakenUp, "It was seven weeks.", played.Director.Name), (request.Status, request.Answer, request.ClosedBy)));
        Assert.Equal(nameof(QuarterNotice.CorrectionTakenUp), Assert.Single(await app.NoticesOfAsync(reviewer)));
        Assert.Equal(nameof(QuarterNotice.OpenedAgain), (await app.NoticesOfAsync(played.CcgLead))[^1]);
        Assert.DoesNotContain(nameof(QuarterNotice.CorrectionTakenUp), await app.NoticesOfAsync(played.CcgLead));
        var page = await (await app.LogInAsync(played.CcgLead)).OpenAsync(asked.Address);
        Assert.Contains("The report was opened for correction.", page.Text, StringComparison.Ordinal);
        Assert.Contains("It was seven weeks.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Accepted", (await (await app.LogInAsync(played.Lead)).OpenAsync(played.Root)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/corrections/", (await director.OpenAsync("/")).Raw, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R246")]
    public async Task The_director_who_declines_a_request_wrote_no_part_of_the_report()
    {
        var asked = await AskedAsync();
        await PostAsync(await app.LogInAsync(asked.Played.Director), asked.Address, "decline", Reason);
        await asked.Played.ReopenAsync();
        await asked.Played.PlayToAsync(AssessmentStage.CcgResponded);

        await asked.Played.MakeFinalAsync();

        Assert.Equal(AssessmentStage.Final, (await asked.Played.ReadAsync()).Stage);
    }

    [Fact]
    public async Task Whoever_asked_withdraws_the_request_while_it_is_open()
    {
        var asked = await AskedAsync();
        var visitor = await app.LogInAsync(asked.Played.CcgLead);

        var answer = await PostAsync(visitor, asked.Address, "withdraw");

        Assert.Equal(asked.Address, answer.Location);
        Assert.Equal(CorrectionRequestStatus.Withdrawn, (await RequestAsync(asked)).Status);
        Assert.Contains("Withdrawn", (await visitor.OpenAsync(asked.Address)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(asked.Address, (await (await app.LogInAsync(asked.Played.Director)).OpenAsync("/")).Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_withdrawal_and_an_answer_the_second_is_told_and_changes_nothing()
    {
        var asked = await AskedAsync();
        var (asker, director) = (await app.LogInAsync(asked.Played.CcgLead), await app.LogInAsync(asked.Played.Director));
        var withdraw = (await asker.OpenAsync(asked.Address)).Form($"{asked.Address}/withdraw");
        var decline = (await director.OpenAsync(asked.Address)).Form($"{asked.Address}/decline");
        Assert.Equal(302, (await asker.SubmitAsync(withdraw)).Status);

        var late = await director.SubmitAsync(decline, new() { ["Form.Reason"] = Reason });

        Assert.Equal(409, late.Status);
        Assert.Contains(Reason, late.Text, StringComparison.Ordinal);
        Assert.Contains("This request can no longer be changed.", late.Text, StringComparison.Ordinal);
        Assert.Equal((CorrectionRequestStatus.Withdrawn, null), ((await RequestAsync(asked)).Status, (await RequestAsync(asked)).Answer));
    }

    [Fact]
    public async Task A_withdrawal_of_what_was_answered_meanwhile_is_refused()
    {
        var asked = await AskedAsync();
        var asker = await app.LogInAsync(asked.Played.CcgLead);
        var withdraw = (await asker.OpenAsync(asked.Address)).Form($"{asked.Address}/withdraw");
        await asked.Played.ReopenAsync();

        var late = await asker.SubmitAsync(withdraw);

        Assert.Equal(409, late.Status);
        Assert.Contains("Nothing was withdrawn.", late.Text, StringComparison.Ordinal);
        Assert.Equal(CorrectionRequestStatus.TakenUp, (await RequestAsync(asked)).Status);
    }

    [Fact]
    [Rule("R246")]
    public async Task A_director_is_reminded_of_a_request_that_waits()
    {
        var asked = await AskedAsync();
        var now = app.Clock.GetUtcNow();
        app.Clock.Advance(TimeSpan.FromDays(12));
        try
        {
            await app.RunAsync((CcgAssurance.Web.Features.Notices.RemindHandler handler) =>
                handler.HandleAsync(app.Clock.GetUtcNow(), TestContext.Current.CancellationToken));
        }
        finally
        {
            app.Clock.AdjustTime(now);
        }

        Assert.Equal("DueSoon", (await app.NoticesOfAsync(asked.Played.Director))[^1]);
        Assert.Contains(
            "Due soon: answer a request to correct the report", (await app.NoticesPageAsync(asked.Played.Director)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("DueSoon", await app.NoticesOfAsync(asked.Played.CcgLead));
    }

    private async Task<Asked> AskedAsync()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published);
        var id = await AskAsync(played.CcgLead, played);
        return new Asked(played, id, $"{played.Root}/corrections/{id}");
    }

    private async Task<Guid> AskAsync(TestUser by, QuarterScenario played)
    {
        var assessment = await played.ReadAsync();
        var form = new AskForm { Text = Wrong, Seen = new() { StageToken = assessment.StageToken } };
        var outcome = await app.RunAsync((AskHandler handler) =>
            handler.HandleAsync(assessment.Id, form, by.At(app.Clock.GetUtcNow()), TestContext.Current.CancellationToken));
        Assert.True(outcome.IsDone);
        return (await played.ReadAsync()).CorrectionRequests.Single(request => request.AskedById == by.Id).Id;
    }

    private static async Task<Page> PostAsync(Visitor visitor, string address, string answer, string? reason = null) =>
        await visitor.SubmitAsync(
            (await visitor.OpenAsync(address)).Form($"{address}/{answer}"), reason is null ? null : new() { ["Form.Reason"] = reason });

    private static async Task<CorrectionRequest> RequestAsync(Asked asked) =>
        (await asked.Played.ReadAsync()).CorrectionRequests.Single(request => request.Id == asked.Id);

    private Task<List<string>> HistoryAsync(TestUser by) => app.ReadAsync(db => db.AuditEntries
        .Where(entry => entry.UserId == by.Id).OrderBy(entry => entry.Id).Select(entry => $"{entry.Subject} {entry.Change}").ToListAsync());

    private sealed record Asked(QuarterScenario Played, Guid Id, string Address);
}
