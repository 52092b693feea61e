using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Assessments;

/// <summary>Who undertakes to do something: assurance is mutual (2014/15 operational guidance, para 33).</summary>
[Rule("R104")]
public enum UndertakingParty
{
    /// <summary>NHS England.</summary>
    NhsEngland,

    /// <summary>The clinical commissioning group.</summary>
    Ccg,
}

/// <summary>How the two parties are written for people.</summary>
public static class UndertakingPartyText
{
    /// <summary>The party as people read it.</summary>
    public static string DisplayText(this UndertakingParty party) => party switch
    {
        UndertakingParty.NhsEngland => "NHS England",
        UndertakingParty.Ccg => "The CCG",
    };
}
