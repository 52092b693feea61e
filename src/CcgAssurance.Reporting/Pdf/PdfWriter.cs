using System.Text;
using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Model;
using CcgAssurance.Reporting.Pdf.Fonts;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>
/// Makes a PDF file of a document that has been laid out: version 1.7, tagged for screen readers (PDF/UA-1, ISO 14289-1) and fit for
/// an archive (PDF/A-2a, ISO 19005-2). The same document gives the same bytes, and any number can be written at the same time.
/// </summary>
internal static class PdfWriter
{
    /// <summary>The bytes of the file.</summary>
    /// <exception cref="ArgumentException">
    /// The layout broke a promise: a mark belongs to no element or to one outside the structure, or the fonts lack a character.
    /// </exception>
    public static ReadOnlyMemory<byte> Write(LaidOutDocument document, DocumentFonts fonts)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(fonts);
        var properties = DocumentInformation.Cleaned(document.Properties);
        var objects = new PdfObjects();
        var used = new UsedFonts(fonts);
        var catalog = objects.Reserve();
        var pages = PageTree.Draw(objects, document.Pages, used);
        var structure = StructureTree.Write(objects, document.Root, pages);
        var pageTree = PageTree.Write(objects, pages, FontObjects.Write(objects, used));
        var outline = Outline.Write(objects, pages);
        var profile = objects.AddPacked("/N 3", SrgbProfile.Packed);
        var metadata = objects.AddStream(
            "/Type/Metadata/Subtype/XML", Encoding.UTF8.GetBytes(XmpMetadata.Of(properties)), isCompressed: false);
        objects.Set(
            catalog,
            $"<</Type/Catalog/Pages {PdfSyntax.Reference(pageTree)}/Lang {PdfSyntax.Text(DocumentProperties.Language)}" +
            $"/MarkInfo<</Marked true>>/StructTreeRoot {PdfSyntax.Reference(structure)}/ViewerPreferences<</DisplayDocTitle true>>" +
            $"/Metadata {PdfSyntax.Reference(metadata)}{OutputIntent(profile)}{OutlineEntry(outline)}>>");
        return PdfFile.Write(objects, catalog, objects.Add(DocumentInformation.Of(properties)));
    }

    private static string OutputIntent(int profile)
    {
        var name = PdfSyntax.Text(SrgbProfile.Name);
        return $"/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier{name}/Info{name}" +
            $"/DestOutputProfile {PdfSyntax.Reference(profile)}>>]";
    }

    private static string OutlineEntry(int? outline) =>
        outline is { } number ? $"/Outlines {PdfSyntax.Reference(number)}/PageMode/UseOutlines" : "";
}
