namespace CcgAssurance.Domain.Framework;

// The year's cycle of meetings, their frequency and who takes part (paras 28 to 34).
public static partial class GuidanceRules
{
    public static GuidanceRule R89FourQuarterlyMeetings { get; } = Stated("R89", Guidance("para 28"),
        "A financial year has four quarterly assurance meetings unless something else is agreed.");

    public static GuidanceRule R90 { get; } = Stated("R90", Guidance("para 28"),
        "Every quarterly meeting can record progress in each of the six domains.");

    public static GuidanceRule R91FourthMeetingIsAnnualReview { get; } = Stated("R91", Guidance("para 28"),
        "The fourth meeting of the year is the annual review, which sums up the year.");

    public static GuidanceRule R92 { get; } = Stated("R92", Guidance("para 28"),
        "The annual review holds no surprises, so an issue or a worse judgement raised there for the first time needs a reason.");

    public static GuidanceRule R93 { get; } = Stated("R93", Guidance("para 28"),
        "The annual review records the future development needs and support that were agreed, or states that none were identified.");

    public static GuidanceRule R94AnnualReviewEveryYear { get; } = Stated("R94", Guidance("para 28"),
        "Every CCG must have an annual review meeting in every financial year.");

    public static GuidanceRule R95 { get; } = Stated("R95", Guidance("para 29"),
        "A change in how often meetings are held needs the recorded agreement of both the CCG and the area team.");

    public static GuidanceRule R96 { get; } = Expected("R96", Guidance("para 29"),
        "Fewer meetings suit a CCG with strong delivery across the framework for at least " +
        "six continuous months, and otherwise need a stated reason.");

    public static GuidanceRule R97 { get; } = Stated("R97", Guidance("para 29"),
        "A CCG with fewer meetings still gets a quarterly assessment and still counts in the national quarterly figures.");

    public static GuidanceRule R98 { get; } = Expected("R98", Guidance("para 30"),
        "Regular contact continues while meetings are fewer, so a quarter without any contact is pointed out.");

    public static GuidanceRule R99 { get; } = Expected("R99", Guidance("para 30"),
        "New evidence that calls a CCG's good performance into question leads to a review of how often its meetings are held.");

    public static GuidanceRule R100 { get; } = Stated("R100", Guidance("para 30"),
        "Meetings can be made more frequent again, with the reason recorded and the history kept.");

    public static GuidanceRule R101OneMeetingEveryYear { get; } = Stated("R101", Guidance("para 31"),
        "At least one assurance meeting must take place in each financial year.");

    public static GuidanceRule R102IndependentMembersProposal { get; } = Expected("R102", Guidance("para 32"),
        "The CCG and the area team can record what they agreed for the year on involving independent members.");

    public static GuidanceRule R103IndependentMembersToldApart { get; } = Expected("R103", Guidance("para 32"),
        "The record of attendance tells independent members apart from CCG and area team staff.");

    public static GuidanceRule R104AssuranceInBothDirections { get; } = Allowed("R104", Guidance("para 33"),
        "A conversation can record assurance given by NHS England to the CCG as well as by the CCG to NHS England.");

    public static GuidanceRule R105BoardInMutualAssurance { get; } = Allowed("R105", Guidance("para 33"),
        "The part a health and wellbeing board plays in mutual assurance can be recorded.");

    public static GuidanceRule R106FourStepsWithMilestones { get; } = Stated("R106", Guidance("para 34 and Annex 1"),
        "The assurance process has four steps with milestones, whose names and dates are settings.");

    public static GuidanceRule R107MilestonesOnlyPutBack { get; } = Stated("R107", Guidance("para 5"),
        "Milestone dates are set for each quarter and can be put back to allow more time, and each change is recorded.");

    public static GuidanceRule R108MonthlyReviewMeetings { get; } = Allowed("R108", Guidance("Annex 2"),
        "A CCG can also have monthly review meetings, which are a different kind from the quarterly meeting.");

    public static GuidanceRule R109NationalAndLocalInsight { get; } = Stated("R109", Guidance("para 59, step 1"),
        "The evidence for a meeting separates national from local insight.");

    private static GuidanceRule[] CycleRules =>
    [
        R89FourQuarterlyMeetings, R90, R91FourthMeetingIsAnnualReview, R92, R93, R94AnnualReviewEveryYear, R95, R96, R97, R98, R99, R100,
        R101OneMeetingEveryYear, R102IndependentMembersProposal, R103IndependentMembersToldApart, R104AssuranceInBothDirections,
        R105BoardInMutualAssurance, R106FourStepsWithMilestones, R107MilestonesOnlyPutBack, R108MonthlyReviewMeetings,
        R109NationalAndLocalInsight,
    ];
}
