namespace CcgAssurance.Domain.Framework;

/// <summary>
/// The question that separates "assured" from "assured with support" (2014/15 operational guidance, para 52), shown where
/// a category is chosen. It helps to decide; the answer sets nothing by itself.
/// </summary>
[Rule("R138")]
public static class DecidingQuestion
{
    /// <summary>What to ask about the domain.</summary>
    public const string Question = "Is the CCG actively managing the risk in its current performance?";

    /// <summary>Where "yes" points.</summary>
    public const string IfYes = "NHS England can take assurance from that, and the domain is assured.";

    /// <summary>Where "no" points.</summary>
    public const string IfNo = "The CCG needs additional support, and the domain is assured with support once a package is agreed.";
}
