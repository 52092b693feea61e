using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Tests.Assessments;

public sealed class QuarterlyAssessmentTests
{
    private static readonly DomainNumber Fourth = new(4);
    private static readonly JudgementFacts Facts = new() { Today = new DateOnly(2014, 8, 14), IsDeskReview = true };

    private static readonly JudgementAnswers Answers = new()
    {
        Category = AssuranceCategory.Assured,
        Basis = [JudgementBasis.DeskReview],
        Rationale = "Managed.",
        IsJoint = true,
    };


    [Fact]
    [Rule("R1", "R6", "R90")]
    public void A_new_assessment_has_an_undecided_judgement_for_each_domain_of_its_framework()
    {
        var assessment = Open();

        Assert.Equal(FrameworkVersions.Y2014To15, assessment.Framework);
        Assert.Equal(DomainNumber.All, assessment.Judgements.Select(judgement => judgement.Domain));
        Assert.All(assessment.Judgements, judgement => Assert.Null(judgement.Category));
        Assert.Equal(AssessmentStage.Planned, assessment.Stage);
    }

    [Fact]
    public void Judging_a_domain_records_the_answers_and_makes_the_assessment_a_draft()
    {
        var assessment = Open();

        Assert.True(assessment.Judge(Fourth, Answers, Facts).IsDone);

        Assert.Equal(AssuranceCategory.Assured, assessment.Judgements.Single(judgement => judgement.Domain == Fourth).Category);
        Assert.Equal(AssessmentStage.Draft, assessment.Stage);
    }

    [Fact]
    public void Answers_that_break_a_rule_change_nothing()
    {
        var assessment = Open();

        var outcome = assessment.Judge(Fourth, Answers with { Rationale = null }, Facts);

        Assert.Equal(OutcomeKind.Refused, outcome.Kind);
        Assert.Null(assessment.Judgements.Single(judgement => judgement.Domain == Fourth).Category);
        Assert.Equal(AssessmentStage.Planned, assessment.Stage);
    }

    private static QuarterlyAssessment Open() => QuarterlyAssessment.Open(
        new QuarterKey(OrganisationCode.Parse("Z01"), FinancialYear.StartingIn(2014), Quarter.Q1), FrameworkVersions.Y2014To15);
}
