using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Testing.Builders;

/// <summary>Complete answers for a test to start from and change.</summary>
public static class Sample
{
    public static JudgementAnswers Judgement(AssuranceCategory category = AssuranceCategory.Assured, string rationale = "The CCG manages its risks.") => new()
    {
        Category = category,
        Basis = [JudgementBasis.DeskReview],
        Rationale = rationale,
        Factors = [DecisionFactor.RiskLevel],
        IsJoint = true,
        InterventionReasons = category == AssuranceCategory.NotAssuredInterventionRequired ? [InterventionReason.CannotMitigateRisks] : [],
    };

    /// <summary>A quarter without a meeting, in which judgements can rest on the desk review.</summary>
    public static MeetingAnswers DeskReview() => new() { TakesPlace = false, NoMeetingReason = "Fewer meetings are agreed." };

    /// <summary>A meeting on a day, past or planned.</summary>
    public static MeetingAnswers MeetingOn(DateOnly date) => new() { TakesPlace = true, Date = date, Mode = MeetingMode.FaceToFace };
}
