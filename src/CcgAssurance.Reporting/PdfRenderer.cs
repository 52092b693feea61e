using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Model;
using CcgAssurance.Reporting.Pdf;
using CcgAssurance.Reporting.Pdf.Fonts;

namespace CcgAssurance.Reporting;

/// <summary>
/// Makes tagged PDF, conforming to PDF/UA-1 and PDF/A-2a. One instance serves all threads: only the fonts are shared, and they
/// never change.
/// </summary>
public sealed class PdfRenderer : IDocumentRenderer
{
    private readonly DocumentFonts _fonts = DocumentFonts.Shared;

    /// <inheritdoc />
    public string MediaType => "application/pdf";

    /// <inheritdoc />
    public RenderedDocument Render(ReportDocument document, PrintSize size = PrintSize.Ordinary)
    {
        ArgumentNullException.ThrowIfNull(document);
        var laidOut = DocumentLayout.Lay(document, _fonts, size);
        return new RenderedDocument(PdfWriter.Write(laidOut, _fonts), laidOut.Pages.Count, laidOut.ReplacedCharacters);
    }
}
