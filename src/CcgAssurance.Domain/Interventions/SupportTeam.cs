using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Interventions;

/// <summary>Which team of NHS England was asked for support or gave it (2014/15 operational guidance, para 59, step 3).</summary>
[Rule("R209")]
public enum SupportTeam
{
    /// <summary>The regional team.</summary>
    Regional,

    /// <summary>The national team.</summary>
    National,
}

/// <summary>How the teams are written for people.</summary>
public static class SupportTeamText
{
    /// <summary>The team as people read it.</summary>
    public static string DisplayText(this SupportTeam team) => team switch
    {
        SupportTeam.Regional => "Regional team",
        SupportTeam.National => "National team",
    };
}
