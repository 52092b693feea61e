using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Tests.Framework;

public sealed class CategoryTests
{
    [Fact]
    [Rule("R132")]
    public void There_are_exactly_three_categories_and_they_are_written_as_in_the_guidance() =>
        Assert.Equal(
            ["Assured", "Assured with support", "Not assured, intervention required"],
            Enum.GetValues<AssuranceCategory>().Select(category => category.DisplayText()));

    [Fact]
    [Rule("R121")]
    public void There_are_exactly_two_headlines_and_they_are_written_as_in_the_guidance() =>
        Assert.Equal(
            ["Assured", "Not assured"],
            Enum.GetValues<HeadlineAssessment>().Select(headline => headline.DisplayText()));

    [Fact]
    [Rule("R148")]
    public void The_explanation_of_assured_with_support_says_that_it_does_not_mean_failing() =>
        Assert.Contains(
            "does not mean that the CCG is failing",
            AssuranceCategory.AssuredWithSupport.HelpText(),
            StringComparison.Ordinal);

    [Fact]
    [Rule("R136", "R137", "R139")]
    public void Each_category_says_what_sets_it_apart()
    {
        Assert.Contains("known challenges", AssuranceCategory.Assured.HelpText(), StringComparison.Ordinal);
        Assert.Contains("support package agreed", AssuranceCategory.AssuredWithSupport.HelpText(), StringComparison.Ordinal);
        Assert.Contains(
            "failing or at risk of failing",
            AssuranceCategory.NotAssuredInterventionRequired.HelpText(),
            StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R134")]
    public void A_judgement_offers_three_factors_and_allows_another()
    {
        var factors = Enum.GetValues<DecisionFactor>();

        Assert.Equal(
            [DecisionFactor.RiskLevel, DecisionFactor.ApproachToManaging, DecisionFactor.WiderEnvironment, DecisionFactor.Other],
            factors);
        Assert.Distinct(factors.Select(factor => factor.DisplayText()));
        Assert.Distinct(factors.Select(factor => factor.HelpText()));
    }

    [Fact]
    [Rule("R138")]
    public void The_deciding_question_asks_who_manages_the_risk_and_leads_to_one_of_the_two_assured_categories()
    {
        Assert.Equal("Is the CCG actively managing the risk in its current performance?", DecidingQuestion.Question);
        Assert.EndsWith("the domain is assured.", DecidingQuestion.IfYes, StringComparison.Ordinal);
        Assert.Contains("the domain is assured with support", DecidingQuestion.IfNo, StringComparison.Ordinal);
    }
}
