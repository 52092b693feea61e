using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;

namespace CcgAssurance.Domain.Tests.Assessments;

public sealed class StagesTests
{
    private const AssessmentStage Draft = AssessmentStage.Draft;
    private const AssessmentStage Shared = AssessmentStage.SharedWithCcg;
    private const AssessmentStage Responded = AssessmentStage.CcgResponded;
    private const AssessmentStage Final = AssessmentStage.Final;
    private const AssessmentStage Published = AssessmentStage.Published;

    private static readonly Dictionary<string, Func<QuarterlyAssessment, Outcome>> Verbs = new()
    {
        ["Share"] = row => row.Share(QuarterAtStage.Today, QuarterAtStage.Due),
        ["Answer"] = row => row.Answer(
            row.CurrentResponse?.Answers[0].Id ?? Guid.Empty, new ResponseAnswers { Verdict = CcgVerdict.Agrees }),
        ["Comment"] = row => row.CommentForGoverningBody("We discussed it.", QuarterAtStage.CcgLead),
        ["GoOn"] = row => row.GoOnWithoutResponse(QuarterAtStage.Due.AddDays(1)),
        ["Redraft"] = row => row.Redraft(),
        ["MakeFinal"] = row => row.MakeFinal(QuarterAtStage.Facts(row)),
        ["Reopen"] = row => row.Reopen(QuarterAtStage.Director),
        ["Release"] = row => row.DecideRelease(AssuranceSide.Ccg, null, QuarterAtStage.CcgLead),
        ["Forum"] = row => row.NoteForum(new ForumAnswers(QuarterAtStage.Today, "Governing body in public", null), QuarterAtStage.CcgLead),
    };

    [Theory]
    [Rule("R222", "R234", "R242", "R246")]
    [InlineData("Share", Draft)]
    [InlineData("Answer", Shared)]
    [InlineData("Comment", Shared)]
    [InlineData("GoOn", Shared)]
    [InlineData("Redraft", Shared, Responded)]
    [InlineData("MakeFinal", Responded)]
    [InlineData("Reopen", Final, Published)]
    [InlineData("Release", Final)]
    [InlineData("Forum", Final, Published)]
    public void Each_step_is_taken_at_its_stages_and_at_no_other(string verb, params AssessmentStage[] stages)
    {
        foreach (var stage in new[] { Draft, Shared, Responded, Final, Published })
        {
            var assessment = QuarterAtStage.At(stage);
            var (token, version) = (assessment.StageToken, assessment.LastVersion);

            var outcome = Verbs[verb](assessment);

            Assert.Equal((stage, stages.Contains(stage) ? OutcomeKind.Done : OutcomeKind.Conflict), (stage, outcome.Kind));
            if (!outcome.IsDone)
            {
                Assert.Equal((stage, token, version), (assessment.Stage, assessment.StageToken, assessment.LastVersion));
            }
        }
    }

    [Theory]
    [Rule("R222", "R234", "R246")]
    [InlineData("Share", Draft, Shared, 1)]
    [InlineData("GoOn", Shared, Responded, 1)]
    [InlineData("Redraft", Shared, Draft, 1)]
    [InlineData("Redraft", Responded, Draft, 1)]
    [InlineData("MakeFinal", Responded, Final, 2)]
    [InlineData("Reopen", Final, Draft, 2)]
    [InlineData("Reopen", Published, Draft, 2)]
    public void A_step_leads_to_its_stage_with_a_new_stage_token_and_what_is_sent_has_the_next_number(
        string verb, AssessmentStage from, AssessmentStage to, int lastVersion)
    {
        var assessment = QuarterAtStage.At(from);
        var token = assessment.StageToken;

        QuarterAtStage.Done(Verbs[verb](assessment));

        Assert.Equal((to, lastVersion), (assessment.Stage, assessment.LastVersion));
        Assert.NotEqual(token, assessment.StageToken);
    }

    [Fact]
    [Rule("R234")]
    public void The_group_is_asked_about_every_judgement_and_every_issue_of_the_draft_in_the_order_of_the_report()
    {
        var assessment = QuarterAtStage.Drafted();
        var second = Focus.On(new DomainNumber(2));
        QuarterAtStage.Done(assessment.AddItem(Focus.On(Theme.BetterCare), ItemKind.Issue, new ItemAnswers { Title = "Pooled budget" }));
        QuarterAtStage.Done(assessment.AddItem(second, ItemKind.Issue, new ItemAnswers { Title = "A&E waits" }));
        QuarterAtStage.Done(assessment.AddItem(second, ItemKind.Achievement, new ItemAnswers { Text = "A walk-in centre." }));

        QuarterAtStage.Shared(assessment);

        var response = assessment.CurrentResponse!;
        Assert.Equal((1, QuarterAtStage.Due, null), (response.DraftNumber, response.DueOn, response.SentAt));
        Assert.Equal(
            [
                "domain-1 Judgement", "domain-2 Judgement", "domain-2 Achievement", "domain-2 Issue", "domain-3 Judgement", "domain-4 Judgement",
                "domain-5 Judgement", "domain-6 Judgement",
            ],
            response.Answers.OrderBy(answer => answer.Position).Select(answer => $"{answer.Focus} {answer.Kind}").Take(8));
        Assert.Equal(
            ["domain-2 Issue", "theme-better-care Issue"],
            response.Answers.Where(answer => answer.Kind == SubjectKind.Issue).OrderBy(answer => answer.Position)
                .Select(answer => $"{answer.Focus} {answer.Kind}"));
        Assert.Equal(3, response.Answers.Count(answer => answer.Kind == SubjectKind.Narrative));
        Assert.All(response.Answers, answer => Assert.Null(answer.Verdict));
    }

    [Fact]
    [Rule("R131", "R234")]
    public void An_answer_can_be_changed_until_the_response_is_sent()
    {
        var assessment = QuarterAtStage.Shared();
        var answer = QuarterAtStage.AnswerOn(assessment, 2);
        QuarterAtStage.Done(assessment.Answer(answer.Id, QuarterAtStage.Disagrees(prints: true)));
        Assert.Equal((CcgVerdict.Disagrees, "We see it otherwise.", true), (answer.Verdict, answer.Comment, answer.PrintsDissent));

        QuarterAtStage.Done(assessment.Answer(answer.Id, new ResponseAnswers { Verdict = CcgVerdict.Agrees }));
        Assert.Equal((CcgVerdict.Agrees, null, false), (answer.Verdict, answer.Comment, answer.PrintsDissent));

        Assert.Equal(OutcomeKind.Refused, assessment.Answer(answer.Id, new ResponseAnswers { Verdict = CcgVerdict.Comments }).Kind);
        Assert.Equal(OutcomeKind.Conflict, assessment.Answer(Guid.NewGuid(), new ResponseAnswers()).Kind);
        QuarterAtStage.Responded(assessment);
        Assert.Equal(OutcomeKind.Conflict, assessment.Answer(answer.Id, QuarterAtStage.Disagrees()).Kind);
    }

    [Fact]
    [Rule("R234")]
    public void A_response_is_sent_once_with_name_and_time()
    {
        var assessment = QuarterAtStage.Responded();

        Assert.Equal(Responded, assessment.Stage);
        Assert.Equal((QuarterAtStage.CcgLead.At, "Priya Nair"), (assessment.CurrentResponse!.SentAt, assessment.CurrentResponse.SentBy));
        Assert.Equal(OutcomeKind.Conflict, assessment.SendResponse(QuarterAtStage.CcgLead).Kind);
    }

    [Theory]
    [Rule("R234")]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void The_area_team_goes_on_without_an_answer_after_the_last_day_and_not_on_it(int afterDue, bool isDone)
    {
        var assessment = QuarterAtStage.Shared();

        var outcome = assessment.GoOnWithoutResponse(QuarterAtStage.Due.AddDays(afterDue));

        Assert.Equal(isDone ? OutcomeKind.Done : OutcomeKind.Refused, outcome.Kind);
        Assert.Equal((isDone ? Responded : Shared, isDone), (assessment.Stage, assessment.CurrentResponse!.IsTimedOut));
        Assert.Equal(isDone ? [] : [GuidanceRules.R234CcgAnswerBeforeFinal], outcome.Findings.Select(finding => finding.Rule));
    }

    [Fact]
    [Rule("R131", "R234")]
    public void Only_a_comment_or_disagreement_that_was_sent_is_replied_to()
    {
        var assessment = QuarterAtStage.Shared();
        var (disputed, agreed) = (QuarterAtStage.AnswerOn(assessment, 2), QuarterAtStage.AnswerOn(assessment, 1));
        QuarterAtStage.Done(assessment.Answer(disputed.Id, QuarterAtStage.Disagrees()));
        Assert.Equal(OutcomeKind.Conflict, assessment.Reply(disputed.Id, AreaTeamReply.NotChanged, "Why.").Kind);

        QuarterAtStage.Responded(assessment, (2, QuarterAtStage.Disagrees()));
        Assert.Equal(OutcomeKind.Conflict, assessment.Reply(agreed.Id, AreaTeamReply.NotChanged, "Why.").Kind);
        QuarterAtStage.Done(assessment.Reply(disputed.Id, AreaTeamReply.NotChanged, "The data says so."));

        Assert.Equal((AreaTeamReply.NotChanged, "The data says so."), (disputed.Reply, disputed.ReplyReason));
    }

    [Fact]
    [Rule("R234")]
    public void An_answer_that_ran_out_of_time_unsent_is_never_replied_to()
    {
        var assessment = QuarterAtStage.Shared();
        var answer = QuarterAtStage.AnswerOn(assessment, 2);
        QuarterAtStage.Done(assessment.Answer(answer.Id, QuarterAtStage.Disagrees()));
        QuarterAtStage.Done(assessment.GoOnWithoutResponse(QuarterAtStage.Due.AddDays(1)));

        Assert.Equal(OutcomeKind.Conflict, assessment.Reply(answer.Id, AreaTeamReply.NotChanged, "Why.").Kind);
        Assert.Null(answer.Reply);
    }

    [Fact]
    [Rule("R234")]
    public void A_new_draft_has_an_answer_of_its_own_and_leaves_the_earlier_answers_and_replies_as_they_were()
    {
        var assessment = QuarterAtStage.Responded(null, (2, QuarterAtStage.Disagrees()));
        var first = assessment.CurrentResponse!;
        var disputed = QuarterAtStage.AnswerOn(assessment, 2);
        QuarterAtStage.Done(assessment.Reply(disputed.Id, AreaTeamReply.Changed, "You are right."));
        QuarterAtStage.Done(assessment.Redraft());

        QuarterAtStage.Shared(assessment);

        Assert.Equal((2, 2), (assessment.LastVersion, assessment.CurrentResponse!.DraftNumber));
        Assert.All(assessment.CurrentResponse.Answers, answer => Assert.Null(answer.Reply));
        QuarterAtStage.Done(assessment.Answer(QuarterAtStage.AnswerOn(assessment, 2).Id, new ResponseAnswers { Verdict = CcgVerdict.Agrees }));
        Assert.Equal((CcgVerdict.Disagrees, AreaTeamReply.Changed), (disputed.Verdict, disputed.Reply));
        Assert.NotNull(first.SentAt);
        Assert.Equal(OutcomeKind.Conflict, assessment.Answer(disputed.Id, QuarterAtStage.Disagrees()).Kind);
    }

    [Theory]
    [Rule("R242", "R245")]
    [InlineData(AssuranceSide.Ccg, AssuranceSide.NhsEngland)]
    [InlineData(AssuranceSide.NhsEngland, AssuranceSide.Ccg)]
    public void A_report_is_public_once_both_sides_released_it_and_not_before(AssuranceSide first, AssuranceSide second)
    {
        var assessment = QuarterAtStage.Final();

        QuarterAtStage.Done(assessment.DecideRelease(first, null, QuarterAtStage.Director));
        Assert.Equal((Final, null), (assessment.Stage, assessment.PublishedVersion));
        QuarterAtStage.Done(assessment.DecideRelease(second, null, QuarterAtStage.CcgLead));

        Assert.Equal((Published, 2), (assessment.Stage, assessment.PublishedVersion));
    }

    [Fact]
    [Rule("R242")]
    public void A_side_that_refuses_keeps_the_report_from_the_public_until_it_releases_it_after_all()
    {
        var assessment = QuarterAtStage.Final();
        QuarterAtStage.Done(assessment.DecideRelease(AssuranceSide.Ccg, "The headline is wrong.", QuarterAtStage.CcgLead));
        QuarterAtStage.Done(assessment.DecideRelease(AssuranceSide.NhsEngland, null, QuarterAtStage.Director));
        Assert.Equal(Final, assessment.Stage);
        Assert.Equal("The headline is wrong.", assessment.DecisionOf(AssuranceSide.Ccg)!.RefusalReason);

        var later = QuarterAtStage.CcgLead with { At = QuarterAtStage.CcgLead.At.AddDays(1) };
        QuarterAtStage.Done(assessment.DecideRelease(AssuranceSide.Ccg, null, later));

        Assert.Equal(Published, assessment.Stage);
        Assert.Equal(3, assessment.Releases.Count);
    }

    [Fact]
    [Rule("R246")]
    public void A_published_report_that_is_corrected_stays_public_until_both_sides_release_the_new_version()
    {
        var assessment = QuarterAtStage.Published();
        Assert.False(assessment.IsBeingCorrected);

        QuarterAtStage.Done(assessment.Reopen(QuarterAtStage.Director));
        Assert.Equal((2, true), (assessment.PublishedVersion, assessment.IsBeingCorrected));
        QuarterAtStage.Final(QuarterAtStage.Responded(QuarterAtStage.Shared(assessment)));
        Assert.Equal((2, true, Final), (assessment.PublishedVersion, assessment.IsBeingCorrected, assessment.Stage));
        Assert.Null(assessment.DecisionOf(AssuranceSide.Ccg));
        QuarterAtStage.Done(assessment.DecideRelease(AssuranceSide.Ccg, null, QuarterAtStage.CcgLead));
        QuarterAtStage.Done(assessment.DecideRelease(AssuranceSide.NhsEngland, null, QuarterAtStage.Director));

        Assert.Equal((4, false), (assessment.PublishedVersion, assessment.IsBeingCorrected));
    }
}
