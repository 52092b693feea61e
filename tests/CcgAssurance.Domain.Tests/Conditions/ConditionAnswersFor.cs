using System.Globalization;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Tests.Conditions;

/// <summary>A condition that was set on 1 April 2013 with level 2, seen on 20 November 2014, and what is said about it.</summary>
internal static class ConditionAnswersFor
{
    public static readonly DateOnly Today = new(2014, 11, 20);

    public static AuthorisationCondition Condition(params string[] reviews)
    {
        var condition = AuthorisationCondition.Create(12, OrganisationCode.Parse("Z01"), Answers(), Today);
        foreach (var day in reviews)
        {
            Assert.True(condition.AddReview(Review(day), Today).IsDone);
        }

        return condition;
    }

    public static ConditionAnswers Answers(ConditionSupportLevel level = ConditionSupportLevel.Level2, string setOn = "2013-04-01") =>
        new("Agree a constitution with all member practices.", level, Day(setOn));

    /// <summary>A review with findings, if its day has come.</summary>
    public static ReviewAnswers Review(string day) => new(Day(day), Day(day) <= Today ? "The constitution is signed." : null);

    public static DecisionAnswers Decision(ConditionDecision decision, string on, ConditionSupportLevel? level = null) =>
        new(decision, level, Day(on), "The evidence is clear.");

    public static Guid ReviewOn(this AuthorisationCondition condition, string day) =>
        condition.Reviews.Single(review => review.ReviewOn == Day(day)).Id;

    public static Outcome Decide(
        this AuthorisationCondition condition, string review, ConditionDecision decision, ConditionSupportLevel? level = null, string? on = null) =>
        condition.Decide(condition.ReviewOn(review), Decision(decision, on ?? review, level), Today);

    public static void Refused(Outcome outcome, string message, string? field)
    {
        Assert.Equal(OutcomeKind.Refused, outcome.Kind);
        var finding = Assert.Single(outcome.Findings, finding => finding.Severity == FindingSeverity.Blocking);
        Assert.Equal((message, field, "F7"), (finding.Message, finding.Field, finding.Rule.Id));
    }

    public static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
