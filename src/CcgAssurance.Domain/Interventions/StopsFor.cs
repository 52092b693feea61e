using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Interventions;

/// <summary>Who is directed to stop carrying out functions (2014/15 operational guidance, Annex 4).</summary>
[Rule("R217")]
public enum StopsFor
{
    /// <summary>The group.</summary>
    Ccg,

    /// <summary>The accountable officer of the group.</summary>
    AccountableOfficer,
}

/// <summary>How they are written for people.</summary>
public static class StopsForText
{
    /// <summary>Who stops, as people read it.</summary>
    public static string DisplayText(this StopsFor stops) => stops switch
    {
        StopsFor.Ccg => "The CCG",
        StopsFor.AccountableOfficer => "The accountable officer",
    };
}
