namespace CcgAssurance.Domain.Framework;

/// <summary>How the three categories are written for people (2014/15 operational guidance, paras 47 to 56).</summary>
public static class AssuranceCategoryText
{
    /// <summary>The category as the guidance writes it (para 47). It is always shown in full.</summary>
    [Rule("R132")]
    public static string DisplayText(this AssuranceCategory category) => category switch
    {
        AssuranceCategory.Assured => "Assured",
        AssuranceCategory.AssuredWithSupport => "Assured with support",
        AssuranceCategory.NotAssuredInterventionRequired => "Not assured, intervention required",
    };

    /// <summary>When the category is right (paras 50, 51, 53, 55 and 56), for whoever chooses or reads it.</summary>
    [Rule("R136", "R137", "R139", "R148")]
    public static string HelpText(this AssuranceCategory category) => category switch
    {
        AssuranceCategory.Assured =>
            "The CCG is performing and developing well in this domain. It may have known challenges, as long as it is " +
            "already managing them.",
        AssuranceCategory.AssuredWithSupport =>
            "There are concerns that a support package agreed with NHS England can deal with. This does not mean that the " +
            "CCG is failing.",
        AssuranceCategory.NotAssuredInterventionRequired =>
            "In rare cases, the CCG is failing or at risk of failing to discharge its functions, because it cannot show " +
            "that it can deal with its risks or because agreed support has not been enough.",
    };
}
