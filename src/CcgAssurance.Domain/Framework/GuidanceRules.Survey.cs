namespace CcgAssurance.Domain.Framework;

// The 360-degree stakeholder survey.
public static partial class GuidanceRules
{
    public static GuidanceRule R278 { get; } = Stated("R278", SouthTees("360-degree stakeholder survey"),
        "A survey records its year, its fieldwork dates, the independent agency that ran it and who commissioned it.");

    public static GuidanceRule R279 { get; } = Stated("R279", SouthTees("360-degree stakeholder survey"),
        "A CCG passes on the details only of stakeholders who have agreed to take part.");

    public static GuidanceRule R280 { get; } = Derived("R280", SouthTees("360-degree stakeholder survey"),
        "Stakeholders' contact details are personal data, seen only by the CCG's survey " +
        "lead, sent securely and removed after the survey.");

    public static GuidanceRule R281 { get; } = Stated("R281", SouthTees("360-degree stakeholder survey"),
        "Survey answers are anonymous, so no answer can be traced to a person.");

    public static GuidanceRule R282 { get; } = Stated("R282", SouthTees("360-degree stakeholder survey"),
        "Each CCG receives a full report of its survey results.");

    public static GuidanceRule R283 { get; } = Stated("R283", SouthTees("summary of results"),
        "A survey measure is a question, a percentage and the number who answered, compared with earlier years in percentage points.");

    public static GuidanceRule R284 { get; } = Stated("R284", SouthTees("summary of results"),
        "A survey measure with no earlier figure is shown without a comparison.");

    public static GuidanceRule R285 { get; } = Stated("R285", SouthTees("summary of results"),
        "A survey summary gives the overall finding, the strengths and the areas for improvement.");

    public static GuidanceRule R286 { get; } = Derived("R286", SouthTees("summary of results"),
        "An area for improvement from the survey can become an issue in the next quarterly report.");

    public static GuidanceRule R287 { get; } = Expected("R287", SouthTees("360-degree stakeholder survey"),
        "The survey helps a CCG to learn from good engagement, improve relationships and see how views change.");

    public static GuidanceRule R288 { get; } = Stated("R288", SouthTees("closing links"),
        "The survey results and the verbatim comments are both offered.");

    private static GuidanceRule[] SurveyRules =>
    [
        R278, R279, R280, R281, R282, R283, R284, R285, R286, R287, R288,
    ];
}
