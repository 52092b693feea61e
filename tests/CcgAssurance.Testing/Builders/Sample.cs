using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Domain.Support;

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

    /// <summary>The texts of a support package, complete, from October 2014 to May 2015.</summary>
    public static TermsAnswers Terms() => new()
    {
        Title = "Shorter waits for surgery",
        Domains = [new DomainNumber(3)],
        Rationale = "The standard was missed in six months.",
        Objectives = "Bring waits back under 18 weeks.",
        ExpectedImprovement = "Ninety per cent are treated within 18 weeks.",
        ExitCircumstances = "The standard is met in three months running.",
        StartsOn = new DateOnly(2014, 10, 1),
        EndsOn = new DateOnly(2015, 5, 29),
        PowerUse = "NHS England pays a peer reviewer for 20 days.",
        PowerPurpose = "To find out where patients wait.",
        Partners = "The council",
        Monitoring = "Every month",
        Factors = [.. Enum.GetValues<SupportFactor>().Select(factor => new FactorNote(factor, $"Considered: {factor}."))],
    };

    /// <summary>An escalation about domain 3.</summary>
    public static OpeningAnswers Opening() => new()
    {
        Subject = "Waits for surgery do not get shorter",
        Trigger = EscalationTrigger.RecoveryNotDelivered,
        Reason = "The recovery that was agreed in May did not come.",
        Domains = [new DomainNumber(3)],
    };

    public static EscalationSourceAnswers Source() =>
        new(EscalationSourceKind.NationalData, "Waits grew in each month.", new DateOnly(2014, 11, 3));

    public static DiscussionAnswers Discussion() => new()
    {
        On = new DateOnly(2014, 11, 19),
        Mode = MeetingMode.FaceToFace,
        Attendees = [new("Ruth Okafor", "Head of assurance", AttendeeKind.AreaTeam), new("Anna Lee", "Accountable officer", AttendeeKind.Ccg)],
        HasResponse = true,
        Response = "The CCG shares the view.",
        FollowsWaysOfWorking = true,
    };

    public static EscalationTermsAnswers Timeline() =>
        new(new DateOnly(2014, 12, 1), new DateOnly(2015, 3, 27), "NHS England places a recovery lead.");

    public static EscalationActionAnswers EscalationAction() => new("Open a third theatre.", "Anna Lee");

    public static EscalationMilestoneAnswers Milestone() => new("The theatre is staffed", new DateOnly(2015, 1, 30));

    public static MeasureAnswers Measure() => new(
        SupportType.PeerReview, "A peer review of the pathway.", ProviderKind.NhsEngland, "NHS England", "20 days", "Ruth Okafor",
        new DateOnly(2015, 2, 27));

    public static IndicatorAnswers Indicator() => new("Treated within 18 weeks", "84%", "90%", new DateOnly(2015, 5, 29), IsForExit: true);

    /// <summary>A restriction that was discussed on 10 November 2014.</summary>
    public static RestrictionAnswers Restriction() => new(
        RestrictionKind.Financial, "The money pays for the review alone.", "Assurance meeting", new DateOnly(2014, 11, 10));

    /// <summary>A trajectory with a point that is past, one that is not, and a number that is to rise.</summary>
    public static TrajectoryAnswers Trajectory() => new(
        "Waits under 18 weeks",
        TrajectoryUnit.Percent,
        ImprovementDirection.Up,
        [new TrajectoryPoint(new DateOnly(2014, 10, 31), 85), new TrajectoryPoint(new DateOnly(2015, 3, 31), 88)]);

    /// <summary>An informal request to the group itself.</summary>
    public static RequestAnswers Request() => new()
    {
        Subject = "Waiting times for surgery",
        Power = RequestPower.Informal,
        Addressee = RequestAddressee.Ccg,
        Required = [RequiredItem.Document],
        Details = "The recovery plan with its milestones.",
        DueOn = new DateOnly(2014, 12, 12),
        Focus = Focus.On(new DomainNumber(2)),
    };

    /// <summary>A complete request under section 14Z18, after a conversation on 10 November 2014.</summary>
    public static RequestAnswers FormalRequest() => Request() with
    {
        Power = RequestPower.S14Z18,
        Purpose = "To see whether waits fall.",
        Ground = RequestGround.FailureInFunction,
        GroundReason = "The standard was missed in six months.",
        ConversationOn = new DateOnly(2014, 11, 10),
    };
}
