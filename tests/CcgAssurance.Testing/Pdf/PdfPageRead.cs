namespace CcgAssurance.Testing.Pdf;

/// <summary>A page, read back.</summary>
/// <param name="Number">The number of its object.</param>
/// <param name="Dictionary">Its dictionary.</param>
/// <param name="Marks">Its marks in the order of drawing.</param>
/// <param name="Links">Its links.</param>
public sealed record PdfPageRead(int Number, PdfDictionary Dictionary, IReadOnlyList<PdfMarks> Marks, IReadOnlyList<PdfLinkRead> Links)
{
    public double Width { get; init; }

    public double Height { get; init; }

    /// <summary>What is read out, in the order of drawing.</summary>
    public string Text => PdfText.Join(Marks.Where(marks => !marks.IsArtifact).SelectMany(marks => marks.Texts));

    /// <summary>The decoration of a kind: "Header", "Footer" or "Watermark", or null for the rest.</summary>
    public string Artifacts(string? subtype) =>
        PdfText.Join(Marks.Where(marks => marks.IsArtifact && marks.ArtifactSubtype == subtype).SelectMany(marks => marks.Texts));
}

/// <summary>A link, read back.</summary>
/// <param name="Number">The number of its object.</param>
/// <param name="Key">Its key in the parent tree.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Description">What is read out for it.</param>
public sealed record PdfLinkRead(int Number, int? Key, string? Address, string? Description);
