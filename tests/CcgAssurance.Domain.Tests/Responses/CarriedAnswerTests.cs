using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Domain.Tests.Assessments;

namespace CcgAssurance.Domain.Tests.Responses;

public sealed class CarriedAnswerTests
{
    private static readonly Focus Third = Focus.On(new DomainNumber(3));

    private static readonly ItemAnswers Waits = new() { Title = "A&E waits", Provider = "Anyshire Trust" };

    [Fact]
    [Rule("R131", "R234")]
    public void An_answer_counts_for_the_next_draft_where_that_says_the_same()
    {
        var assessment = Asked();
        Answer(assessment, SubjectKind.Judgement, QuarterAtStage.Disagrees(prints: true));
        QuarterAtStage.Responded(assessment);

        DraftAgain(assessment);

        var carried = On(assessment, SubjectKind.Judgement);
        Assert.Equal((CcgVerdict.Disagrees, "We see it otherwise.", true), (carried.Verdict, carried.Comment, carried.PrintsDissent));
        Assert.Equal((1, true, true), (carried.SaidToDraft, carried.WasSent, carried.IsCarried));
        Assert.Empty(ResponseRules.CheckSending(assessment.CurrentResponse!.Answers));
        QuarterAtStage.Done(assessment.SendResponse(QuarterAtStage.CcgLead));
    }

    [Fact]
    [Rule("R131", "R234")]
    public void Where_one_providers_name_changed_one_answer_is_asked_for_again_and_the_earlier_one_stands_beside_it()
    {
        var assessment = Asked();
        Answer(assessment, SubjectKind.Issue, QuarterAtStage.Disagrees(prints: true));
        QuarterAtStage.Responded(assessment);

        DraftAgain(assessment, Waits with { Provider = "Anyshire University Trust" });

        var changed = On(assessment, SubjectKind.Issue);
        Assert.Null(changed.Verdict);
        Assert.Equal((CcgVerdict.Disagrees, "We see it otherwise."), (changed.Earlier!.Verdict, changed.Earlier.Comment));
        Assert.Equal([changed], assessment.CurrentResponse!.Answers.Where(answer => answer.IsLeft));
        Assert.Equal(6, assessment.CurrentResponse.Answers.Count(answer => answer is { IsCarried: true, Verdict: CcgVerdict.Agrees }));
    }

    [Fact]
    [Rule("R131")]
    public void Agreeing_to_the_rest_overwrites_neither_an_earlier_disagreement_nor_a_comment_that_is_not_decided()
    {
        var assessment = Asked();
        Answer(assessment, SubjectKind.Issue, QuarterAtStage.Disagrees(prints: true));
        QuarterAtStage.Responded(assessment);
        DraftAgain(assessment, Waits with { Target = "95% in four hours" }, rationale: "Better than before.");
        Answer(assessment, SubjectKind.Judgement, new ResponseAnswers { Comment = "We are still looking at it." });

        Assert.Equal(OutcomeKind.Conflict, assessment.AgreeToRest().Kind);
        Assert.Equal(OutcomeKind.Done, assessment.AgreeToAllOn(Focus.On(Theme.BetterCare)).Kind);

        Assert.Null(On(assessment, SubjectKind.Issue).Verdict);
        Assert.Equal((null, "We are still looking at it."), (On(assessment, SubjectKind.Judgement).Verdict, On(assessment, SubjectKind.Judgement).Comment));
        Assert.Equal(OutcomeKind.Refused, assessment.SendResponse(QuarterAtStage.CcgLead).Kind);
    }

    [Fact]
    [Rule("R234")]
    public void Agreeing_to_the_rest_may_answer_a_changed_text_to_which_the_group_had_agreed()
    {
        var assessment = Asked();
        QuarterAtStage.Responded(assessment);

        DraftAgain(assessment, Waits with { Target = "95% in four hours" });

        QuarterAtStage.Done(assessment.AgreeToRest());
        Assert.Equal(CcgVerdict.Agrees, On(assessment, SubjectKind.Issue).Verdict);
    }

    [Fact]
    [Rule("R234")]
    public void A_comment_that_was_saved_and_not_sent_is_still_there()
    {
        var assessment = Asked();
        Answer(assessment, SubjectKind.Issue, new ResponseAnswers { Comment = "We are still looking at it." });

        DraftAgain(assessment);

        var carried = On(assessment, SubjectKind.Issue);
        Assert.Equal((null, "We are still looking at it.", false), (carried.Verdict, carried.Comment, carried.WasSent));
        Assert.True(carried.IsLeft);
    }

    [Fact]
    [Rule("R131")]
    public void Nothing_of_an_answer_that_was_never_sent_is_printed()
    {
        var assessment = Asked();
        Answer(assessment, SubjectKind.Judgement, QuarterAtStage.Disagrees(prints: true));
        DraftAgain(assessment);

        QuarterAtStage.Done(assessment.GoOnWithoutResponse(QuarterAtStage.Due.AddDays(1)));

        Assert.Null(On(assessment, SubjectKind.Judgement).PrintedDissent(isSent: false));
    }

    [Fact]
    [Rule("R131")]
    public void A_disagreement_stays_printed_where_the_group_does_not_answer_a_later_draft()
    {
        var assessment = Asked();
        Answer(assessment, SubjectKind.Judgement, QuarterAtStage.Disagrees(prints: true));
        Answer(assessment, SubjectKind.Issue, QuarterAtStage.Disagrees(prints: true));
        QuarterAtStage.Responded(assessment);
        DraftAgain(assessment, Waits with { Target = "95% in four hours" });

        QuarterAtStage.Done(assessment.GoOnWithoutResponse(QuarterAtStage.Due.AddDays(1)));

        var (same, changed) = (On(assessment, SubjectKind.Judgement), On(assessment, SubjectKind.Issue));
        Assert.Same(same, same.PrintedDissent(isSent: false));
        Assert.Same(changed.Earlier, changed.PrintedDissent(isSent: false));
    }

    [Fact]
    [Rule("R131")]
    public void A_disagreement_is_no_longer_printed_once_the_group_agrees()
    {
        var assessment = Asked();
        Answer(assessment, SubjectKind.Judgement, QuarterAtStage.Disagrees(prints: true));
        QuarterAtStage.Responded(assessment);
        DraftAgain(assessment);

        Answer(assessment, SubjectKind.Judgement, new ResponseAnswers { Verdict = CcgVerdict.Agrees });

        var answer = On(assessment, SubjectKind.Judgement);
        Assert.Null(answer.PrintedDissent(isSent: true));
        Assert.False(answer.IsCarried);
    }

    [Fact]
    [Rule("R131")]
    public void A_reply_that_nothing_is_changed_goes_on_standing_and_a_promise_of_a_change_does_not()
    {
        var assessment = Asked();
        Answer(assessment, SubjectKind.Judgement, QuarterAtStage.Disagrees());
        Answer(assessment, SubjectKind.Issue, QuarterAtStage.Disagrees());
        QuarterAtStage.Responded(assessment);
        QuarterAtStage.Done(assessment.Reply(On(assessment, SubjectKind.Judgement).Id, AreaTeamReply.NotChanged, "The data says so."));
        QuarterAtStage.Done(assessment.Reply(On(assessment, SubjectKind.Issue).Id, AreaTeamReply.Changed, "It is in now."));

        DraftAgain(assessment);

        var replied = On(assessment, SubjectKind.Judgement);
        Assert.Equal((AreaTeamReply.NotChanged, "The data says so."), (replied.Reply, replied.ReplyReason));
        Assert.Null(On(assessment, SubjectKind.Issue).Reply);
    }

    [Fact]
    [Rule("R234")]
    public void A_text_that_is_put_back_has_the_answer_again_that_it_had()
    {
        var assessment = Asked();
        Answer(assessment, SubjectKind.Issue, QuarterAtStage.Disagrees());
        QuarterAtStage.Responded(assessment);
        DraftAgain(assessment, Waits with { Target = "95% in four hours" });

        DraftAgain(assessment, Waits);

        var back = On(assessment, SubjectKind.Issue);
        Assert.Equal((CcgVerdict.Disagrees, 1, true), (back.Verdict, back.SaidToDraft, back.WasSent));
    }

    private static QuarterlyAssessment Asked()
    {
        var assessment = QuarterAtStage.Drafted();
        QuarterAtStage.Done(assessment.AddItem(Third, ItemKind.Issue, Waits));
        return QuarterAtStage.Shared(assessment);
    }

    private static void DraftAgain(QuarterlyAssessment assessment, ItemAnswers? issue = null, string? rationale = null)
    {
        QuarterAtStage.Done(assessment.Redraft());
        if (issue is not null)
        {
            QuarterAtStage.Done(assessment.ChangeItem(assessment.Items.Single().Id, issue));
        }

        if (rationale is not null)
        {
            QuarterAtStage.Judge(assessment, 3, AssuranceCategory.Assured, rationale);
        }

        QuarterAtStage.Shared(assessment);
    }

    private static ResponseAnswer On(QuarterlyAssessment assessment, SubjectKind kind) =>
        assessment.CurrentResponse!.Answers.Single(answer => answer.Kind == kind && answer.Focus == Third);

    private static void Answer(QuarterlyAssessment assessment, SubjectKind kind, ResponseAnswers answers) =>
        QuarterAtStage.Done(assessment.Answer(On(assessment, kind).Id, answers));
}
