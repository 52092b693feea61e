using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Interventions;

/// <summary>What a peer concluded on the rationale of an intervention (2014/15 operational guidance, para 59, step 5).</summary>
[Rule("R212")]
public enum PeerConclusion
{
    /// <summary>The peer supports the rationale.</summary>
    Supported,

    /// <summary>The peer does not support the rationale, which ends the case.</summary>
    NotSupported,
}

/// <summary>How the conclusions are written for people.</summary>
public static class PeerConclusionText
{
    /// <summary>The conclusion as people read it.</summary>
    public static string DisplayText(this PeerConclusion conclusion) => conclusion switch
    {
        PeerConclusion.Supported => "The rationale is supported",
        PeerConclusion.NotSupported => "The rationale is not supported",
    };
}
