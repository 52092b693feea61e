using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;
using static CcgAssurance.Domain.Tests.Conditions.ConditionAnswersFor;

namespace CcgAssurance.Domain.Tests.Conditions;

public sealed class ConditionReviewTests
{
    [Fact]
    [Rule("F7")]
    public void A_review_is_planned_moved_and_recorded_in_the_history_of_its_condition()
    {
        var condition = Condition("2014-12-01");

        Assert.True(
            condition.ChangeReview(condition.ReviewOn("2014-12-01"), new ReviewAnswers(Day("2014-11-20"), "The constitution is signed."), Today).IsDone);

        var review = Assert.Single(condition.Reviews);
        Assert.Equal((Day("2014-11-20"), "The constitution is signed.", false), (review.ReviewOn, review.Findings, review.IsDecided));
        Assert.Equal(condition.Record, review.History);
        Assert.Equal("Review of 20 November 2014", review.HistoryName);
    }

    [Theory]
    [Rule("F7")]
    [InlineData("2013-04-01", null)]
    [InlineData("2013-03-31", "Enter a date that is 1 April 2013, when the condition was set, or later")]
    public void A_review_is_not_before_the_condition_was_set(string day, string? message) => Planned(Condition(), day, message);

    [Theory]
    [Rule("F7")]
    [InlineData("2014-02-02", null)]
    [InlineData("2014-02-01", "Enter a date after 1 February 2014, the day of the last review with a decision")]
    [InlineData("2013-03-31", "Enter a date after 1 February 2014, the day of the last review with a decision")]
    public void A_review_is_after_the_last_one_that_is_decided(string day, string? message)
    {
        var condition = Condition("2013-10-01", "2014-02-01");
        condition.Decide("2013-10-01", ConditionDecision.Continues);
        condition.Decide("2014-02-01", ConditionDecision.Continues);

        Planned(condition, day, message);
    }

    [Fact]
    [Rule("F7")]
    public void No_two_reviews_are_on_one_day()
    {
        var condition = Condition("2014-02-01", "2014-12-01");

        Planned(condition, "2014-12-01", "Enter another date: there is already a review on 1 December 2014");
        Refused(
            condition.ChangeReview(condition.ReviewOn("2014-02-01"), Review("2014-12-01"), Today),
            "Enter another date: there is already a review on 1 December 2014",
            nameof(ReviewAnswers.ReviewOn));
        Assert.True(condition.ChangeReview(condition.ReviewOn("2014-12-01"), Review("2014-12-01"), Today).IsDone);
    }

    [Fact]
    [Rule("F7")]
    public void Findings_are_recorded_from_the_day_of_the_review_on()
    {
        var condition = Condition("2014-02-01");
        const string Message = "Remove the findings, or enter a review date that is 20 November 2014 or earlier";

        Refused(condition.AddReview(new ReviewAnswers(Today.AddDays(1), "All is well."), Today), Message, nameof(ReviewAnswers.Findings));
        Refused(
            condition.ChangeReview(condition.ReviewOn("2014-02-01"), new ReviewAnswers(Today.AddDays(1), "All is well."), Today),
            Message,
            nameof(ReviewAnswers.Findings));
        Assert.True(condition.AddReview(new ReviewAnswers(Today, "All is well."), Today).IsDone);
    }

    [Fact]
    [Rule("F7")]
    public void A_review_that_is_decided_is_neither_changed_nor_removed()
    {
        var condition = Condition("2014-02-01");
        condition.Decide("2014-02-01", ConditionDecision.Continues);
        var id = condition.ReviewOn("2014-02-01");

        Assert.Equal(OutcomeKind.Conflict, condition.ChangeReview(id, Review("2014-03-01"), Today).Kind);
        Assert.Equal(OutcomeKind.Conflict, condition.RemoveReview(id).Kind);

        Assert.Equal(Day("2014-02-01"), Assert.Single(condition.Reviews).ReviewOn);
    }

    [Fact]
    [Rule("F7")]
    public void A_review_that_somebody_removed_is_no_longer_there()
    {
        var condition = Condition("2014-02-01");
        var id = condition.ReviewOn("2014-02-01");
        Assert.True(condition.RemoveReview(id).IsDone);

        Assert.Equal(OutcomeKind.Conflict, condition.ChangeReview(id, Review("2014-03-01"), Today).Kind);
        Assert.Equal(OutcomeKind.Conflict, condition.RemoveReview(id).Kind);
        Assert.Equal(OutcomeKind.Conflict, condition.Decide(id, Decision(ConditionDecision.Continues, "2014-03-01"), Today).Kind);
        Assert.Empty(condition.Reviews);
    }

    [Fact]
    [Rule("F7")]
    public void A_discharged_condition_keeps_its_reviews_as_they_are()
    {
        var condition = Condition("2014-02-01", "2014-12-01");
        Assert.True(condition.Decide("2014-02-01", ConditionDecision.Discharged).IsDone);
        var planned = condition.ReviewOn("2014-12-01");

        Assert.Equal(OutcomeKind.Conflict, condition.AddReview(Review("2015-03-01"), Today).Kind);
        Assert.Equal(OutcomeKind.Conflict, condition.ChangeReview(planned, Review("2015-03-01"), Today).Kind);
        Assert.Equal(OutcomeKind.Conflict, condition.Decide("2014-12-01", ConditionDecision.Continues).Kind);
        Assert.Equal(OutcomeKind.Conflict, condition.RemoveReview(planned).Kind);

        Assert.Equal([Day("2014-02-01"), Day("2014-12-01")], condition.Reviews.Select(review => review.ReviewOn));
    }

    private static void Planned(AuthorisationCondition condition, string day, string? message)
    {
        var before = condition.Reviews.Count;
        var outcome = condition.AddReview(Review(day), Today);
        if (message is null)
        {
            Assert.True(outcome.IsDone);
            Assert.Equal(before + 1, condition.Reviews.Count);
        }
        else
        {
            Refused(outcome, message, nameof(ReviewAnswers.ReviewOn));
            Assert.Equal(before, condition.Reviews.Count);
        }
    }
}
