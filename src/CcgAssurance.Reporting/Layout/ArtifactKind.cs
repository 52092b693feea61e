namespace CcgAssurance.Reporting.Layout;

/// <summary>What a decoration is for.</summary>
internal enum ArtifactKind
{
    /// <summary>A rule, a background or a label that repeats what stands elsewhere.</summary>
    Layout,

    /// <summary>The running header.</summary>
    Header,

    /// <summary>The running footer.</summary>
    Footer,

    /// <summary>The word across the page.</summary>
    Watermark,
}
