namespace CcgAssurance.Domain.Framework;

// What published letters, definitions, results and survey reports add.
public static partial class GuidanceRules
{
    public static GuidanceRule R289 { get; } = Derived("R289", new("Annual assurance letters 2013/14", "layout"),
        "An annual letter has its own reference, date, addressees with their roles, meeting date, signatory and list of enclosures.");

    public static GuidanceRule R290 { get; } = Derived("R290", new("Annual assurance letters 2016/17", "publication date"),
        "Issue to the CCG and publication are separate dated events, and nothing is public before the publication date.");

    public static GuidanceRule R291 { get; } = Derived("R291", new("Annual assurance letters 2016/17", "confirmation by committee"),
        "If a committee confirmed the result, its name and the date are kept.");

    public static GuidanceRule R292 { get; } = Derived("R292", new("Planning technical definitions 2014/15", "list of measures"),
        "An indicator has a code, name, unit, better direction, threshold and source.");

    public static GuidanceRule R293 { get; } = Derived("R293", Guidance("paras 5 and 41"),
        "Whether an indicator is met is shown as information and feeds no judgement.");

    public static GuidanceRule R294 { get; } = Derived("R294", new("Planning technical definitions 2014/15", "list of measures"),
        "A missing or suppressed value is shown as such and never as zero.");

    public static GuidanceRule R295 { get; } = Derived("R295", new("Engagement indicator guidance 2018/19", "evidence"),
        "A CCG can give up to three pieces of evidence for each engagement criterion.");

    public static GuidanceRule R296 { get; } = Derived("R296", new("Engagement indicator guidance 2018/19", "evidence"),
        "Engagement evidence is on the CCG's own website and belongs to the year, or is the previous year's annual report.");

    public static GuidanceRule R297 { get; } = Derived("R297", new("Engagement indicator results 2018/19", "review of scores"),
        "Self-assessed, reviewed and final engagement scores are kept apart, and only the final ones are published.");

    public static GuidanceRule R298 { get; } = Derived("R298", new("Engagement indicator results 2017 to 2019", "published grades"),
        "An engagement total of 11, 12 or 13 is graded green and 14 or 15 green star, even when one domain requires improvement.");

    public static GuidanceRule R299 { get; } = Derived("R299", new("360-degree survey reports", "summary charts"),
        "Every survey percentage says how many answered and what counts as positive, and one resting on too few answers is not compared.");

    public static GuidanceRule R300 { get; } = Derived("R300", new("360-degree survey reports", "summary charts"),
        "A question that was not asked is different from a result of nought per cent and from a missing result.");

    private static GuidanceRule[] PracticeRules =>
    [
        R289, R290, R291, R292, R293, R294, R295, R296, R297, R298, R299, R300,
    ];
}
