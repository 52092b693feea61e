using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Assessments;

/// <summary>Who carries out an agreed action (2014/15 operational guidance, Annex 2).</summary>
[Rule("R229", "R25")]
public enum ActionOwner
{
    /// <summary>The group.</summary>
    Ccg,

    /// <summary>NHS England.</summary>
    NhsEngland,

    /// <summary>The group and NHS England together.</summary>
    Both,

    /// <summary>Somebody else, such as a provider or a commissioning support unit, by name.</summary>
    ThirdParty,
}

/// <summary>How the owners of actions are written for people.</summary>
public static class ActionOwnerText
{
    /// <summary>The owner as people read it.</summary>
    public static string DisplayText(this ActionOwner owner) => owner switch
    {
        ActionOwner.Ccg => "CCG",
        ActionOwner.NhsEngland => "NHS England",
        ActionOwner.Both => "CCG and NHS England",
        ActionOwner.ThirdParty => "Another organisation",
    };

    /// <summary>Whether the group is an owner, alone or with NHS England.</summary>
    public static bool IncludesCcg(this ActionOwner owner) => owner is ActionOwner.Ccg or ActionOwner.Both;
}
