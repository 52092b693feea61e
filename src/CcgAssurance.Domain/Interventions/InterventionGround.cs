using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Interventions;

/// <summary>On which ground NHS England intervenes (2014/15 operational guidance, para 56).</summary>
[Rule("R200")]
public enum InterventionGround
{
    /// <summary>The group is failing to discharge its functions.</summary>
    Failing,

    /// <summary>The group is at risk of failing to discharge its functions.</summary>
    AtRiskOfFailing,
}

/// <summary>How the grounds are written for people.</summary>
public static class InterventionGroundText
{
    /// <summary>The ground as people read it.</summary>
    public static string DisplayText(this InterventionGround ground) => ground switch
    {
        InterventionGround.Failing => "The CCG is failing to discharge its functions",
        InterventionGround.AtRiskOfFailing => "The CCG is at risk of failing to discharge its functions",
    };
}
