using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Support;

/// <summary>To which assistance a restriction applies.</summary>
[Rule("R169")]
public enum RestrictionKind
{
    /// <summary>Financial assistance.</summary>
    Financial,

    /// <summary>Other assistance.</summary>
    Other,
}

/// <summary>How these are written for people.</summary>
public static class RestrictionKindText
{
    /// <summary>The kind as people read it.</summary>
    public static string DisplayText(this RestrictionKind kind) => kind switch
    {
        RestrictionKind.Financial => "Financial assistance",
        RestrictionKind.Other => "Other assistance",
    };
}
