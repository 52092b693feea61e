namespace CcgAssurance.Testing.Pdf;

/// <summary>A stretch of marks on a page between BDC and EMC, or what stands between two such stretches.</summary>
public sealed class PdfMarks(string? tag, int? id)
{
    private readonly List<PdfText> _texts = [];

    /// <summary>The tag of the stretch, "Artifact" for decoration, null outside of any stretch.</summary>
    public string? Tag => tag;

    /// <summary>The number by which the structure refers to it.</summary>
    public int? Id => id;

    public bool IsArtifact => tag == "Artifact";

    public IReadOnlyList<PdfText> Texts => _texts;

    internal void Add(PdfText text) => _texts.Add(text);
}
