namespace CcgAssurance.Testing.Pdf;

/// <summary>A page, read back.</summary>
/// <param name="Number">The number of its object.</param>
/// <param name="Dictionary">Its dictionary.</param>
/// <param name="Marks">Its marks in the order of drawing.</param>
/// <param name="Links">Its links.</param>
public sealed record PdfPageRead(int Number, PdfDictionary Dictionary, IReadOnlyList<PdfMarks> Marks, IReadOnlyList<PdfLinkRead> Links);

/// <summary>A link, read back.</summary>
/// <param name="Number">The number of its object.</param>
/// <param name="Key">Its key in the parent tree.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Description">What is read out for it.</param>
public sealed record PdfLinkRead(int Number, int? Key, string? Address, string? Description);
