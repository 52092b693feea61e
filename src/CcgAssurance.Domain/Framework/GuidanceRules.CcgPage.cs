namespace CcgAssurance.Domain.Framework;

// What a CCG's own public page says about contact and publication.
public static partial class GuidanceRules
{
    public static GuidanceRule R259 { get; } = Stated("R259", SouthTees("Assessment of CCG performance"),
        "NHS England's local team and the CCG hold four checkpoint meetings a year, which are the quarterly meetings.");

    public static GuidanceRule R260 { get; } = Stated("R260", SouthTees("Assessment of CCG performance"),
        "A checkpoint meeting covers delivery against plans and progress in each assurance domain of the framework in force.");

    public static GuidanceRule R261 { get; } = Stated("R261", SouthTees("Assessment of CCG performance"),
        "Teleconferences between meetings are logged with date, people, topics and follow-up, and count as regular contact.");

    public static GuidanceRule R262 { get; } = Stated("R262", SouthTees("Assessment of CCG performance"),
        "A CCG's page names its own local NHS England team on the date concerned.");

    public static GuidanceRule R263 { get; } = Stated("R263", SouthTees("Assessment of CCG performance"),
        "The number of assurance domains comes from the framework version of the year.");

    public static GuidanceRule R264ConfidenceOfPublic { get; } = Stated("R264", SouthTees("Assessment of CCG performance"),
        "Assurance gives stakeholders and the public confidence that the CCG uses its resources well to " +
        "commission services that are safe, of high quality and sustainable.");

    public static GuidanceRule R265EveryCcgAssessedByLaw { get; } = Stated("R265", SouthTees("Assurance framework"),
        "The law requires NHS England to assess every CCG every year.");

    public static GuidanceRule R266 { get; } = Stated("R266", SouthTees("Assurance framework"),
        "A CCG's scorecard for a year can be published on or linked from My NHS, with the link and date kept.");

    public static GuidanceRule R267 { get; } = Stated("R267", SouthTees("Assurance framework"),
        "A CCG's history can span several frameworks, and each year is shown in its own terms and never converted.");

    private static GuidanceRule[] CcgPageRules =>
    [
        R259, R260, R261, R262, R263, R264ConfidenceOfPublic, R265EveryCcgAssessedByLaw, R266, R267,
    ];
}
