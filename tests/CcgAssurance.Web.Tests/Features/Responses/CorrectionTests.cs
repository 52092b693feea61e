using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Responses;

public sealed class CorrectionTests(AssuranceApp app) : ResponsePages(app)
{
    private static readonly ResponseAnswers PrintedDissent =
        new() { Verdict = CcgVerdict.Disagrees, Comment = "We see it otherwise.", PrintsDissent = true };

    [Fact]
    [Rule("R131", "R246")]
    public async Task A_minor_correction_of_a_published_report_is_answered_as_a_list_and_the_disagreement_stays_printed()
    {
        var played = await ReopenedAsync();
        await RewordAsync(played, "The CCG manages its risks well.");
        var director = await App.LogInAsync(played.Director);
        var check = await director.OpenAsync((await director.OpenAsync($"{played.Root}/draft")).Link("Check the corrections before you send them"));
        Assert.Contains($"The CCG can answer until {Due(App)}.", check.Text, StringComparison.Ordinal);
        Assert.Equal("Reasons", Assert.Single(check.TableRows("Domain 2: Patient and public engagement"))[0]);
        Assert.Contains("CCG lead: 1 person", check.Text, StringComparison.Ordinal);

        var sent = await director.FollowAsync(await director.SubmitAsync(check.Form($"{played.Root}/draft/correction")));

        Assert.Contains("Corrections sent to the CCG", sent.Text, StringComparison.Ordinal);
        var ccg = await App.LogInAsync(played.CcgLead);
        var page = await ccg.OpenAsync(Response(played.Quarter));
        Assert.Contains("These are minor corrections to version 2", page.Text, StringComparison.Ordinal);
        Assert.Equal("The CCG manages its risks well.", Assert.Single(page.TableRows("Domain 2: Patient and public engagement"))[2]);
        Assert.Contains("We see it otherwise.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("domain 3", page.Text, StringComparison.Ordinal);
        var answering = page.Link("Answer the corrections");
        await ccg.SubmitAsync((await ccg.OpenAsync(answering)).Form(answering), new() { ["Form.Verdict"] = "Agrees" });
        Assert.Equal(302, (await ccg.SubmitAsync((await ccg.OpenAsync(Send(played.Quarter))).Form(Send(played.Quarter)))).Status);
        await played.MakeFinalAsync();
        await played.ReleaseByBothAsync();
        var published = await App.Visitor().OpenAsync(played.PublicRoot);
        Assert.Contains("The CCG answered the corrections in version 3 of this report on", published.Text, StringComparison.Ordinal);
        Assert.Contains("We see it otherwise.", published.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R131", "R246")]
    public async Task With_a_correction_the_group_can_withdraw_its_printed_disagreement()
    {
        var played = await CorrectedAsync();
        var ccg = await App.LogInAsync(played.CcgLead);
        var page = await ccg.OpenAsync(Response(played.Quarter));
        var withdraw = page.Link("Withdraw or change the disagreement with the judgement on domain 2");

        await ccg.SubmitAsync(
            (await ccg.OpenAsync(withdraw)).Form(withdraw), new() { ["Form.Verdict"] = "Agrees", ["Form.Comment"] = "", ["Form.PrintsDissent"] = "false" });
        await played.RespondAsync();

        Assert.Equal(CcgVerdict.Agrees, (await ReadAsync(played.Quarter, 2)).Verdict);
        await played.MakeFinalAsync();
        Assert.DoesNotContain("We see it otherwise.", (await ccg.OpenAsync($"{played.Root}/report/4.html")).Text, StringComparison.Ordinal);
        var other = await AnswerAddressAsync(played.Quarter, 3);
        Assert.DoesNotContain((await ccg.OpenAsync(other)).Document.Forms, form => form.GetAttribute("action") == other);
    }

    [Fact]
    [Rule("R246")]
    public async Task A_correction_that_nobody_answered_is_printed_as_such_and_the_disagreement_with_it()
    {
        var played = await CorrectedAsync();
        var due = Due(App);
        App.Clock.Advance(TimeSpan.FromDays(20));
        var lead = await App.LogInAsync(played.Lead);
        var draft = $"{played.Root}/draft";

        Assert.Equal(302, (await lead.SubmitAsync((await lead.OpenAsync(draft)).Form($"{draft}/go-on"))).Status);

        var preview = await lead.OpenAsync($"{played.Root}/report/preview.html");
        Assert.Contains($"No response was received by {due}.", preview.Text, StringComparison.Ordinal);
        Assert.Contains("We see it otherwise.", preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R246")]
    public async Task What_is_no_minor_correction_is_refused_with_the_reason_and_nothing_is_sent()
    {
        var played = await ReopenedAsync();
        var director = await App.LogInAsync(played.Director);
        var address = $"{played.Root}/draft/correction";
        var same = await director.SubmitAsync((await director.OpenAsync(address)).Form(address));
        Assert.Equal(400, same.Status);
        Assert.Contains("Make your corrections first: nothing in the report has changed", same.Text, StringComparison.Ordinal);
        await App.Given.ItemAsync(played.Quarter, Focus.On(new DomainNumber(3)), Domain.Assessments.ItemKind.Issue, Sample.Issue("A&E waits"));

        var added = await director.SubmitAsync((await director.OpenAsync(address)).Form(address));

        Assert.Equal(400, added.Status);
        Assert.Contains("Share a new draft, because the issue A&E waits was added", added.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await played.ReadAsync()).LastVersion);
        var lead = await App.LogInAsync(played.Lead);
        Assert.Equal(403, (await lead.OpenAsync(address)).Status);
    }

    [Fact]
    [Rule("R131")]
    public async Task The_director_decides_about_a_level_with_a_reason_that_the_group_reads_and_that_is_printed_beside_the_disagreement()
    {
        var (_, played, _) = await RespondedAsync(prints: true);
        await played.ReplyAsync(AreaTeamReply.NotChanged);
        var director = await App.LogInAsync(played.Director);
        var address = $"{played.Root}/draft/final";
        var check = await director.OpenAsync(address);
        Assert.Contains("We see it otherwise.", check.Text, StringComparison.Ordinal);

        var refused = await director.SubmitAsync(check.Form(address));
        refused.ShowsError("Form.Decisions[0].Reason", "Enter your reason for the judgement");
        Assert.Equal(302, (await director.SubmitAsync(refused.Form(address), new() { ["Form.Decisions[0].Reason"] = "August is clear." })).Status);

        var ccg = await App.LogInAsync(played.CcgLead);
        Assert.Contains(
            "The director who made the report final: August is clear.", (await ccg.OpenAsync(Response(played.Quarter))).Text, StringComparison.Ordinal);
        Assert.Contains(
            "NHS England’s director, who decided", (await ccg.OpenAsync($"{played.Root}/report/2.html")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R234")]
    public async Task A_report_that_says_something_the_group_was_not_sent_is_not_made_final_and_names_it()
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.CcgResponded);
        await App.WriteAsync(async db =>
        {
            var assessment = await db.QuarterlyAssessments.Include(row => row.Judgements).SingleAsync(row => row.CcgCode == played.Quarter.Ccg);
            var judgement = assessment.Judgements.Single(row => row.Domain == new DomainNumber(2));
            db.Entry(judgement).Property(row => row.Rationale).CurrentValue = "Something else.";
            db.Expect(judgement, judgement.Version);
        });
        var director = await App.LogInAsync(played.Director);
        var address = $"{played.Root}/draft/final";

        var refused = await director.SubmitAsync((await director.OpenAsync(address)).Form(address));

        Assert.Equal(400, refused.Status);
        Assert.Contains(
            "Share a new draft or send the correction, because the CCG has not seen this change: Domain 2: Patient and public engagement, reasons",
            refused.Text, StringComparison.Ordinal);
        Assert.Equal(AssessmentStage.CcgResponded, (await played.ReadAsync()).Stage);
    }

    // Ten working days from today.
    private static string Due(AssuranceApp app) => UkTime.InWords(WorkingDays.After(UkTime.DateOf(app.Clock.GetUtcNow()), 10));

    private async Task<QuarterScenario> ReopenedAsync()
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        await played.RespondAsync((2, PrintedDissent));
        await played.ReplyAsync(AreaTeamReply.NotChanged);
        await played.PlayToAsync(AssessmentStage.Published);
        await played.ReopenAsync();
        return played;
    }

    private async Task<QuarterScenario> CorrectedAsync()
    {
        var played = await ReopenedAsync();
        await RewordAsync(played, "The CCG manages its risks well.");
        await played.SendCorrectionAsync();
        return played;
    }

    private async Task RewordAsync(QuarterScenario played, string rationale)
    {
        var lead = await App.LogInAsync(played.Lead);
        var judging = $"{played.Root}/domains/2";
        Assert.Equal(302, (await lead.SubmitAsync((await lead.OpenAsync(judging)).Form(judging), new() { ["Form.Rationale"] = rationale })).Status);
    }
}
