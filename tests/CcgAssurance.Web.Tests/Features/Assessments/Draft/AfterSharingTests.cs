using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.Draft;

public sealed class AfterSharingTests(AssuranceApp app) : DraftPages(app)
{
    [Fact]
    [Rule("R234")]
    public async Task Going_on_without_an_answer_is_offered_and_done_only_after_the_last_day_for_answering()
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var before = App.Clock.GetUtcNow();
        try
        {
            App.Clock.AdjustTime(new DateTimeOffset(2014, 12, 3, 12, 0, 0, TimeSpan.Zero));
            var visitor = await App.LogInAsync(played.Lead);
            var page = await visitor.OpenAsync(Address(played.Quarter));
            Assert.Equal(["Reopen the draft", "Versions"], page.Headings(2));
            var (status, text) = await PostAsync(visitor, page.Form(Step(played.Quarter, "redraft")), Step(played.Quarter, "go-on"));
            Assert.Equal(400, status);
            Assert.Contains(
                "Wait until the CCG&#x27;s deadline to answer has passed, on 3 December 2014 (2014/15 operational guidance, para 35)",
                text,
                StringComparison.Ordinal);
            Assert.Equal(AssessmentStage.SharedWithCcg, (await ReadAsync(played.Quarter)).Stage);

            App.Clock.AdjustTime(new DateTimeOffset(2014, 12, 4, 0, 0, 0, TimeSpan.Zero));
            visitor = await App.LogInAsync(played.Lead);
            page = await visitor.OpenAsync(Address(played.Quarter));
            var done = await visitor.FollowAsync(await visitor.SubmitAsync(page.Form(Step(played.Quarter, "go-on"))));

            Assert.Contains("The report continues without an answer from the CCG", done.Text, StringComparison.Ordinal);
            var stored = await ReadAsync(played.Quarter);
            Assert.Equal((AssessmentStage.CcgResponded, true, null), (stored.Stage, stored.CurrentResponse!.IsTimedOut, stored.CurrentResponse.SentAt));
            var preview = await visitor.OpenAsync($"{played.Root}/report/preview.html");
            Assert.Contains("No response was received by 3 December 2014.", preview.Text, StringComparison.Ordinal);
        }
        finally
        {
            App.Clock.AdjustTime(before);
        }
    }

    [Theory]
    [Rule("R246", "R254")]
    [InlineData(AssessmentStage.SharedWithCcg, "redraft", "Enter why you are reopening the draft")]
    [InlineData(AssessmentStage.CcgResponded, "redraft", "Enter why you are reopening the draft")]
    [InlineData(AssessmentStage.Final, "reopen", "Enter why the report needs to be corrected")]
    [InlineData(AssessmentStage.Published, "reopen", "Enter why the report needs to be corrected")]
    public async Task A_step_back_needs_a_reason_which_stands_in_the_history_and_in_the_note_of_the_next_version(
        AssessmentStage stage, string step, string message)
    {
        var played = await App.Given.ScenarioAsync(stage);
        var visitor = await App.LogInAsync(step == "redraft" ? played.Lead : played.Director);
        var page = await visitor.OpenAsync(Address(played.Quarter));

        var refused = await visitor.SubmitAsync(page.Form(Step(played.Quarter, step)), new() { ["Form.Reason"] = " " });
        refused.ShowsError("Form.Reason", message);
        var tooLong = new string('x', Actor.ReasonMaxLength + 1);
        var longer = await visitor.SubmitAsync(page.Form(Step(played.Quarter, step)), new() { ["Form.Reason"] = tooLong });
        longer.ShowsError("Form.Reason", "Reason must be 4,000 characters or less");
        Assert.Equal(tooLong, longer.ValueOf("Form.Reason"));
        Assert.Equal(stage, (await ReadAsync(played.Quarter)).Stage);

        Assert.Equal(302, (await visitor.SubmitAsync(page.Form(Step(played.Quarter, step)), new() { ["Form.Reason"] = "A figure was wrong." })).Status);

        var stored = await ReadAsync(played.Quarter);
        Assert.Equal((AssessmentStage.Draft, stage == AssessmentStage.Published ? 2 : null), (stored.Stage, stored.PublishedVersion));
        Assert.Equal("A figure was wrong.", (await HistoryAsync(played.Quarter)).Last(entry => entry.PartKind == nameof(QuarterlyAssessment)).Reason);
        var history = await visitor.OpenAsync($"{played.Root}/history");
        Assert.Contains("A figure was wrong.", history.Text, StringComparison.Ordinal);

        await played.ShareAsync();
        Assert.Equal("A figure was wrong.", (await VersionsAsync(played.Quarter)).MaxBy(version => version.Number)!.Note);
    }

    [Fact]
    [Rule("R246")]
    public async Task A_corrected_report_has_the_reason_of_the_correction_as_its_note_also_when_its_draft_was_written_twice()
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.Final);
        await played.ReopenAsync("The headline was wrong.");
        Assert.Contains(
            "The area team lead changes it and shares a new draft.",
            (await (await App.LogInAsync(played.Director)).OpenAsync(Address(played.Quarter))).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "The area team lead changes it", (await (await App.LogInAsync(played.Lead)).OpenAsync(Address(played.Quarter))).Text, StringComparison.Ordinal);
        await played.ShareAsync();
        await played.RedraftAsync("A typing mistake.");
        await played.ShareAsync();
        await played.RespondAsync();
        await played.MakeFinalAsync();

        Assert.Equal(
            [(1, null), (2, null), (3, "The headline was wrong."), (4, "A typing mistake."), (5, "The headline was wrong.")],
            (await VersionsAsync(played.Quarter)).OrderBy(version => version.Number).Select(version => (version.Number, version.Note)));
    }

    [Fact]
    public async Task A_step_that_is_not_open_at_the_stage_changes_nothing()
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var visitor = await App.LogInAsync(played.Lead);
        var form = (await visitor.OpenAsync(Address(played.Quarter))).Form(Step(played.Quarter, "redraft"));

        Assert.Equal(409, (await PostAsync(visitor, form, Step(played.Quarter, "share"))).Status);
        Assert.Single(await VersionsAsync(played.Quarter));
    }

    // A step whose form the page does not show, asked for all the same.
    private static async Task<(int Status, string Text)> PostAsync(Visitor visitor, PageForm form, string address)
    {
        using var request = form.ToRequest([]);
        request.RequestUri = new Uri(address, UriKind.Relative);
        var response = await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    [Rule("R234")]
    public async Task What_the_group_was_told_is_changed_is_asked_for_until_somebody_changes_it()
    {
        const string Promise = "Change the judgement on domain 2: you told the CCG that you would";
        var played = await App.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        await played.RespondAsync((2, new ResponseAnswers { Verdict = CcgVerdict.Disagrees, Comment = "Waits have fallen." }));
        await played.ReplyAsync(AreaTeamReply.Changed);
        await played.RedraftAsync("The CCG is right.");
        var visitor = await App.LogInAsync(played.Lead);

        var page = await visitor.OpenAsync(Address(played.Quarter));
        Assert.Equal($"{played.Root}/domains/2", page.Link(Promise));

        var domain = page.Link(Promise);
        Assert.Equal(
            302,
            (await visitor.SubmitAsync((await visitor.OpenAsync(domain)).Form(domain), new() { ["Form.Rationale"] = "Waits have fallen since May." })).Status);
        Assert.False((await visitor.OpenAsync(Address(played.Quarter))).HasLink(Promise));
    }
}
