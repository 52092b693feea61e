using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;
using static CcgAssurance.Domain.Tests.Conditions.ConditionAnswersFor;

namespace CcgAssurance.Domain.Tests.Conditions;

public sealed class ConditionDecisionTests
{
    private const string First = "2014-02-01";
    private const string Second = "2014-08-01";

    [Fact]
    [Rule("F7")]
    public void A_decision_needs_what_the_review_found()
    {
        var condition = Condition();
        condition.AddReview(new ReviewAnswers(Day(First), null), Today);

        Refused(
            condition.Decide(First, ConditionDecision.Continues),
            "Ask the area team lead to record what the review found before you decide",
            null);
        Assert.False(condition.Reviews[0].IsDecided);
    }

    [Theory]
    [Rule("F7")]
    [InlineData("2014-01-31", "Enter a date that is 1 February 2014, the day of the review, or later")]
    [InlineData("2014-02-01", null)]
    [InlineData("2014-11-20", null)]
    [InlineData("2014-11-21", "Enter a date that is 20 November 2014 or earlier")]
    public void A_decision_is_made_between_the_day_of_the_review_and_today(string on, string? message)
    {
        var outcome = Condition(First).Decide(First, ConditionDecision.Discharged, on: on);

        if (message is null)
        {
            Assert.True(outcome.IsDone);
        }
        else
        {
            Refused(outcome, message, nameof(DecisionAnswers.DecidedOn));
        }
    }

    [Theory]
    [Rule("F7")]
    [InlineData(null)]
    [InlineData(ConditionSupportLevel.Level2)]
    public void A_changed_level_is_another_one_than_before_the_review(ConditionSupportLevel? level)
    {
        var condition = Condition(First);

        Refused(
            condition.Decide(First, ConditionDecision.LevelChanged, level),
            "Select a support level other than level 2, the level before this review",
            nameof(DecisionAnswers.Level));

        Assert.True(condition.Decide(First, ConditionDecision.LevelChanged, ConditionSupportLevel.Level3).IsDone);
        Assert.Equal((ConditionSupportLevel.Level2, ConditionSupportLevel.Level3), (condition.InitialLevel, condition.SupportLevel));
    }

    [Fact]
    [Rule("F7")]
    public void The_level_before_a_review_is_the_last_one_that_was_decided()
    {
        var condition = Condition(First, Second, "2014-10-01");
        condition.Decide(First, ConditionDecision.LevelChanged, ConditionSupportLevel.Level3);
        condition.Decide(Second, ConditionDecision.Continues);

        Refused(
            condition.Decide("2014-10-01", ConditionDecision.LevelChanged, ConditionSupportLevel.Level3),
            "Select a support level other than level 3, the level before this review",
            nameof(DecisionAnswers.Level));
        Assert.Equal(ConditionSupportLevel.Level3, condition.SupportLevel);
    }

    [Theory]
    [Rule("F7")]
    [InlineData(ConditionDecision.Continues)]
    [InlineData(ConditionDecision.Discharged)]
    public void A_decision_that_changes_no_level_carries_none(ConditionDecision decision)
    {
        var condition = Condition(First);

        Assert.True(condition.Decide(First, decision, ConditionSupportLevel.Level5).IsDone);

        Assert.Null(condition.Reviews[0].DecidedLevel);
        Assert.Equal(ConditionSupportLevel.Level2, condition.SupportLevel);
    }

    [Fact]
    [Rule("F7")]
    public void A_discharge_closes_the_condition_on_its_day_and_a_new_decision_opens_it_again()
    {
        var condition = Condition(First);

        Assert.True(condition.Decide(First, ConditionDecision.Discharged, on: "2014-02-20").IsDone);
        Assert.Equal((false, Day("2014-02-20")), (condition.IsOpen, condition.DischargedOn));

        Assert.True(condition.Decide(First, ConditionDecision.LevelChanged, ConditionSupportLevel.Level1).IsDone);
        Assert.Equal((true, null, ConditionSupportLevel.Level1), (condition.IsOpen, condition.DischargedOn, condition.SupportLevel));

        Assert.True(condition.Decide(First, ConditionDecision.Continues).IsDone);
        Assert.Equal(ConditionSupportLevel.Level2, condition.SupportLevel);
        Assert.Equal((ConditionDecision.Continues, Day(First), "The evidence is clear."),
            (condition.Reviews[0].Decision, condition.Reviews[0].DecidedOn, condition.Reviews[0].DecisionReason));
    }

    [Fact]
    [Rule("F7")]
    public void Only_the_last_decision_is_made_anew()
    {
        var condition = Condition(First, Second);
        condition.Decide(First, ConditionDecision.Continues);
        condition.Decide(Second, ConditionDecision.Continues);

        Assert.Equal(OutcomeKind.Conflict, condition.Decide(First, ConditionDecision.Discharged).Kind);
        Assert.True(condition.IsOpen);
        Assert.True(condition.Decide(Second, ConditionDecision.Discharged).IsDone);
    }

    [Fact]
    [Rule("F7")]
    public void Reviews_are_decided_in_the_order_of_their_days()
    {
        var condition = Condition(Second, First);

        Refused(
            condition.Decide(Second, ConditionDecision.Continues),
            "Decide on the review of 1 February 2014 first, or ask the area team lead to remove it",
            null);
        Assert.True(condition.Decide(First, ConditionDecision.Continues).IsDone);
        Assert.True(condition.Decide(Second, ConditionDecision.Continues).IsDone);
    }

    [Theory]
    [Rule("F7")]
    [InlineData(ConditionDecision.Continues, false, true)]
    [InlineData(ConditionDecision.LevelChanged, false, true)]
    [InlineData(ConditionDecision.Discharged, false, false)]
    [InlineData(ConditionDecision.Continues, true, false)]
    public void A_condition_that_stays_open_without_a_review_to_come_gives_a_warning(ConditionDecision decision, bool isNextPlanned, bool isWarned)
    {
        var condition = isNextPlanned ? Condition(First, "2014-12-01") : Condition(First);

        var outcome = condition.Decide(First, decision, ConditionSupportLevel.Level4);

        Assert.True(outcome.IsDone);
        Assert.Equal(
            isWarned ? [(FindingSeverity.Warning, "Plan the next review of this condition")] : [],
            outcome.Findings.Select(finding => (finding.Severity, finding.Message)));
    }
}
