namespace CcgAssurance.Domain.Framework;

// The survey, the delivery dashboard and other sources of evidence (paras 25 and 39 to 42).
public static partial class GuidanceRules
{
    public static GuidanceRule R110 { get; } = Expected("R110", Guidance("para 40"),
        "Each CCG has one set of 360-degree survey results a year.");

    public static GuidanceRule R111 { get; } = Expected("R111", Guidance("para 40"),
        "Survey results can describe CCGs or NHS England in its own commissioning, so who is described and who answered are kept apart.");

    public static GuidanceRule R112 { get; } = Stated("R112", Guidance("para 40"),
        "Survey results can be compared across CCGs, used as evidence of organisational " +
        "development and weighed with other quarterly evidence.");

    public static GuidanceRule R113 { get; } = Expected("R113", Guidance("para 40"),
        "Survey questions are kept by year because they change over time.");

    public static GuidanceRule R114 { get; } = Stated("R114", Guidance("para 41"),
        "Every CCG is assured against the same national indicators in a given quarter.");

    public static GuidanceRule R115 { get; } = Stated("R115", Guidance("para 41"),
        "Local information can be added to any indicator or domain, is marked as local, and is shown where the final judgement is made.");

    public static GuidanceRule R116 { get; } = Stated("R116", Guidance("para 42"),
        "Each indicator links to its technical definition for the framework year.");

    public static GuidanceRule R117 { get; } = Stated("R117", Guidance("para 25"),
        "The delivery dashboard includes the national Better Care Fund indicators.");

    public static GuidanceRule R118OtherKindsOfEvidence { get; } = Stated("R118", Guidance("para 39"),
        "The survey and the dashboard are two sources of evidence among several, and others can be used.");

    public static GuidanceRule R119SoftIntelligenceNeverPublished { get; } = Stated("R119", Guidance("Annex 4, Escalation"),
        "Soft intelligence can be used as evidence and is never published.");

    private static GuidanceRule[] EvidenceRules =>
    [
        R110, R111, R112, R113, R114, R115, R116, R117, R118OtherKindsOfEvidence, R119SoftIntelligenceNeverPublished,
    ];
}
