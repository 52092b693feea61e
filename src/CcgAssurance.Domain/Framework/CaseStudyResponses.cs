namespace CcgAssurance.Domain.Framework;

/// <summary>
/// The four responses in the guidance's two case studies of "Anyshire CCG" (2014/15 operational guidance, Annex 4), shown
/// as help where a category is chosen.
/// </summary>
[Rule("R141", "R142", "R143", "R144")]
public static class CaseStudyResponses
{
    private const string QuarterOne =
        "It is quarter 1. Anyshire CCG has worked on its finances and performance and made good progress. It will probably " +
        "meet this year's savings target (QIPP: quality, innovation, productivity and prevention), but next year looks " +
        "difficult financially.";

    private const string QuarterFour =
        "It is quarter 4. Anyshire CCG has only just met its savings target (QIPP). Its plans show very hard finances next " +
        "year, and its local acute hospital provider has both financial and clinical quality problems. For three quarters it " +
        "has been assured with support while it draws up and carries out a plan to deal with this.";

    /// <summary>The four responses in the guidance's order.</summary>
    public static IReadOnlyList<CaseStudyResponse> All { get; } =
    [
        new(1, QuarterOne,
            [
                "The CCG looks into its challenges and data without being asked, and understands the root cause.",
                "It can say in detail what might solve them, and where it needs help from outside.",
                "Its action plan is still a draft: the main next steps and dates are being worked out.",
            ],
            AssuranceCategory.Assured),
        new(2, QuarterOne,
            [
                "The CCG has not thought its challenges through and can say little about their root causes.",
                "It has first ideas for actions and dates, but without detail or evidence behind them.",
            ],
            AssuranceCategory.AssuredWithSupport),
        new(3, QuarterFour,
            [
                "The CCG is getting somewhere with its action plans and brings progress to the meeting, such as close work " +
                "between its own clinicians and the provider's.",
                "It agrees with the area team that it needs some more support to deal with the additional risk it has found.",
            ],
            AssuranceCategory.AssuredWithSupport),
        new(4, QuarterFour,
            [
                "The CCG does not accept how serious its situation and its risk are.",
                "There has been hardly any progress and nothing has got better.",
                "It has not kept to the plans and dates agreed earlier, and has done little against the risk of financial failure.",
                "It does not agree that it needs more support to deliver or to deal with its financial and clinical risks.",
            ],
            AssuranceCategory.NotAssuredInterventionRequired),
    ];
}
