using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.JudgeDomain;

public sealed class SaveJudgementTests(AssuranceApp app) : JudgementPages(app)
{
    [Fact]
    public async Task Post_of_the_answers_that_are_stored_says_that_nothing_has_changed_and_leaves_the_record_and_its_history_alone()
    {
        var (visitor, quarter) = await LeadWithAsync();
        await visitor.SubmitAsync((await visitor.OpenAsync(Address(quarter))).Form(Address(quarter)), new(Complete));
        var before = await ReadAsync(quarter);
        Task<int> EntriesAsync() => App.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.UserId == visitor.User!.Id));
        var entries = await EntriesAsync();

        var answer = await visitor.SubmitAsync((await visitor.OpenAsync(Address(quarter))).Form(Address(quarter)));

        var page = await visitor.FollowAsync(answer);
        Assert.Contains("Nothing has changed", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("saved", page.Document.QuerySelector(".nhsuk-notification-banner")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before.Version, (await ReadAsync(quarter)).Version);
        Assert.Equal(entries, await EntriesAsync());
    }

    [Fact]
    public async Task Answers_to_questions_that_the_other_answers_do_not_raise_are_not_saved()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var page = await visitor.OpenAsync(Address(quarter));
        Assert.Equal(3, page.Document.QuerySelectorAll(".app-conditional").Length);

        var answer = await visitor.SubmitAsync(page.Form(Address(quarter)), new(Complete)
        {
            ["Form.OtherFactor"] = "The weather",
            ["Form.NotJointReason"] = "They were away.",
            ["Form.InterventionReasons"] = "SupportInsufficient",
        });

        Assert.Equal(302, answer.Status);
        var saved = await ReadAsync(quarter);
        Assert.Equal((null, null, 0), (saved.OtherFactor, saved.NotJointReason, saved.InterventionReasons.Count));
    }

    [Theory]
    [Rule("R128", "R129", "R130", "R131", "R134", "R140")]
    [InlineData("Form.Basis", null, "Select what the judgement is based on (2014/15 operational guidance, para 46)")]
    [InlineData("Form.Rationale", "",
        "Enter the reasons for the judgement, including the risk in current plans and progress (2014/15 operational guidance, para 46)")]
    [InlineData("Form.Factors", "Other", "Enter what else you took into account (2014/15 operational guidance, para 48)", "Form.OtherFactor")]
    [InlineData("Form.IsJoint", null, "Select yes if the judgement was made together with the CCG (2014/15 operational guidance, para 46)")]
    [InlineData("Form.IsJoint", "false",
        "Enter why the judgement was not made together with the CCG (2014/15 operational guidance, para 46)", "Form.NotJointReason")]
    [InlineData("Form.Category", "NotAssuredInterventionRequired",
        "Select why intervention is the only option (2014/15 operational guidance, para 55)", "Form.InterventionReasons")]
    public async Task Post_that_breaks_a_rule_shows_the_error_with_its_paragraph_keeps_what_was_typed_and_saves_nothing(
        string field, string? value, string message, string? errorAt = null)
    {
        var (visitor, quarter) = await LeadWithAsync();
        var answers = new Dictionary<string, string>(Complete);
        answers.Remove(field);
        if (value is not null)
        {
            answers[field] = value;
        }

        var page = await SubmitAsync(visitor, quarter, answers);

        page.ShowsError(errorAt ?? field, message);
        Assert.All(answers, answer => Assert.Equal(answer.Value, page.ValueOf(answer.Key)));
        await AssertNothingSavedAsync(quarter, visitor.User);
    }

    [Theory]
    [InlineData("Form.Rationale", 10_000, "Reasons for the judgement must be 10,000 characters or less")]
    [InlineData("Form.OtherFactor", 500, "What else you took into account must be 500 characters or less")]
    [InlineData("Form.NotJointReason", 2_000, "Why it was not made together must be 2,000 characters or less")]
    public async Task Post_with_a_text_that_is_too_long_says_how_long_it_may_be(string field, int length, string message)
    {
        var (visitor, quarter) = await LeadWithAsync();

        // A line break counts as one character, although a browser sends two.
        var isOneLine = field == "Form.OtherFactor";
        var fits = new string('x', length - 2) + (isOneLine ? "xy" : "\ny");
        var refused = await SubmitAsync(visitor, quarter, new() { [field] = fits + "y" });

        refused.ShowsError(field, message);
        Assert.Equal(fits + "y", refused.ValueOf(field));
        await AssertNothingSavedAsync(quarter, visitor.User);
        Assert.Equal(302, (await SubmitAsync(visitor, quarter, new() { [field] = fits })).Status);
    }

    [Fact]
    public async Task Post_with_a_category_that_does_not_exist_is_refused()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var page = await visitor.OpenAsync(Address(quarter));

        var answer = await visitor.SubmitAsync(page.Form(Address(quarter)), new(Complete) { ["Form.Category"] = "Excellent" });

        Assert.Equal(400, answer.Status);
        await AssertNothingSavedAsync(quarter, visitor.User);
    }

    [Fact]
    public async Task Post_of_a_text_without_a_category_is_saved_as_not_yet_judged()
    {
        var (visitor, quarter) = await LeadWithAsync();

        var answer = await SubmitAsync(visitor, quarter, new() { ["Form.Rationale"] = "First thoughts." });

        Assert.Equal(302, answer.Status);
        var judgement = await ReadAsync(quarter);
        Assert.Null(judgement.Category);
        Assert.Equal("First thoughts.", judgement.Rationale);
        Assert.Equal(AssessmentStage.ConversationHeld, await StageAsync(quarter));
    }

    [Fact]
    [Rule("R128", "R254")]
    public async Task Post_saves_the_judgement_says_so_and_writes_the_history_and_leaves_every_other_judgement_alone()
    {
        var team = await App.Given.AreaTeamAsync();
        var quarter = await App.Given.QuarterAsync(await App.Given.CcgAsync(team));
        var decoy = await App.Given.QuarterAsync(await App.Given.CcgAsync(team));
        var lead = await App.Given.UserAsync(Role.AreaTeamLead, team);
        var visitor = await App.LogInAsync(lead);

        var page = await visitor.FollowAsync(await SubmitAsync(visitor, quarter, Complete, domain: 3));

        Assert.Contains("Judgement on domain 3 saved", page.Text, StringComparison.Ordinal);
        var saved = await ReadAsync(quarter, 3);
        Assert.Equal(AssuranceCategory.AssuredWithSupport, saved.Category);
        Assert.Equal("Waiting times slip and the plan does not hold.\nThe provider is in difficulty.", saved.Rationale);
        Assert.Equal([JudgementBasis.DeskReview], saved.Basis);
        Assert.Equal([DecisionFactor.WiderEnvironment], saved.Factors);
        Assert.True(saved.IsJoint);
        Assert.Null((await ReadAsync(quarter, 2)).Category);
        Assert.Null((await ReadAsync(decoy, 3)).Category);
        await AssertHistoryAsync(quarter, lead);
    }

    [Theory]
    [Rule("R133")]
    [InlineData(null)]
    [InlineData(1)]
    public async Task Post_of_a_category_before_the_day_of_the_meeting_is_refused_and_a_text_without_one_is_saved(int? meetingInDays)
    {
        var team = await App.Given.AreaTeamAsync();
        var planned = meetingInDays is { } days ? Sample.MeetingOn(Today.AddDays(days)) : new MeetingAnswers();
        var quarter = await App.Given.QuarterAsync(await App.Given.CcgAsync(team), meeting: planned);
        var visitor = await App.LogInAsync(await App.Given.UserAsync(Role.AreaTeamLead, team));
        var answers = new Dictionary<string, string>(Complete);
        answers.Remove("Form.Basis");

        var page = await SubmitAsync(visitor, quarter, answers);

        page.ShowsError(
            "Form.Category",
            "Save without a level for now. You can choose one from the day of the meeting, or once you have recorded why there is no " +
            "meeting (2014/15 operational guidance, para 47)");
        Assert.Equal(answers["Form.Rationale"], page.ValueOf("Form.Rationale"));
        await AssertNothingSavedAsync(quarter, visitor.User);
        Assert.Equal(302, (await SubmitAsync(visitor, quarter, new() { ["Form.Rationale"] = "Written ahead." })).Status);
        Assert.Equal("Written ahead.", (await ReadAsync(quarter)).Rationale);
        Assert.Equal(AssessmentStage.Planned, await StageAsync(quarter));
    }

    [Fact]
    [Rule("R129", "R133")]
    public async Task Post_on_the_day_of_the_meeting_saves_a_category_that_rests_on_the_conversation()
    {
        var team = await App.Given.AreaTeamAsync();
        var quarter = await App.Given.QuarterAsync(await App.Given.CcgAsync(team), meeting: Sample.MeetingOn(Today));
        var visitor = await App.LogInAsync(await App.Given.UserAsync(Role.AreaTeamLead, team));

        var page = await visitor.OpenAsync(Address(quarter));
        Assert.Contains("The conversation on 19 November 2014", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Desk review", page.Text, StringComparison.Ordinal);
        var answer = await visitor.SubmitAsync(page.Form(Address(quarter)), new(Complete) { ["Form.Basis"] = "meeting" });

        Assert.Equal(302, answer.Status);
        Assert.Equal([JudgementBasis.Meeting], (await ReadAsync(quarter)).Basis);
        Assert.Equal("meeting", (await visitor.OpenAsync(Address(quarter))).ValueOf("Form.Basis"));
    }

    [Fact]
    [Rule("R6")]
    public async Task Nothing_but_the_posted_choice_sets_a_category()
    {
        var (visitor, quarter) = await LeadWithAsync();

        await SubmitAsync(visitor, quarter, new(Complete)
        {
            ["Form.Category"] = "NotAssuredInterventionRequired",
            ["Form.InterventionReasons"] = "SupportInsufficient",
        });

        Assert.Equal(AssuranceCategory.NotAssuredInterventionRequired, (await ReadAsync(quarter)).Category);
        foreach (var domain in new[] { 2, 3, 4, 5, 6 })
        {
            Assert.Null((await ReadAsync(quarter, domain)).Category);
        }
    }
}
