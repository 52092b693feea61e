namespace CcgAssurance.Web.Components;

/// <summary>Sizes of labels and legends in the NHS design system.</summary>
public enum NhsSize
{
    /// <summary>None given: L for a page heading, else the size of the text.</summary>
    Default,

    /// <summary>Small.</summary>
    S,

    /// <summary>Medium.</summary>
    M,

    /// <summary>Large: the size of a page heading on a transactional page.</summary>
    L,

    /// <summary>Extra large.</summary>
    Xl,
}
