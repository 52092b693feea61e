using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Interventions;

/// <summary>Where one version of a direction stands. From the day on which it is put forward its words never change.</summary>
[Rule("R308")]
public enum DirectionVersionStage
{
    /// <summary>It is being written.</summary>
    Draft,

    /// <summary>It is before the committee or the Chief Executive.</summary>
    PutForward,

    /// <summary>The Chief Executive signed it.</summary>
    SignedOff,

    /// <summary>It was put away, or what it belongs to ended, before it was signed.</summary>
    NotSigned,
}

/// <summary>How these stages are written for people.</summary>
public static class DirectionVersionStageText
{
    /// <summary>The stage as people read it.</summary>
    public static string DisplayText(this DirectionVersionStage stage) => stage switch
    {
        DirectionVersionStage.Draft => "Being written",
        DirectionVersionStage.PutForward => "Put forward",
        DirectionVersionStage.SignedOff => "Signed",
        DirectionVersionStage.NotSigned => "Not signed",
    };
}
