namespace CcgAssurance.Testing.Pdf;

/// <summary>A stretch of marks on a page between BDC and EMC, or what stands between two such stretches.</summary>
public sealed class PdfMarks(string? tag, int? id)
{
    private readonly List<PdfText> _texts = [];
    private readonly List<(double X, double Y)> _points = [];

    /// <summary>The tag of the stretch, "Artifact" for decoration, null outside of any stretch.</summary>
    public string? Tag => tag;

    /// <summary>The number by which the structure refers to it.</summary>
    public int? Id => id;

    public bool IsArtifact => tag == "Artifact";

    public IReadOnlyList<PdfText> Texts => _texts;

    /// <summary>The ends and bends of its lines and the corners of its areas, in points from the bottom left corner.</summary>
    public IReadOnlyList<(double X, double Y)> Points => _points;

    internal void Add((double X, double Y) point) => _points.Add(point);

    internal void Add(PdfText text) => _texts.Add(text);
}
