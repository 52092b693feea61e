using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Interventions;

/// <summary>What a regional or national team did about support for the group (2014/15 operational guidance, para 59, step 3).</summary>
[Rule("R209")]
public enum SupportAct
{
    /// <summary>The group asked for support.</summary>
    AskedFor,

    /// <summary>Support was given to the group.</summary>
    Given,
}

/// <summary>How this is written for people.</summary>
public static class SupportActText
{
    /// <summary>The act as people read it.</summary>
    public static string DisplayText(this SupportAct act) => act switch
    {
        SupportAct.AskedFor => "The CCG asked for support",
        SupportAct.Given => "Support was given to the CCG",
    };
}
