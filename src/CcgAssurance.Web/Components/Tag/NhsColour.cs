namespace CcgAssurance.Web.Components;

/// <summary>The tints of a tag. The same word has the same colour everywhere; red is for problems and nothing else.</summary>
public enum NhsColour
{
    /// <summary>The design system's own: blue on white.</summary>
    Default,

    /// <summary>No ground and no border colour, for what needs no attention.</summary>
    None,

    /// <summary>White.</summary>
    White,

    /// <summary>Grey.</summary>
    Grey,

    /// <summary>Green.</summary>
    Green,

    /// <summary>Aqua green.</summary>
    AquaGreen,

    /// <summary>Blue.</summary>
    Blue,

    /// <summary>Purple.</summary>
    Purple,

    /// <summary>Pink.</summary>
    Pink,

    /// <summary>Red.</summary>
    Red,

    /// <summary>Orange.</summary>
    Orange,

    /// <summary>Yellow.</summary>
    Yellow,
}
