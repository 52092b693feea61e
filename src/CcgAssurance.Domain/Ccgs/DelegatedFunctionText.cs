using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Ccgs;

/// <summary>What people call each delegated function, and which of them every group has from the start.</summary>
public static class DelegatedFunctionText
{
    /// <summary>The function as people read it.</summary>
    public static string DisplayText(this DelegatedFunction function) => function switch
    {
        DelegatedFunction.OutOfHoursServices => "Out-of-hours services",
        DelegatedFunction.GpInformationTechnology => "GP information technology",
        DelegatedFunction.PrimaryCareCoCommissioning => "Primary care co-commissioning",
    };

    /// <summary>Whether every group has the function from the day it opens for as long as it exists.</summary>
    [Rule("R3")]
    public static bool IsHeldFromOpening(this DelegatedFunction function) => function switch
    {
        DelegatedFunction.OutOfHoursServices or DelegatedFunction.GpInformationTechnology => true,
        DelegatedFunction.PrimaryCareCoCommissioning => false,
    };
}
