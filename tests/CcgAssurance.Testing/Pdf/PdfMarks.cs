namespace CcgAssurance.Testing.Pdf;

/// <summary>A stretch of marks on a page between BDC and EMC, or what stands between two such stretches.</summary>
public sealed class PdfMarks(string? tag, int? id, string? artifactType, string? artifactSubtype)
{
    private readonly List<PdfText> _texts = [];

    /// <summary>The tag of the stretch, "Artifact" for decoration, null outside of any stretch.</summary>
    public string? Tag => tag;

    /// <summary>The number by which the structure refers to it.</summary>
    public int? Id => id;

    public string? ArtifactType => artifactType;

    public string? ArtifactSubtype => artifactSubtype;

    public bool IsArtifact => tag == "Artifact";

    public IReadOnlyList<PdfText> Texts => _texts;

    /// <summary>Whether anything is drawn in it, text or not.</summary>
    public bool IsDrawn { get; private set; }

    internal void Draw(PdfText? text = null)
    {
        IsDrawn = true;
        if (text is not null)
        {
            _texts.Add(text);
        }
    }
}
