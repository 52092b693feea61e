namespace CcgAssurance.Testing.Pdf;

/// <summary>Looks for what PDF/UA-1 and PDF/A-2a forbid, as far as our documents could get it wrong. A good file has no fault.</summary>
public static class PdfChecks
{
    public static IReadOnlyList<PdfFault> FaultsOf(ReadOnlyMemory<byte> file) => FaultsOf(PdfDocumentReader.Read(file));

    public static IReadOnlyList<PdfFault> FaultsOf(PdfRead document) =>
    [
        .. DeclarationChecks.Of(document),
        .. FontChecks.Of(document),
        .. StructureChecks.Of(document),
        .. MarkChecks.Of(document),
        .. LinkChecks.Of(document),
        .. FigureChecks.Of(document),
        .. OrderChecks.Of(document),
    ];
}
