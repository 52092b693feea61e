using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Interventions;

/// <summary>
/// Whether patients would be worse off with the intervention than without it (2014/15 operational guidance, para 59, step 4).
/// </summary>
[Rule("R211")]
public enum ImpactFinding
{
    /// <summary>Patients would be no worse off than without intervening.</summary>
    NoWorseOff,

    /// <summary>Patients would be worse off than without intervening, which stops the case.</summary>
    WorseOff,
}

/// <summary>How the findings are written for people.</summary>
public static class ImpactFindingText
{
    /// <summary>The finding as people read it.</summary>
    public static string DisplayText(this ImpactFinding finding) => finding switch
    {
        ImpactFinding.NoWorseOff => "Patients would be no worse off than without intervening",
        ImpactFinding.WorseOff => "Patients would be worse off than without intervening",
    };
}
