namespace CcgAssurance.Reporting.Model;

/// <summary>Which part of a text in a figure stands at its point.</summary>
public enum TextAnchor
{
    /// <summary>Its beginning.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its end.</summary>
    End,
}
