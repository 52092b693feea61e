using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Escalations;

/// <summary>What level of support and scrutiny is right, beside what there is (2014/15 operational guidance, Annex 4).</summary>
[Rule("R191")]
public enum ScrutinyLevel
{
    /// <summary>What there is already.</summary>
    AsItIs,

    /// <summary>More support.</summary>
    MoreSupport,

    /// <summary>Closer scrutiny.</summary>
    CloserScrutiny,

    /// <summary>More support and closer scrutiny.</summary>
    Both,
}

/// <summary>How the levels are written for people.</summary>
public static class ScrutinyLevelText
{
    /// <summary>The level as people read it.</summary>
    public static string DisplayText(this ScrutinyLevel level) => level switch
    {
        ScrutinyLevel.AsItIs => "The same as now",
        ScrutinyLevel.MoreSupport => "More support",
        ScrutinyLevel.CloserScrutiny => "Closer scrutiny",
        ScrutinyLevel.Both => "More support and closer scrutiny",
    };
}
