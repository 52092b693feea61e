namespace CcgAssurance.Domain.Framework;

// What the National Health Service Act 2006 and published directions add.
public static partial class GuidanceRules
{
    public static GuidanceRule R301YearlyAssessmentOfFunctions { get; } = Stated("R301", Act("s.14Z16"),
        "NHS England assesses for each financial year how well each CCG discharged its functions.");

    public static GuidanceRule R302 { get; } = Stated("R302", Act("s.14Z16(3)"),
        "The annual assessment has a finding on each named duty: quality, inequalities, advice, public involvement, " +
        "finance, and regard to the needs assessment and the health and wellbeing strategy.");

    public static GuidanceRule R303 { get; } = Stated("R303", Act("s.14Z16(4)"),
        "Each relevant health and wellbeing board is consulted, so the annual letter cannot be issued until each has an entry.");

    public static GuidanceRule R304 { get; } = Stated("R304", Act("s.14Z16(5)"),
        "The annual assessment lists the documents and guidance that were taken into account.");

    public static GuidanceRule R305 { get; } = Stated("R305", Act("s.14Z16(6)"),
        "NHS England publishes a report for each financial year with a summary of every CCG's assessment.");

    public static GuidanceRule R306 { get; } = Stated("R306", Act("s.14Z17"),
        "A formal request needs reason to believe that the CCG's area is no longer appropriate, or that " +
        "it might have failed, be failing or fail to discharge a function.");

    public static GuidanceRule R307 { get; } = Stated("R307", Act("s.14Z18"),
        "A formal request names who must answer it and what they must provide or explain.");

    public static GuidanceRule R308 { get; } = Stated("R308", Act("s.14Z21, as described by NHS England"),
        "Directions in force are listed in public, monitored, updated as progress is made and taken down once lifted.");

    public static GuidanceRule R309 { get; } = Stated("R309", Act("s.14Z21, as described by NHS England"),
        "When another CCG carries out a function, each CCG concerned has a direction of its own.");

    public static GuidanceRule R310 { get; } = Derived("R310", new("Published directions to CCGs", "2015 and 2017"),
        "A direction is a list of requirements, each with a due date, any approval needed from NHS England and its progress.");

    public static GuidanceRule R311 { get; } = Derived("R311", new("Published directions to CCGs", "2017 to 2019"),
        "A direction is lifted in writing, on a date and for a stated reason.");

    public static GuidanceRule R312 { get; } = Derived("R312",
        new("National Health Service (Clinical Commissioning Groups) Regulations 2012", "reg. 8, by analogy"),
        "Before another CCG is used, the case notes how effective NHS England acting itself would " +
        "be, and the other CCG's capability, capacity and willingness.");

    private static GuidanceRule[] StatuteRules =>
    [
        R301YearlyAssessmentOfFunctions, R302, R303, R304, R305, R306, R307, R308, R309, R310, R311, R312,
    ];
}
