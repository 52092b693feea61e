using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Interventions;

/// <summary>Who carries out functions for the group (2014/15 operational guidance, Annex 4).</summary>
[Rule("R216", "R218")]
public enum FunctionsCarriedOutBy
{
    /// <summary>NHS England itself.</summary>
    NhsEngland,

    /// <summary>Another group.</summary>
    OtherCcg,
}

/// <summary>How they are written for people.</summary>
public static class FunctionsCarriedOutByText
{
    /// <summary>Who carries them out, as people read it.</summary>
    public static string DisplayText(this FunctionsCarriedOutBy carriedOutBy) => carriedOutBy switch
    {
        FunctionsCarriedOutBy.NhsEngland => "NHS England",
        FunctionsCarriedOutBy.OtherCcg => "Another CCG",
    };
}
