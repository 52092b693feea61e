using System.Xml.Linq;

namespace CcgAssurance.Testing.Pdf;

/// <summary>What a file says about itself as a whole.</summary>
internal static class DeclarationChecks
{
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Archive = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace Access = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";

    public static IEnumerable<PdfFault> Of(PdfRead document)
    {
        var objects = document.Objects;
        if (string.IsNullOrEmpty(document.Language))
        {
            yield return new PdfFault(PdfFaultKind.NoLanguage, "The catalog names no language.");
        }

        if (!IsTrue(objects, "MarkInfo", "Marked"))
        {
            yield return new PdfFault(PdfFaultKind.NotMarked, "The catalog does not say that the document is tagged.");
        }

        if (!IsTrue(objects, "ViewerPreferences", "DisplayDocTitle"))
        {
            yield return new PdfFault(PdfFaultKind.TitleNotDisplayed, "The window would show the name of the file.");
        }

        if (!HasProfile(objects))
        {
            yield return new PdfFault(PdfFaultKind.NoOutputIntent, "No colour profile of an output intent was found.");
        }

        for (var page = 0; page < document.PageCount; page++)
        {
            if (objects.NameIn(document.Pages[page].Dictionary, "Tabs") != "S")
            {
                yield return new PdfFault(PdfFaultKind.NoTabOrder, $"Page {page + 1} does not follow the structure.");
            }
        }

        foreach (var fault in OfMetadata(document))
        {
            yield return fault;
        }
    }

    private static IEnumerable<PdfFault> OfMetadata(PdfRead document)
    {
        if (string.IsNullOrEmpty(document.MetadataOf(DublinCore + "title")))
        {
            yield return new PdfFault(PdfFaultKind.NoTitle, "The metadata have no title.");
        }

        (XName Name, string Value)[] declared =
        [
            (Archive + "part", "2"), (Archive + "conformance", "A"), (Access + "part", "1"), (Schema + "namespaceURI", Access.NamespaceName),
        ];
        foreach (var (name, value) in declared.Where(declaration => document.MetadataOf(declaration.Name) != declaration.Value))
        {
            yield return new PdfFault(PdfFaultKind.NotDeclared, $"{name} is not {value}.");
        }

        (string Key, XName Name)[] pairs =
        [
            ("Title", DublinCore + "title"), ("Author", DublinCore + "creator"), ("Subject", DublinCore + "description"),
            ("Producer", Pdf + "Producer"), ("Creator", Xmp + "CreatorTool"), ("CreationDate", Xmp + "CreateDate"), ("ModDate", Xmp + "ModifyDate"),
        ];
        foreach (var (key, name) in pairs)
        {
            // What is missing is another fault.
            if (document.MetadataOf(name) is { } stated && stated != Written(document.Information.GetValueOrDefault(key)))
            {
                yield return new PdfFault(
                    PdfFaultKind.MetadataDisagree, $"{key} is \"{document.Information.GetValueOrDefault(key)}\" in one place and \"{stated}\" in the other.");
            }
        }
    }

    // D:20141121120000Z is 2014-11-21T12:00:00Z in the metadata.
    private static string? Written(string? value) => value is ['D', ':', .. { Length: 15 } digits]
        ? $"{digits[..4]}-{digits[4..6]}-{digits[6..8]}T{digits[8..10]}:{digits[10..12]}:{digits[12..]}"
        : value;

    private static bool IsTrue(PdfFileObjects objects, string dictionary, string key) =>
        objects.DictionaryOrNull(objects.Catalog[dictionary])?[key] is PdfBoolean { Value: true };

    private static bool HasProfile(PdfFileObjects objects) => objects.Items(objects.Catalog["OutputIntents"]).Any(intent =>
        objects.Resolve(objects.Dictionary(intent)["DestOutputProfile"]) is PdfStream profile
        && profile.Unpacked().AsSpan(36).StartsWith("acsp"u8));
}
