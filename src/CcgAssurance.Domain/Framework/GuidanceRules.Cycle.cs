namespace CcgAssurance.Domain.Framework;

// The year's cycle of meetings, their frequency and who takes part (paras 28 to 34).
public static partial class GuidanceRules
{
    public static GuidanceRule R89 { get; } = Stated(nameof(R89), Guidance("para 28"),
        "A financial year has four quarterly assurance meetings unless something else is agreed.");

    public static GuidanceRule R90 { get; } = Stated(nameof(R90), Guidance("para 28"),
        "Every quarterly meeting can record progress in each of the six domains.");

    public static GuidanceRule R91 { get; } = Stated(nameof(R91), Guidance("para 28"),
        "The fourth meeting of the year is the annual review, which sums up the year.");

    public static GuidanceRule R92 { get; } = Stated(nameof(R92), Guidance("para 28"),
        "The annual review holds no surprises, so an issue or a worse judgement raised there for the first time needs a reason.");

    public static GuidanceRule R93 { get; } = Stated(nameof(R93), Guidance("para 28"),
        "The annual review records the future development needs and support that were agreed, or states that none were identified.");

    public static GuidanceRule R94 { get; } = Stated(nameof(R94), Guidance("para 28"),
        "Every CCG must have an annual review meeting in every financial year.");

    public static GuidanceRule R95 { get; } = Stated(nameof(R95), Guidance("para 29"),
        "A change in how often meetings are held needs the recorded agreement of both the CCG and the area team.");

    public static GuidanceRule R96 { get; } = Expected(nameof(R96), Guidance("para 29"),
        "Fewer meetings suit a CCG with strong delivery across the framework for at least " +
        "six continuous months, and otherwise need a stated reason.");

    public static GuidanceRule R97 { get; } = Stated(nameof(R97), Guidance("para 29"),
        "A CCG with fewer meetings still gets a quarterly assessment and still counts in the national quarterly figures.");

    public static GuidanceRule R98 { get; } = Expected(nameof(R98), Guidance("para 30"),
        "Regular contact continues while meetings are fewer, so a quarter without any contact is pointed out.");

    public static GuidanceRule R99 { get; } = Expected(nameof(R99), Guidance("para 30"),
        "New evidence that calls a CCG's good performance into question leads to a review of how often its meetings are held.");

    public static GuidanceRule R100 { get; } = Stated(nameof(R100), Guidance("para 30"),
        "Meetings can be made more frequent again, with the reason recorded and the history kept.");

    public static GuidanceRule R101 { get; } = Stated(nameof(R101), Guidance("para 31"),
        "At least one assurance meeting must take place in each financial year.");

    public static GuidanceRule R102 { get; } = Expected(nameof(R102), Guidance("para 32"),
        "The CCG and the area team can record what they agreed for the year on involving independent members.");

    public static GuidanceRule R103 { get; } = Expected(nameof(R103), Guidance("para 32"),
        "The record of attendance tells independent members apart from CCG and area team staff.");

    public static GuidanceRule R104 { get; } = Allowed(nameof(R104), Guidance("para 33"),
        "A conversation can record assurance given by NHS England to the CCG as well as by the CCG to NHS England.");

    public static GuidanceRule R105 { get; } = Allowed(nameof(R105), Guidance("para 33"),
        "The part a health and wellbeing board plays in mutual assurance can be recorded.");

    public static GuidanceRule R106 { get; } = Stated(nameof(R106), Guidance("para 34 and Annex 1"),
        "The assurance process has four steps with milestones, whose names and dates are settings.");

    public static GuidanceRule R107 { get; } = Stated(nameof(R107), Guidance("para 5"),
        "Milestone dates are set for each quarter and can be put back to allow more time, and each change is recorded.");

    public static GuidanceRule R108 { get; } = Allowed(nameof(R108), Guidance("Annex 2"),
        "A CCG can also have monthly review meetings, which are a different kind from the quarterly meeting.");

    public static GuidanceRule R109 { get; } = Stated(nameof(R109), Guidance("para 59, step 1"),
        "The evidence for a meeting separates national from local insight.");

    private static GuidanceRule[] CycleRules =>
    [
        R89, R90, R91, R92, R93, R94, R95, R96, R97, R98, R99, R100,
        R101, R102, R103, R104, R105, R106, R107, R108, R109,
    ];
}
