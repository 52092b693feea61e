namespace CcgAssurance.Reporting.Model;

/// <summary>What a part of a figure is drawn for, from which its colour follows. A colour never says anything alone.</summary>
public enum FigureInk
{
    /// <summary>Words and axes.</summary>
    Text,

    /// <summary>What stands behind, as a plan behind what came of it.</summary>
    Quiet,

    /// <summary>Lines that only guide the eye.</summary>
    Guide,

    /// <summary>What the figure is about.</summary>
    Main,

    /// <summary>What needs attention.</summary>
    Warning,
}
