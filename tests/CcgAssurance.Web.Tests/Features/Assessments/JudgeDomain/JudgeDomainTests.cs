using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.JudgeDomain;

public sealed class JudgeDomainTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly Dictionary<string, string> Complete = new()
    {
        ["Form.Category"] = "AssuredWithSupport",
        ["Form.Basis"] = "desk-review",
        ["Form.Rationale"] = "Waiting times slip and the plan does not hold.\nThe provider is in difficulty.",
        ["Form.Factors"] = "WiderEnvironment",
        ["Form.IsJoint"] = "true",
    };

    private DateOnly Today => UkTime.DateOf(app.Clock.GetUtcNow());

    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in()
    {
        var answer = await app.Visitor().OpenAsync(Address(await app.Given.QuarterAsync()));

        Assert.Equal(302, answer.Status);
        Assert.StartsWith("/account/log-in", answer.Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_by_an_administrator_is_forbidden()
    {
        var quarter = await app.Given.QuarterAsync();
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.Administrator));

        Assert.Equal(403, (await visitor.OpenAsync(Address(quarter))).Status);
    }

    [Fact]
    public async Task Get_by_the_lead_of_another_area_team_finds_nothing()
    {
        var quarter = await app.Given.QuarterAsync();
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead));

        Assert.Equal(404, (await visitor.OpenAsync(Address(quarter))).Status);
    }

    [Theory]
    [InlineData("2014-15/q2/domains/7")]
    [InlineData("2014-15/q2/domains/x")]
    [InlineData("2014-15/q3/domains/1")]
    [InlineData("2014-16/q2/domains/1")]
    [InlineData("2014-15/q5/domains/1")]
    public async Task Get_of_a_domain_or_quarter_that_does_not_exist_finds_nothing(string rest)
    {
        var (visitor, quarter) = await LeadWithAsync();

        Assert.Equal(404, (await visitor.OpenAsync($"/ccgs/{quarter.Ccg}/{rest}")).Status);
    }

    [Fact]
    public async Task Get_shows_the_question_and_preselects_nothing()
    {
        var (visitor, quarter) = await LeadWithAsync();

        var page = await visitor.OpenAsync(Address(quarter, 4));

        Assert.Equal(200, page.Status);
        Assert.EndsWith(FrameworkVersions.Y2014To15.DomainNumbered(new DomainNumber(4)).Question, page.Heading, StringComparison.Ordinal);
        Assert.Null(page.ValueOf("Form.Category"));
        Assert.Null(page.ValueOf("Form.IsJoint"));
        Assert.Contains("No judgement was recorded for the quarter before.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R31", "R138", "R141")]
    public async Task Get_offers_descriptors_deciding_question_contrast_and_case_studies_as_help_with_their_paragraphs()
    {
        var (visitor, quarter) = await LeadWithAsync();

        var page = await visitor.OpenAsync(Address(quarter, 2));

        Assert.All(FrameworkVersions.Y2014To15.DomainNumbered(new DomainNumber(2)).Descriptors, descriptor =>
            Assert.Contains(descriptor.Text, page.Text, StringComparison.Ordinal));
        Assert.Contains(DecidingQuestion.Question, page.Text, StringComparison.Ordinal);
        Assert.All(ContrastPairs.All, pair => Assert.Contains(pair.AssuredWithSupport, page.Text, StringComparison.Ordinal));
        Assert.All(CaseStudyResponses.All, response => Assert.Contains(response.Situation, page.Text, StringComparison.Ordinal));
        Assert.Contains(GuidanceRules.R138.Source.ToString(), page.Text, StringComparison.Ordinal);
        Assert.Contains(GuidanceRules.R141.Source.ToString(), page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R144")]
    public async Task Get_shows_last_quarters_judgement_and_how_many_quarters_running_the_domain_had_support()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var support = Sample.Judgement(AssuranceCategory.AssuredWithSupport, "Support was agreed.");
        await app.Given.QuarterAsync(quarter.Ccg, FinancialYear.StartingIn(2013), Quarter.Q4, judged: (1, support with { Rationale = "Older text." }));
        await app.Given.QuarterAsync(quarter.Ccg, quarter: Quarter.Q1, judged: (1, support));

        var page = await visitor.OpenAsync(Address(quarter, 1));

        Assert.Contains("Assured with support for 2 quarters running", page.Text, StringComparison.Ordinal);
        Assert.Contains("Support was agreed.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Older text.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_by_the_director_shows_the_judgement_without_a_form()
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team), judged: (1, Sample.Judgement(rationale: "All is managed.")));
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamDirector, team));

        var page = await visitor.OpenAsync(Address(quarter));

        Assert.Contains("All is managed.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Document.Forms, form => form.GetAttribute("action") == Address(quarter));
    }

    [Fact]
    public async Task Get_once_the_draft_is_shared_shows_the_judgement_without_a_form()
    {
        var (visitor, quarter) = await LeadWithAsync(AssessmentStage.SharedWithCcg);

        Assert.DoesNotContain((await visitor.OpenAsync(Address(quarter))).Document.Forms, form => form.GetAttribute("action") == Address(quarter));
    }

    [Theory]
    [Rule("R128", "R129", "R130", "R131", "R134", "R140")]
    [InlineData("Form.Basis", null, "Select what the judgement rests on (2014/15 operational guidance, para 46)")]
    [InlineData("Form.Rationale", "", "Enter the reasons for the judgement, with the risk in current plans and progress (2014/15 operational guidance, para 46)")]
    [InlineData("Form.NotJointReason", "They were away.", "Remove why the judgement was not made together with the CCG, or select no above (2014/15 operational guidance, para 46)")]
    [InlineData("Form.InterventionReasons", "SupportInsufficient", "Clear why intervention is the only option, or select not assured above (2014/15 operational guidance, para 55)")]
    [InlineData("Form.Factors", "Other", "Enter what else you took into account (2014/15 operational guidance, para 48)", "Form.OtherFactor")]
    [InlineData("Form.IsJoint", null, "Select yes if the judgement was made together with the CCG (2014/15 operational guidance, para 46)")]
    [InlineData("Form.IsJoint", "false", "Enter why the judgement was not made together with the CCG (2014/15 operational guidance, para 46)", "Form.NotJointReason")]
    [InlineData("Form.Category", "NotAssuredInterventionRequired", "Select why intervention is the only option (2014/15 operational guidance, para 55)", "Form.InterventionReasons")]
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
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        var decoy = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        var lead = await app.Given.UserAsync(Role.AreaTeamLead, team);
        var visitor = await app.LogInAsync(lead);

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
        var team = await app.Given.AreaTeamAsync();
        var planned = meetingInDays is { } days ? Sample.MeetingOn(Today.AddDays(days)) : new MeetingAnswers();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team), meeting: planned);
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));
        var answers = new Dictionary<string, string>(Complete);
        answers.Remove("Form.Basis");

        var page = await SubmitAsync(visitor, quarter, answers);

        page.ShowsError(
            "Form.Category",
            "Choose a level on or after the day of the meeting, or record why the quarter has none. Until then save without a level (2014/15 operational guidance, para 47)");
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
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team), meeting: Sample.MeetingOn(Today));
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));

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

        await SubmitAsync(visitor, quarter, new(Complete) { ["Form.Category"] = "NotAssuredInterventionRequired", ["Form.InterventionReasons"] = "SupportInsufficient" });

        Assert.Equal(AssuranceCategory.NotAssuredInterventionRequired, (await ReadAsync(quarter)).Category);
        foreach (var domain in new[] { 2, 3, 4, 5, 6 })
        {
            Assert.Null((await ReadAsync(quarter, domain)).Category);
        }
    }

    [Fact]
    public async Task Post_after_somebody_else_saved_shows_both_texts_and_lets_the_second_person_choose()
    {
        var (second, quarter) = await LeadWithAsync();
        var first = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, second.User!.Organisation));
        var opened = await second.OpenAsync(Address(quarter));
        await SubmitAsync(first, quarter, new(Complete) { ["Form.Rationale"] = "Saved by a colleague." });

        var conflict = await second.SubmitAsync(opened.Form(Address(quarter)), new(Complete) { ["Form.Rationale"] = "Mine, typed meanwhile." });

        Assert.Equal(409, conflict.Status);
        Assert.Contains("Somebody else changed this part of the quarter while you were writing. Your answers are not saved yet.", conflict.Text, StringComparison.Ordinal);
        Assert.Equal([["Reasons for the judgement", "Saved by a colleague.", "Mine, typed meanwhile."]], conflict.TableRows("What is saved and what you wrote"));
        Assert.Equal("Mine, typed meanwhile.", conflict.ValueOf("Form.Rationale"));
        await AssertNothingSavedAsync(quarter, second.User, "Saved by a colleague.");

        Assert.Equal(302, (await second.SubmitAsync(conflict.Form(Address(quarter)))).Status);
        Assert.Equal("Mine, typed meanwhile.", (await ReadAsync(quarter)).Rationale);
    }

    [Fact]
    public async Task Post_of_the_very_answers_that_are_stored_still_notices_a_save_in_between()
    {
        var (second, quarter) = await LeadWithAsync();
        var first = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, second.User!.Organisation));
        await SubmitAsync(first, quarter, Complete);
        var opened = await second.OpenAsync(Address(quarter));
        await SubmitAsync(first, quarter, new() { ["Form.Rationale"] = "Changed." });
        await SubmitAsync(first, quarter, Complete);

        Assert.Equal(409, (await second.SubmitAsync(opened.Form(Address(quarter)))).Status);
    }

    [Fact]
    [Rule("R222")]
    public async Task Post_after_the_draft_was_shared_saves_nothing_and_gives_the_text_back_beside_what_stands()
    {
        var (visitor, quarter) = await LeadWithAsync();
        await SubmitAsync(visitor, quarter, new(Complete) { ["Form.Rationale"] = "What stands." });
        var opened = await visitor.OpenAsync(Address(quarter));
        await SetStageAsync(quarter, AssessmentStage.SharedWithCcg);
        var tooLong = new string('x', DomainJudgement.RationaleMaxLength + 1);

        var answer = await visitor.SubmitAsync(opened.Form(Address(quarter)), new(Complete) { ["Form.Rationale"] = "Too late." });
        var wrongAsWell = await visitor.SubmitAsync(opened.Form(Address(quarter)), new(Complete) { ["Form.Rationale"] = tooLong });

        Assert.Equal(409, answer.Status);
        Assert.Equal(409, wrongAsWell.Status);
        Assert.Contains("This quarter can no longer be changed.", answer.Text, StringComparison.Ordinal);
        Assert.Equal([["Reasons for the judgement", "What stands.", "Too late."]], answer.TableRows("What is saved and what you wrote"));
        Assert.DoesNotContain("Too late.", answer.Document.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("What stands.", answer.Document.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("What stands.", (await ReadAsync(quarter)).Rationale);
    }

    [Fact]
    public async Task Post_after_the_quarter_was_closed_and_opened_again_saves_nothing_until_it_is_sent_again()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var opened = await visitor.OpenAsync(Address(quarter));
        await SetStageAsync(quarter, AssessmentStage.Draft);

        var answer = await visitor.SubmitAsync(opened.Form(Address(quarter)), Complete);

        Assert.Equal(409, answer.Status);
        Assert.Contains("This quarter was closed and opened again while you were writing. Your answers are not saved yet.", answer.Text, StringComparison.Ordinal);
        await AssertNothingSavedAsync(quarter, visitor.User);
        Assert.Equal(302, (await visitor.SubmitAsync(answer.Form(Address(quarter)))).Status);
        Assert.Equal(AssuranceCategory.AssuredWithSupport, (await ReadAsync(quarter)).Category);
    }

    private async Task AssertNothingSavedAsync(QuarterKey quarter, TestUser? by, string? rationale = null)
    {
        var judgement = await ReadAsync(quarter);
        Assert.Equal(rationale, judgement.Rationale);
        Assert.True(rationale is not null || judgement.Category is null);
        Assert.Equal(0, await app.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.UserId == by!.Id)));
    }

    private Task SetStageAsync(QuarterKey quarter, AssessmentStage stage) => app.WriteAsync(async db =>
    {
        var assessment = await db.QuarterlyAssessments.SingleAsync(row => row.CcgCode == quarter.Ccg);
        db.Entry(assessment).Property(row => row.Stage).CurrentValue = stage;
        db.Entry(assessment).Property(row => row.StageToken).CurrentValue = Guid.CreateVersion7();
    });

    private Task<AssessmentStage> StageAsync(QuarterKey quarter) =>
        app.ReadAsync(db => db.QuarterlyAssessments.Where(row => row.CcgCode == quarter.Ccg).Select(row => row.Stage).SingleAsync());

    private async Task AssertHistoryAsync(QuarterKey quarter, TestUser lead)
    {
        var id = await app.ReadAsync(db => db.QuarterlyAssessments
            .Where(row => row.CcgCode == quarter.Ccg).Select(row => row.Id).SingleAsync());
        var entries = await app.ReadAsync(db => db.AuditEntries
            .Where(entry => entry.RecordKind == RecordKind.QuarterlyAssessment && entry.RecordId == id.ToString() && entry.UserId == lead.Id)
            .ToListAsync());

        var judgement = Assert.Single(entries, entry => entry.Subject == "Judgement on domain 3");
        Assert.Equal(AuditChange.Changed, judgement.Change);
        Assert.Equal(lead.Name, judgement.UserName);
        Assert.Equal(Role.AreaTeamLead, judgement.Role);
        Assert.Equal(lead.Organisation, judgement.Organisation);
        Assert.Equal(app.Clock.GetUtcNow(), judgement.At);
        Assert.Contains(new FieldChange("Category", "AssuranceCategory", null, "AssuredWithSupport"), judgement.Fields);
        Assert.Contains(new FieldChange("IsJoint", "Boolean", null, "Yes"), judgement.Fields);
        Assert.DoesNotContain(judgement.Fields, field => field.Field is "Version" or "Id");
        Assert.Contains(new FieldChange("Stage", "AssessmentStage", "ConversationHeld", "Draft"), Assert.Single(entries, entry => entry.Subject == "Quarterly assessment").Fields);
    }

    private async Task<(Visitor Visitor, QuarterKey Quarter)> LeadWithAsync(AssessmentStage? stage = null)
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team), stage: stage);
        return (await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team)), quarter);
    }

    private static async Task<Page> SubmitAsync(Visitor visitor, QuarterKey quarter, Dictionary<string, string> answers, int domain = 1)
    {
        var page = await visitor.OpenAsync(Address(quarter, domain));
        return await visitor.SubmitAsync(page.Form(Address(quarter, domain)), answers);
    }

    private Task<DomainJudgement> ReadAsync(QuarterKey quarter, int domain = 1)
    {
        var number = new DomainNumber(domain);
        return app.ReadAsync(db => db.QuarterlyAssessments
            .Where(row => row.CcgCode == quarter.Ccg && row.Year == quarter.Year && row.Quarter == quarter.Quarter)
            .SelectMany(row => row.Judgements)
            .SingleAsync(row => row.Domain == number));
    }

    private static string Address(QuarterKey quarter, int domain = 1) =>
        $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/domains/{domain}";
}
