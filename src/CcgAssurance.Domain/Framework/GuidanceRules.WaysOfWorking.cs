namespace CcgAssurance.Domain.Framework;

// The agreed ways of working and CCG development (Annex 3 and paras 58 to 62).
public static partial class GuidanceRules
{
    public static GuidanceRule R247 { get; } = Stated("R247", Guidance("Annex 3"),
        "The ways of working have one overall aim, three headings and nine principles, three under each heading.");

    public static GuidanceRule R248 { get; } = Stated("R248", Guidance("Annex 3"),
        "Powers and rules for intervening are clear and are used mindfully and consistently, " +
        "which the record of each use and the register of requests show.");

    public static GuidanceRule R249EitherSideChallengesAndSupports { get; } = Expected("R249", Guidance("Annex 3"),
        "Either side can record challenge and support.");

    public static GuidanceRule R250 { get; } = Expected("R250", Guidance("para 58 and Annex 4"),
        "The ways of working are shown whenever support, escalation or intervention is being considered.");

    public static GuidanceRule R251 { get; } = Expected("R251", Guidance("paras 28 and 60"),
        "Development needs agreed at the annual review are carried into the CCG's next year.");

    public static GuidanceRule R252 { get; } = Allowed("R252", Guidance("para 62"),
        "A development need can link to an offer of support, the learning environment or a national programme.");

    public static GuidanceRule R253GoodPracticeShared { get; } = Allowed("R253", Guidance("para 62 and Annex 2"),
        "Good practice can be marked for sharing so that other CCGs can find it.");

    private static GuidanceRule[] WaysOfWorkingRules =>
    [
        R247, R248, R249EitherSideChallengesAndSupports, R250, R251, R252, R253GoodPracticeShared,
    ];
}
