using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Domain.Tests.Assessments;

namespace CcgAssurance.Domain.Tests.Responses;

public sealed class CorrectionTests
{
    private static readonly CorrectionFacts Minor = new() { IsEmpty = false, Levels = [], Items = [] };

    [Theory]
    [Rule("R246")]
    [InlineData(AssessmentStage.Final)]
    [InlineData(AssessmentStage.Published)]
    public void A_minor_correction_asks_for_one_answer_and_everything_else_keeps_its_answer(AssessmentStage stage)
    {
        var assessment = Reopened(stage, (3, QuarterAtStage.Disagrees(prints: true)));
        QuarterAtStage.Judge(assessment, 3, AssuranceCategory.Assured, "Better than before.");

        QuarterAtStage.Done(assessment.SendCorrection(QuarterAtStage.Today, QuarterAtStage.Due, Minor));

        var response = assessment.CurrentResponse!;
        Assert.True(response.IsCorrection);
        Assert.Equal(SubjectKind.Correction, Assert.Single(response.Answers, answer => answer.IsLeft).Kind);
        var kept = QuarterAtStage.AnswerOn(assessment, 3);
        Assert.Equal((CcgVerdict.Disagrees, true, true), (kept.Verdict, kept.PrintsDissent, kept.IsCarried));
        QuarterAtStage.Done(Answer(assessment, new ResponseAnswers { Verdict = CcgVerdict.Agrees }));
        QuarterAtStage.Done(assessment.SendResponse(QuarterAtStage.CcgLead));
        QuarterAtStage.Final(assessment);
        Assert.Same(kept, kept.PrintedDissent(isSent: true));
    }

    [Fact]
    [Rule("R131", "R246")]
    public void With_a_correction_the_group_can_withdraw_a_printed_disagreement_and_change_no_other_answer()
    {
        var assessment = Corrected((3, QuarterAtStage.Disagrees(prints: true)));

        Assert.Equal(
            OutcomeKind.Conflict,
            assessment.Answer(QuarterAtStage.AnswerOn(assessment, 2).Id, new ResponseAnswers { Verdict = CcgVerdict.Comments, Comment = "Late." }).Kind);
        QuarterAtStage.Done(assessment.Answer(QuarterAtStage.AnswerOn(assessment, 3).Id, new ResponseAnswers { Verdict = CcgVerdict.Agrees }));

        Assert.Null(QuarterAtStage.AnswerOn(assessment, 3).PrintedDissent(isSent: true));
        Assert.Equal(OutcomeKind.Conflict, assessment.AgreeToRest().Kind);
    }

    [Fact]
    [Rule("R246")]
    public void A_disagreement_stays_printed_where_the_group_says_nothing_to_a_correction()
    {
        var assessment = Corrected((3, QuarterAtStage.Disagrees(prints: true)));

        QuarterAtStage.Done(assessment.GoOnWithoutResponse(QuarterAtStage.Due.AddDays(1)));

        Assert.Equal(CcgVerdict.Disagrees, QuarterAtStage.AnswerOn(assessment, 3).PrintedDissent(isSent: false)?.Verdict);
        QuarterAtStage.Final(assessment);
    }

    [Fact]
    [Rule("R234", "R246")]
    public void The_area_team_replies_to_an_objection_before_the_report_is_final()
    {
        var assessment = Corrected();
        QuarterAtStage.Done(Answer(assessment, QuarterAtStage.Disagrees(prints: true)));
        QuarterAtStage.Done(assessment.SendResponse(QuarterAtStage.CcgLead));

        Assert.Contains(
            assessment.MakeFinal(QuarterAtStage.Facts(assessment)).Findings, finding => finding.Message == "Reply to the CCG on the correction");
        QuarterAtStage.Done(assessment.Reply(OnCorrection(assessment).Id, AreaTeamReply.NotChanged, "The figure is right."));

        QuarterAtStage.Final(assessment);
        Assert.Same(OnCorrection(assessment), OnCorrection(assessment).PrintedDissent(isSent: true));
    }

    [Fact]
    [Rule("R246")]
    public void A_correction_is_refused_where_a_level_changed_an_item_came_or_went_or_nothing_changed()
    {
        var assessment = Reopened(AssessmentStage.Final);

        Assert.Equal(
            [
                "Share a new draft, because the level of domain 2 changed",
                "Share a new draft, because the issue A&E waits was added",
                "Make your corrections first: nothing in the report has changed",
            ],
            assessment
                .SendCorrection(
                    QuarterAtStage.Today,
                    QuarterAtStage.Due,
                    new CorrectionFacts { IsEmpty = true, Levels = [new DomainNumber(2)], Items = ["the issue A&E waits was added"] })
                .Findings.Where(finding => finding.Severity == FindingSeverity.Blocking).Select(finding => finding.Message));
        Assert.Equal(AssessmentStage.Draft, assessment.Stage);
    }

    [Fact]
    [Rule("R234", "R246")]
    public void There_is_nothing_to_correct_before_the_group_has_answered_or_its_time_is_over()
    {
        var assessment = QuarterAtStage.Drafted();
        Assert.Equal(OutcomeKind.Conflict, assessment.SendCorrection(QuarterAtStage.Today, QuarterAtStage.Due, Minor).Kind);

        QuarterAtStage.Shared(assessment);
        QuarterAtStage.Done(assessment.Redraft());

        Assert.Equal(OutcomeKind.Conflict, assessment.SendCorrection(QuarterAtStage.Today, QuarterAtStage.Due, Minor).Kind);
    }

    [Fact]
    [Rule("R131")]
    public void The_director_who_makes_it_final_gives_a_reason_for_each_level_with_which_the_group_disagrees()
    {
        var assessment = QuarterAtStage.Responded(null, (3, QuarterAtStage.Disagrees()));
        QuarterAtStage.Done(assessment.Reply(QuarterAtStage.AnswerOn(assessment, 3).Id, AreaTeamReply.NotChanged, "The data says so."));
        var facts = QuarterAtStage.Facts(assessment);

        var refused = assessment.MakeFinal(facts with { Decisions = new Dictionary<Guid, string>() });
        Assert.Equal("Give your reason for the judgement on domain 3, because the CCG disagrees with it", Assert.Single(refused.Findings).Message);

        QuarterAtStage.Done(assessment.MakeFinal(facts));
        Assert.Equal("It is so.", QuarterAtStage.AnswerOn(assessment, 3).DirectorReason);
    }

    [Fact]
    [Rule("R234")]
    public void A_final_report_says_nothing_that_the_group_was_not_sent()
    {
        var assessment = QuarterAtStage.Responded();

        var refused = assessment.MakeFinal(QuarterAtStage.Facts(assessment) with { NotSent = ["Domain 2: Patients, issue"] });

        Assert.Equal(
            "Share a new draft or send the correction, because the CCG has not seen this change: Domain 2: Patients, issue",
            Assert.Single(refused.Findings).Message);
    }

    private static QuarterlyAssessment Reopened(AssessmentStage stage, params (int Domain, ResponseAnswers Answers)[] said)
    {
        var assessment = QuarterAtStage.Responded(null, said);
        foreach (var answer in assessment.CurrentResponse!.Answers.Where(answer => answer.NeedsReply))
        {
            QuarterAtStage.Done(assessment.Reply(answer.Id, AreaTeamReply.NotChanged, "The data says so."));
        }

        QuarterAtStage.Final(assessment);
        if (stage == AssessmentStage.Published)
        {
            QuarterAtStage.Done(assessment.DecideRelease(AssuranceSide.Ccg, null, QuarterAtStage.CcgLead));
            QuarterAtStage.Done(assessment.DecideRelease(AssuranceSide.NhsEngland, null, QuarterAtStage.Director));
        }

        QuarterAtStage.Done(assessment.Reopen(QuarterAtStage.Director));
        return assessment;
    }

    private static QuarterlyAssessment Corrected(params (int Domain, ResponseAnswers Answers)[] said)
    {
        var assessment = Reopened(AssessmentStage.Final, said);
        QuarterAtStage.Done(assessment.SendCorrection(QuarterAtStage.Today, QuarterAtStage.Due, Minor));
        return assessment;
    }

    private static ResponseAnswer OnCorrection(QuarterlyAssessment assessment) =>
        assessment.CurrentResponse!.Answers.Single(answer => answer.Kind == SubjectKind.Correction);

    private static Outcome Answer(QuarterlyAssessment assessment, ResponseAnswers answers) => assessment.Answer(OnCorrection(assessment).Id, answers);
}
