namespace CcgAssurance.Domain.Framework;

// The judgement of each domain and its three categories (paras 46 to 52, 55 and 56).
public static partial class GuidanceRules
{
    public static GuidanceRule R128JudgementForEachDomain { get; } = Stated("R128", Guidance("para 46"),
        "Each quarter has one summary judgement for each domain, with the reasons for it.");

    public static GuidanceRule R129WhatJudgementRestsOn { get; } = Stated("R129", Guidance("para 46"),
        "A domain judgement says which conversation or other information it rests on, and needs at least one.");

    public static GuidanceRule R130ReasonsStateRisk { get; } = Stated("R130", Guidance("para 46"),
        "The reasons for a judgement state the risk in the CCG's current plans and progress.");

    public static GuidanceRule R131JudgementJointWithCcg { get; } = Expected("R131", Guidance("para 46"),
        "A judgement is made jointly with the CCG wherever possible, and if it was not, the record says why.");

    public static GuidanceRule R132ThreeCategories { get; } = Stated("R132", Guidance("para 47"),
        "A domain is 'assured', 'assured with support' or 'not assured, intervention required' and nothing else.");

    public static GuidanceRule R133CategoryAfterConversation { get; } = Stated("R133", Guidance("para 47"),
        "The category is applied at the end of the conversation, not before the meeting date, unless the quarter has no meeting.");

    public static GuidanceRule R134FactorsWeighed { get; } = Stated("R134", Guidance("para 48"),
        "A judgement can weigh the CCG's level of risk, how it manages its present and future " +
        "position, risk in the wider environment, and other factors.");

    public static GuidanceRule R135 { get; } = Expected("R135", Guidance("para 49"),
        "When the CCG could not give assurance, the record needs agreed support, clear " +
        "objectives for improvement, documents and a date to look again.");

    public static GuidanceRule R136 { get; } = Stated("R136", Guidance("para 50"),
        "A domain that performs well is 'assured', including one with known challenges that the " +
        "CCG is already managing, so open issues do not stand in the way.");

    public static GuidanceRule R137 { get; } = Stated("R137", Guidance("para 51"),
        "A domain is 'assured with support' when concerns about it can be dealt with by a support package agreed with NHS England.");

    public static GuidanceRule R138DecidingQuestion { get; } = Stated("R138", Guidance("para 52"),
        "The deciding question is whether the CCG actively manages the risk in its current " +
        "performance: if it does the domain is assured, and if not it needs support.");

    public static GuidanceRule R139NotAssuredNeedsInterventionCase { get; } = Stated("R139", Guidance("paras 55 to 56"),
        "A domain can be 'not assured, intervention required' only with an intervention case stating that " +
        "the CCG is failing, or at risk of failing, to discharge its functions.");

    public static GuidanceRule R140ReasonForIntervention { get; } = Stated("R140", Guidance("para 55"),
        "A judgement of 'not assured, intervention required' says why: the CCG cannot show it can deal " +
        "with its risks, or agreed support has not been enough over time.");

    public static GuidanceRule R141ContrastsAndCaseStudies { get; } = Stated("R141",
        Guidance("Annex 4, Contrasting 'assured' and 'assured with support'"),
        "The guidance's contrasting examples and case studies help to choose between the categories.");

    public static GuidanceRule R142 { get; } = Stated("R142", Guidance("Annex 4, case study response 1"),
        "A domain may be 'assured' while its action plan is still a draft, if the CCG shows strong insight and takes ownership.");

    public static GuidanceRule R143 { get; } = Stated("R143", Guidance("Annex 4, case study response 4"),
        "A CCG's refusal of a support package is recorded and rules out 'assured with support', and " +
        "denial, little progress and unfollowed plans with it point to intervention.");

    public static GuidanceRule R144QuartersInRowWithSupport { get; } = Stated("R144", Guidance("Annex 4, case study for quarter 4"),
        "The number of quarters in a row that a domain has been 'assured with support' is shown when it is judged.");

    private static GuidanceRule[] JudgementsRules =>
    [
        R128JudgementForEachDomain, R129WhatJudgementRestsOn, R130ReasonsStateRisk, R131JudgementJointWithCcg, R132ThreeCategories,
        R133CategoryAfterConversation, R134FactorsWeighed, R135, R136, R137, R138DecidingQuestion, R139NotAssuredNeedsInterventionCase,
        R140ReasonForIntervention, R141ContrastsAndCaseStudies, R142, R143, R144QuartersInRowWithSupport,
    ];
}
