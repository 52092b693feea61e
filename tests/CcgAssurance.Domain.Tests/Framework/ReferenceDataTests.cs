using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Tests.Framework;

public sealed class ReferenceDataTests
{
    [Fact]
    [Rule("R178")]
    public void There_are_five_powers_each_with_its_section_and_short_title() =>
        Assert.Equal(
            [
                "Section 14Z9: Exercise of functions by NHS England",
                "Section 14Z10: Power of NHS England to provide assistance or support",
                "Section 14Z18: Power to require documents and information",
                "Section 14Z19: Power to require explanation",
                "Section 14Z21: Power to give directions and dissolve a CCG",
            ],
            Enum.GetValues<StatutoryPower>().Select(power => power.DisplayText()));

    [Fact]
    [Rule("R247")]
    public void The_ways_of_working_have_one_aim_three_headings_and_three_principles_under_each()
    {
        Assert.NotEmpty(WaysOfWorking.Aim);
        Assert.Equal(
            ["Build from common purpose", "Local leadership and accountability", "Honesty and transparency"],
            WaysOfWorking.Headings.Select(heading => heading.Name));
        Assert.Equal([3, 3, 3], WaysOfWorking.Headings.Select(heading => heading.Principles.Count));
        Assert.Equal(Enumerable.Range(1, 9), WaysOfWorking.Principles.Select(principle => principle.Number));
        Assert.Distinct(WaysOfWorking.Principles.Select(principle => principle.Statement));
    }

    [Fact]
    [Rule("R164")]
    public void There_are_ten_kinds_of_support_and_another_one_can_be_named()
    {
        var types = Enum.GetValues<SupportType>();

        Assert.Equal(10, types.Count(type => type != SupportType.Other));
        Assert.Equal(SupportType.Other, types[^1]);
        Assert.Distinct(types.Select(type => type.DisplayText()));
    }

    [Fact]
    [Rule("R163")]
    public void Seven_factors_are_considered_before_support_is_decided()
    {
        var factors = Enum.GetValues<SupportFactor>();

        Assert.Equal(7, factors.Length);
        Assert.Distinct(factors.Select(factor => factor.DisplayText()));
        Assert.Distinct(factors.Select(factor => factor.HelpText()));
        Assert.All(factors, factor => Assert.EndsWith("?", factor.HelpText(), StringComparison.Ordinal));
    }

    [Fact]
    [Rule("R205")]
    public void An_intervention_has_six_steps_numbered_in_order()
    {
        var steps = Enum.GetValues<InterventionStep>();

        Assert.Equal(Enumerable.Range(1, 6), steps.Select(step => (int)step));
        Assert.Distinct(steps.Select(step => step.DisplayText()));
    }

    [Fact]
    [Rule("R206", "R208", "R209", "R210", "R212", "R213")]
    public void Each_intervention_step_names_the_rule_from_its_own_part_of_paragraph_59() =>
        Assert.All(
            Enum.GetValues<InterventionStep>(),
            step => Assert.Equal($"para 59, step {(int)step}", step.Rule().Source.Place));

    [Fact]
    [Rule("R216")]
    public void There_are_six_intervention_powers_from_directing_to_dissolving()
    {
        var powers = Enum.GetValues<InterventionPower>();

        Assert.Equal(6, powers.Length);
        Assert.Equal(InterventionPower.DirectFunctions, powers[0]);
        Assert.Equal(InterventionPower.Dissolve, powers[^1]);
        Assert.Distinct(powers.Select(power => power.DisplayText()));
    }

    [Fact]
    [Rule("R141")]
    public void Four_pairs_contrast_assured_with_assured_with_support()
    {
        Assert.Equal(4, ContrastPairs.All.Count);
        Assert.Distinct(ContrastPairs.All.SelectMany(pair => new[] { pair.Assured, pair.AssuredWithSupport }));
    }

    [Fact]
    [Rule("R141", "R142", "R143")]
    public void The_four_responses_of_the_case_studies_point_to_the_categories_the_guidance_gives_them()
    {
        Assert.Equal(
            [
                (1, AssuranceCategory.Assured),
                (2, AssuranceCategory.AssuredWithSupport),
                (3, AssuranceCategory.AssuredWithSupport),
                (4, AssuranceCategory.NotAssuredInterventionRequired),
            ],
            CaseStudyResponses.All.Select(response => (response.Number, response.Category)));
        Assert.Equal([3, 2, 2, 4], CaseStudyResponses.All.Select(response => response.Signs.Count));
    }

    [Fact]
    [Rule("R141", "R144")]
    public void The_first_two_responses_share_quarter_1_and_the_last_two_quarter_4_after_three_quarters_of_support()
    {
        var situations = CaseStudyResponses.All.Select(response => response.Situation).ToList();

        Assert.Equal(situations[0], situations[1]);
        Assert.Equal(situations[2], situations[3]);
        Assert.Contains("quarter 1", situations[0], StringComparison.Ordinal);
        Assert.Contains("quarter 4", situations[2], StringComparison.Ordinal);
        Assert.Contains("For three quarters", situations[2], StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R106", "R258")]
    public void The_process_has_four_steps_with_default_names_that_can_be_changed()
    {
        Assert.Equal(
            [
                (1, "Prepare evidence"),
                (2, "Hold conversation"),
                (3, "Agree report and check consistency"),
                (4, "Finalise and publish"),
            ],
            AssuranceProcessSteps.Default.Select(step => (step.Number, step.Name)));
        Assert.Equal("Publish", (AssuranceProcessSteps.Default[3] with { Name = "Publish" }).Name);
    }
}
