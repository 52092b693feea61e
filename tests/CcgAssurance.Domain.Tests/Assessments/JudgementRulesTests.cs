using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Tests.Assessments;

public sealed class JudgementRulesTests
{
    private static readonly JudgementAnswers Complete = new()
    {
        Category = AssuranceCategory.Assured,
        Basis = [JudgementBasis.Meeting],
        Rationale = "The CCG manages the risk in its plans.",
        IsJoint = true,
    };

    private static readonly DateOnly Today = new(2014, 8, 14);
    private static readonly JudgementFacts Held = new() { Today = Today, MeetingDate = Today };

    [Theory]
    [Rule("R122", "R133")]
    [InlineData(null, false, false)]
    [InlineData(-1, false, true)]
    [InlineData(0, false, true)]
    [InlineData(1, false, false)]
    [InlineData(null, true, true)]
    public void A_category_waits_for_the_day_of_the_meeting_or_a_stated_reason_for_having_none(int? meetingInDays, bool isDeskReview, bool isAllowed)
    {
        var facts = new JudgementFacts
        {
            Today = Today,
            MeetingDate = meetingInDays is { } days ? Today.AddDays(days) : null,
            IsDeskReview = isDeskReview,
        };

        var findings = JudgementRules.Check(
            Complete with { Basis = [.. facts.Bases] }, FrameworkVersions.Y2014To15, facts);

        Assert.Equal(isAllowed ? [] : ["R133"], findings.Select(finding => finding.Rule.Id));
        Assert.All(findings, finding => Assert.Equal((nameof(JudgementAnswers.Category), FindingSeverity.Blocking), (finding.Field, finding.Severity)));
        Assert.Empty(JudgementRules.Check(Complete with { Category = null, Basis = [] }, FrameworkVersions.Y2014To15, facts));
    }

    [Fact]
    [Rule("R129")]
    public void A_category_needs_a_basis_that_the_quarter_has()
    {
        AssertOne(Complete with { Basis = [] }, "R129", nameof(JudgementAnswers.Basis));
        AssertOne(Complete with { Basis = [JudgementBasis.DeskReview] }, "R129", nameof(JudgementAnswers.Basis));
        AssertOne(Complete with { Basis = [JudgementBasis.Evidence(Guid.Empty)] }, "R129", nameof(JudgementAnswers.Basis));
        AssertOne(Complete with { Basis = [JudgementBasis.Evidence(Guid.Empty), JudgementBasis.Meeting] }, "R129", nameof(JudgementAnswers.Basis));
        AssertOne(new() { Basis = [JudgementBasis.Evidence(Guid.Empty)] }, "R129", nameof(JudgementAnswers.Basis));
    }

    [Theory]
    [Rule("R176")]
    [InlineData(AssuranceCategory.Assured, null, null, "Select yes if the support has reached what was agreed for the return to assured", "IsExitMet")]
    [InlineData(AssuranceCategory.Assured, false, null, "Enter why the domain is assured although that is not reached", "ExitReason")]
    [InlineData(AssuranceCategory.Assured, false, "The list is short again.", null, null)]
    [InlineData(AssuranceCategory.Assured, true, null, null, null)]
    [InlineData(AssuranceCategory.AssuredWithSupport, null, null, null, null)]
    public void A_domain_with_open_support_returns_to_assured_once_it_is_said_whether_the_exit_indicators_are_met(
        AssuranceCategory category, bool? isMet, string? reason, string? message, string? field)
    {
        var answers = Complete with { Category = category, IsExitMet = isMet, ExitReason = reason };

        var found = JudgementRules.Check(answers, FrameworkVersions.Y2014To15, Held with { HasOpenSupport = true });

        Assert.Equal(
            message is null ? [] : [("R176", message, field)], found.Select(finding => (finding.Rule.Id, finding.Message, finding.Field)));
        Assert.Empty(JudgementRules.Check(answers, FrameworkVersions.Y2014To15, Held));
    }

    [Fact]
    public void Nothing_is_asked_for_while_no_category_is_chosen() => Assert.Empty(Check(new JudgementAnswers()));

    [Theory]
    [Rule("R31", "R136")]
    [InlineData(AssuranceCategory.Assured)]
    [InlineData(AssuranceCategory.AssuredWithSupport)]
    public void Reasons_and_the_joint_answer_are_all_that_a_category_needs(AssuranceCategory category) =>
        Assert.Empty(Check(Complete with { Category = category }));

    [Fact]
    [Rule("R128", "R130")]
    public void A_category_needs_its_reasons() => AssertOne(Complete with { Rationale = null }, "R130", nameof(JudgementAnswers.Rationale));

    [Fact]
    [Rule("R131")]
    public void A_category_needs_the_answer_whether_it_was_decided_jointly() =>
        AssertOne(Complete with { IsJoint = null }, "R131", nameof(JudgementAnswers.IsJoint));

    [Fact]
    [Rule("R131")]
    public void A_judgement_that_was_not_joint_needs_a_reason()
    {
        AssertOne(Complete with { IsJoint = false }, "R131", nameof(JudgementAnswers.NotJointReason));
        Assert.Empty(Check(Complete with { IsJoint = false, NotJointReason = "The CCG was not there." }));
    }

    [Fact]
    [Rule("R134")]
    public void Another_factor_needs_to_be_named()
    {
        AssertOne(Complete with { Factors = [DecisionFactor.Other] }, "R134", nameof(JudgementAnswers.OtherFactor));
        Assert.Empty(Check(Complete with { Factors = [DecisionFactor.RiskLevel] }));
    }

    [Fact]
    [Rule("R140")]
    public void Intervention_required_needs_the_reason_why_nothing_else_is_left()
    {
        var required = Complete with { Category = AssuranceCategory.NotAssuredInterventionRequired };

        AssertOne(required, "R140", nameof(JudgementAnswers.InterventionReasons));
        Assert.Empty(Check(required with { InterventionReasons = [InterventionReason.SupportInsufficient] }));
    }

    [Fact]
    [Rule("R132")]
    public void A_category_that_the_years_framework_does_not_have_is_refused()
    {
        var narrower = FrameworkVersions.Y2014To15 with { Categories = [AssuranceCategory.Assured] };

        var finding = Assert.Single(JudgementRules.Check(Complete with { Category = AssuranceCategory.AssuredWithSupport }, narrower, Held));

        Assert.Equal("R132", finding.Rule.Id);
    }

    private static IReadOnlyList<Finding> Check(JudgementAnswers answers) => JudgementRules.Check(answers, FrameworkVersions.Y2014To15, Held);

    private static void AssertOne(JudgementAnswers answers, string rule, string field)
    {
        var finding = Assert.Single(Check(answers));
        Assert.Equal(rule, finding.Rule.Id);
        Assert.Equal(field, finding.Field);
        Assert.Equal(FindingSeverity.Blocking, finding.Severity);
    }
}
