namespace CcgAssurance.Domain.Framework;

// The patient and community engagement indicator.
public static partial class GuidanceRules
{
    public static GuidanceRule R268 { get; } = Stated("R268", SouthTees("Improvement and Assessment Framework"),
        "The engagement indicator has five domains: governance, annual reporting, day-to-day practice, " +
        "feedback and evaluation, and equalities and health inequalities.");

    public static GuidanceRule R269 { get; } = Stated("R269", SouthTees("key grade"),
        "Each engagement domain has a whole number from 0 to 3: inadequate, requires improvement, good or outstanding.");

    public static GuidanceRule R270 { get; } = Stated("R270", SouthTees("scores for 2017-18"),
        "The engagement total is the sum of the five domain scores and is shown only when all five are known.");

    public static GuidanceRule R271 { get; } = Stated("R271", SouthTees("scores for 2017-18"),
        "The engagement total gives a grade of red, amber, green or green star from a table that can be changed.");

    public static GuidanceRule R272 { get; } = Stated("R272", SouthTees("Improvement and Assessment Framework"),
        "A CCG has one set of engagement scores for each financial year, and earlier years stay visible.");

    public static GuidanceRule R273 { get; } = Stated("R273", SouthTees("Improvement and Assessment Framework"),
        "For 2017/18 NHS England assessed engagement from the CCG's annual report for 2016/17 and its website.");

    public static GuidanceRule R274 { get; } = Stated("R274", SouthTees("CCG Improvement Assessment Framework 2018/19"),
        "For 2018/19 the CCG assesses its own engagement, which is kept apart from any NHS England score for that year.");

    public static GuidanceRule R275 { get; } = Stated("R275", SouthTees("CCG Improvement Assessment Framework 2018/19"),
        "Each engagement domain a CCG assesses for itself needs evidence on its website and from the previous year's annual report.");

    public static GuidanceRule R276 { get; } = Stated("R276", SouthTees("Improvement and Assessment Framework"),
        "CCGs have a statutory duty to involve the public, and NHS England must assess how well they do it.");

    public static GuidanceRule R277 { get; } = Stated("R277", SouthTees("scores for 2017-18"),
        "Engagement scores, total, grade and the key to the grades are published together.");

    private static GuidanceRule[] EngagementRules =>
    [
        R268, R269, R270, R271, R272, R273, R274, R275, R276, R277,
    ];
}
