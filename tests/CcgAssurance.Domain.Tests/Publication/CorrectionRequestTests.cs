using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Tests.Assessments;

namespace CcgAssurance.Domain.Tests.Publication;

public sealed class CorrectionRequestTests
{
    private static readonly DateOnly Due = QuarterAtStage.Today.AddDays(14);

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [Rule("R246")]
    [InlineData(AssessmentStage.Draft, false)]
    [InlineData(AssessmentStage.SharedWithCcg, false)]
    [InlineData(AssessmentStage.CcgResponded, false)]
    [InlineData(AssessmentStage.Final, true)]
    [InlineData(AssessmentStage.Published, true)]
    public void A_correction_is_asked_for_from_the_final_report_on_and_not_before(AssessmentStage stage, bool can)
    {
        var assessment = QuarterAtStage.At(stage);
        var token = assessment.StageToken;

        var outcome = Ask(assessment);

        Assert.Equal(can ? OutcomeKind.Done : OutcomeKind.Conflict, outcome.Kind);
        Assert.Equal(can ? 1 : 0, assessment.CorrectionRequests.Count);
        Assert.Equal((stage, token), (assessment.Stage, assessment.StageToken));
    }

    [Fact]
    [Rule("R246")]
    public void A_request_says_who_asked_about_which_version_and_by_when_it_is_answered()
    {
        var assessment = QuarterAtStage.Published();

        QuarterAtStage.Done(Ask(assessment));

        var request = Assert.Single(assessment.CorrectionRequests);
        Assert.Equal(
            ("The figure is wrong.", "Priya Nair", Role.CcgLead, QuarterAtStage.CcgLead.UserId, 2, Due, CorrectionRequestStatus.Open),
            (request.Text, request.AskedBy, request.AskedAs, request.AskedById, request.VersionNumber, request.DueOn, request.Status));
        Assert.Equal((assessment.Id.Record, "Request to correct version 2"), (request.History, request.HistoryName));
    }

    [Fact]
    [Rule("R246")]
    public void Opening_the_report_for_correction_takes_up_what_is_open_and_leaves_what_was_answered()
    {
        var assessment = QuarterAtStage.Published();
        QuarterAtStage.Done(Ask(assessment));
        QuarterAtStage.Done(Ask(assessment));
        QuarterAtStage.Done(assessment.DeclineCorrection(assessment.CorrectionRequests[0].Id, "It is right.", QuarterAtStage.Director));

        QuarterAtStage.Done(assessment.Reopen(QuarterAtStage.Director with { Reason = "The figure was wrong." }));

        Assert.Equal(
            [(CorrectionRequestStatus.Declined, "It is right."), (CorrectionRequestStatus.TakenUp, "The figure was wrong.")],
            assessment.CorrectionRequests.Select(request => (request.Status, request.Answer)));
        Assert.All(assessment.CorrectionRequests, request => Assert.Equal("Martin Hale", request.ClosedBy));
    }

    [Fact]
    [Rule("R246")]
    public void A_request_that_was_answered_or_withdrawn_is_not_answered_or_withdrawn_again()
    {
        var assessment = QuarterAtStage.Published();
        QuarterAtStage.Done(Ask(assessment));
        QuarterAtStage.Done(Ask(assessment));
        var (declined, withdrawn) = (assessment.CorrectionRequests[0].Id, assessment.CorrectionRequests[1].Id);
        QuarterAtStage.Done(assessment.DeclineCorrection(declined, "It is right.", QuarterAtStage.Director));
        QuarterAtStage.Done(assessment.WithdrawCorrection(withdrawn, QuarterAtStage.CcgLead));

        foreach (var id in new[] { declined, withdrawn, Guid.NewGuid() })
        {
            Assert.Equal(OutcomeKind.Conflict, assessment.DeclineCorrection(id, "Again.", QuarterAtStage.Director).Kind);
            Assert.Equal(OutcomeKind.Conflict, assessment.WithdrawCorrection(id, QuarterAtStage.CcgLead).Kind);
        }

        Assert.Equal("It is right.", assessment.CorrectionRequests[0].Answer);
        Assert.Null(assessment.CorrectionRequests[1].Answer);
    }

    [Fact]
    public void Nobody_withdraws_what_somebody_else_asked_for()
    {
        var assessment = QuarterAtStage.Published();
        QuarterAtStage.Done(Ask(assessment));

        var outcome = assessment.WithdrawCorrection(assessment.CorrectionRequests[0].Id, QuarterAtStage.Director);

        Assert.Equal(OutcomeKind.Conflict, outcome.Kind);
        Assert.True(assessment.CorrectionRequests[0].IsOpen);
    }

    [Theory]
    [Rule("R246")]
    [MemberData(nameof(Roles))]
    public void Whoever_sees_a_published_quarter_and_may_not_correct_it_may_ask_but_for_those_who_change_nothing(Role role)
    {
        var changesNothing = role is Role.IndependentMember;
        var seesAndMayNotCorrect = role.Allows(Permission.ViewAssessments) && !role.Allows(Permission.MakeReportsFinal);

        Assert.Equal(seesAndMayNotCorrect && !changesNothing, role.Allows(Permission.AskForCorrections));
    }

    [Theory]
    [Rule("R246")]
    [MemberData(nameof(Roles))]
    public void The_director_has_the_task_and_whoever_asked_waits_for_it(Role role)
    {
        var task = QuarterTasks.TaskOfRequest(Due, role, hasAsked: false);
        var waiting = QuarterTasks.TaskOfRequest(Due, role, hasAsked: true);

        Assert.Equal(role == Role.AreaTeamDirector, task is not null);
        Assert.Equal((Role.AreaTeamDirector, role == Role.AreaTeamDirector, Due), (waiting!.Doer, waiting.IsMine, waiting.DueOn));
    }

    [Fact]
    public void A_request_by_somebody_without_a_text_cannot_be() =>
        Assert.Throws<ArgumentException>(() => QuarterAtStage.Published().AskForCorrection(" ", Due, QuarterAtStage.CcgLead));

    private static Outcome Ask(QuarterlyAssessment assessment) =>
        assessment.AskForCorrection("The figure is wrong.", Due, QuarterAtStage.CcgLead);
}
