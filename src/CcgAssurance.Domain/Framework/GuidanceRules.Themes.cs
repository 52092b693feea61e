namespace CcgAssurance.Domain.Framework;

// The three cross-cutting themes and their narratives (paras 18 to 27).
public static partial class GuidanceRules
{
    public static GuidanceRule R71 { get; } = Stated("R71", Guidance("paras 18 to 27"),
        "There are exactly three cross-cutting themes: parity of esteem, equality and reducing inequality, and better care.");

    public static GuidanceRule R72EvidenceAcrossDomainsAndThemes { get; } = Stated("R72", Guidance("para 18"),
        "A theme runs across the domains, so evidence can belong to a theme and to any number of domains.");

    public static GuidanceRule R73 { get; } = Stated("R73", Guidance("para 18"),
        "A theme has no judgement, colour or target of its own.");

    public static GuidanceRule R74NarrativeForEachTheme { get; } = Expected("R74", Guidance("para 18"),
        "Every quarterly report has a narrative for each cross-cutting theme, so a report with an empty theme cannot be made final.");

    public static GuidanceRule R75 { get; } = Expected("R75", Guidance("para 18"),
        "A theme narrative is brief, and the suggested length is a guide and not a limit.");

    public static GuidanceRule R76 { get; } = Stated("R76", Guidance("para 18"),
        "Challenge is by exception, so no agenda item is set centrally beyond the theme narratives.");

    public static GuidanceRule R77 { get; } = Stated("R77", Guidance("para 47 and Annex 2"),
        "The theme table has the same columns as the domain table without the assurance level.");

    public static GuidanceRule R78 { get; } = Stated("R78", Guidance("para 19"),
        "The parity narrative considers dementia diagnosis, access to and recovery through " +
        "psychological therapies, and joint commissioning across the whole of life.");

    public static GuidanceRule R79 { get; } = Stated("R79", Guidance("paras 19 to 20"),
        "The parity narrative considers the whole needs of patients and families, equal attention to harm from missing " +
        "mental health care, choice of provider and team, and duties to children and families.");

    public static GuidanceRule R80 { get; } = Allowed("R80", Guidance("para 21"),
        "Indicators from the CCG Outcomes Indicator Set can be attached to the parity narrative for context.");

    public static GuidanceRule R81 { get; } = Expected("R81", Guidance("para 21"),
        "The parity narrative can record a need for support and point to the national Parity of Esteem Programme.");

    public static GuidanceRule R82 { get; } = Stated("R82", Guidance("para 22"),
        "The equality narrative considers both duties: to reduce health inequalities and to meet the Public Sector Equality Duty.");

    public static GuidanceRule R83 { get; } = Stated("R83", Guidance("para 24"),
        "Across all domains the CCG shows insight into its population's needs and assets and how its " +
        "own and joint commissioning meets the challenge of inequality.");

    public static GuidanceRule R84 { get; } = Stated("R84", Guidance("para 24"),
        "Across all domains the CCG attends to the outcomes of the Equality Delivery " +
        "System: access, choice, experience and results for patients.");

    public static GuidanceRule R85 { get; } = Allowed("R85", Guidance("para 23"),
        "The health inequalities toolkit and the Equality Delivery System can be used as kinds of evidence.");

    public static GuidanceRule R86 { get; } = Stated("R86", Guidance("para 25"),
        "The dashboard's Better Care Fund indicators are shown beside the better care narrative.");

    public static GuidanceRule R87 { get; } = Stated("R87", Guidance("para 27"),
        "The better care narrative considers understanding of the population and joined-up care, growth of care in the " +
        "community, and what the additional services do for older people and people with complex needs.");

    public static GuidanceRule R88 { get; } = Allowed("R88", Guidance("para 26"),
        "Spending under the Proactive Care Programme and what it achieved can be noted in the better care narrative.");

    private static GuidanceRule[] ThemesRules =>
    [
        R71, R72EvidenceAcrossDomainsAndThemes, R73, R74NarrativeForEachTheme, R75, R76, R77, R78, R79, R80, R81, R82,
        R83, R84, R85, R86, R87, R88,
    ];
}
