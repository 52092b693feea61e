namespace CcgAssurance.Reporting.Pdf;

/// <summary>One object of a file: what stands between "obj" and "endobj". A stream cannot be packed together with others.</summary>
internal sealed record PdfObject(int Number, byte[] Body, bool IsStream);
