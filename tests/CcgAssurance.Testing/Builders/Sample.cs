using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Testing.Builders;

/// <summary>Complete answers for a test to start from and change.</summary>
public static class Sample
{
    public static JudgementAnswers Judgement(AssuranceCategory category = AssuranceCategory.Assured, string rationale = "The CCG manages its risks.") => new()
    {
        Category = category,
        Rationale = rationale,
        Factors = [DecisionFactor.RiskLevel],
        IsJoint = true,
        InterventionReasons = category == AssuranceCategory.NotAssuredInterventionRequired ? [InterventionReason.CannotMitigateRisks] : [],
    };
}
