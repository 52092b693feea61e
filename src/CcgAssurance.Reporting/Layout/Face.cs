namespace CcgAssurance.Reporting.Layout;

/// <summary>The faces of the document's typeface.</summary>
internal enum Face
{
    /// <summary>For text.</summary>
    Regular,

    /// <summary>For what carries weight.</summary>
    SemiBold,

    /// <summary>For headings.</summary>
    Bold,

    /// <summary>For a remark of the document about itself, such as "continued".</summary>
    Italic,
}
