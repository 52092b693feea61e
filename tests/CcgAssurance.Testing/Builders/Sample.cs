using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;

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

    public static ItemAnswers Issue(string title = "A&E waits") => new() { Title = title };

    public static ItemAnswers Action(string text = "Ask for a plan.", ActionStatus status = ActionStatus.Open, Guid? issue = null) => new()
    {
        Text = text,
        Owner = ActionOwner.Ccg,
        Status = status,
        IssueId = issue,
    };

    /// <summary>A quarter without a meeting, in which judgements can rest on the desk review.</summary>
    public static MeetingAnswers DeskReview() => new() { TakesPlace = false, NoMeetingReason = "Fewer meetings are agreed." };

    /// <summary>A meeting on a day, past or planned.</summary>
    public static MeetingAnswers MeetingOn(DateOnly date) => new() { TakesPlace = true, Date = date, Mode = MeetingMode.FaceToFace };
}
