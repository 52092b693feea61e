namespace CcgAssurance.Web.Components;

/// <summary>Sizes of labels, legends and captions in the NHS design system.</summary>
public enum NhsSize
{
    /// <summary>Small.</summary>
    S,

    /// <summary>Medium.</summary>
    M,

    /// <summary>Large: the size of a page heading on a transactional page.</summary>
    L,

    /// <summary>Extra large.</summary>
    Xl,
}
