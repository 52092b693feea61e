namespace CcgAssurance.Domain.Framework;

// What assurance covers and which framework an assessment is made under (paras 1 to 7 and 41).
public static partial class GuidanceRules
{
    public static GuidanceRule R1FrameworkVersionKept { get; } = Derived("R1", Guidance("paras 2 to 3"),
        "Every assessment keeps the framework version it was made under, which sets its domains, categories and themes.");

    public static GuidanceRule R2 { get; } = Stated("R2", Guidance("para 7"),
        "An assessment covers the CCG's statutory duties and the duties delegated to it.");

    public static GuidanceRule R3DelegatedFunctionsWithDates { get; } = Stated("R3", Guidance("paras 7 and 15"),
        "Each CCG has a dated list of delegated functions that includes out-of-hours services and GP information " +
        "technology, and primary care co-commissioning can be added during the year.");

    public static GuidanceRule R4 { get; } = Stated("R4", Guidance("para 6"),
        "A plan is either operational, for the first two years, or strategic, for five " +
        "years, and assurance works mainly from operational plans.");

    public static GuidanceRule R5 { get; } = Stated("R5", Guidance("para 6"),
        "The regional team, not the area team, is responsible for assuring a strategic plan, " +
        "while the area team works on it with the CCG and its partners.");

    public static GuidanceRule R6 { get; } = Derived("R6", Guidance("paras 5 and 41"),
        "No indicator value, colour or count of missed targets sets or suggests a " +
        "domain judgement, because local context must inform it.");

    public static GuidanceRule R7AccessibleDocumentsWithEqualityStatement { get; } = Expected("R7", Guidance("para 1"),
        "Published documents carry or link to an equality statement and are produced in an accessible form.");

    public static GuidanceRule R8GuidanceLinkedNotRestated { get; } = Allowed("R8", Guidance("para 3"),
        "This guidance is read with the CCG Assurance Framework and the planning guidance, which are linked to and not restated.");

    public static GuidanceRule R9 { get; } = Allowed("R9", Guidance("paras 4 to 5"),
        "Lessons from a year of assurance can be recorded so that the next year's guidance can be reviewed.");

    private static GuidanceRule[] ScopeRules =>
    [
        R1FrameworkVersionKept, R2, R3DelegatedFunctionsWithDates, R4, R5, R6, R7AccessibleDocumentsWithEqualityStatement,
        R8GuidanceLinkedNotRestated, R9,
    ];
}
