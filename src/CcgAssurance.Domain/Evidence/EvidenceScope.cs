using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Evidence;

/// <summary>Whether a piece of evidence is national or local insight, or soft intelligence.</summary>
[Rule("R109", "R115", "R119")]
public enum EvidenceScope
{
    /// <summary>The same for every group.</summary>
    National,

    /// <summary>About this group or its place.</summary>
    Local,

    /// <summary>Soft intelligence: seen by the area team that recorded it and by nobody else (R119).</summary>
    Soft,
}

/// <summary>How these are written for people.</summary>
public static class EvidenceScopeText
{
    /// <summary>The scope as people read it.</summary>
    public static string DisplayText(this EvidenceScope scope) => scope switch
    {
        EvidenceScope.National => "National",
        EvidenceScope.Local => "Local",
        EvidenceScope.Soft => "Soft intelligence",
    };
}
