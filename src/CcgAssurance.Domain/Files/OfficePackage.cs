using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace CcgAssurance.Domain.Files;

/// <summary>
/// What a package of Office is (ECMA-376, part 2): the relationships of the package name its main part, whatever that is called, and
/// the list of content types says what kind of part it is.
/// </summary>
internal static class OfficePackage
{
    // Both lists have a few kilobytes. A document that grows beyond this when it is unpacked is none that a program of Office wrote.
    private const int LongestList = 1_000_000;

    private const string ContentTypes = "[Content_Types].xml";
    private const string Relationships = "_rels/.rels";

    private static readonly string[] MainPart =
    [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
        "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
    ];

    /// <summary>What the bytes are as a package.</summary>
    public static OfficeContent ContentOf(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            return ContentOf(archive);
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or NotSupportedException)
        {
            return OfficeContent.Other;
        }
    }

    private static OfficeContent ContentOf(ZipArchive archive)
    {
        if (Read(archive, ContentTypes) is not { } types)
        {
            return OfficeContent.Other;
        }

        var overrides = types.Elements().Where(IsNamed("Override"))
            .ToLookup(
                row => Key((string?)row.Attribute("PartName")),
                row => (string?)row.Attribute("ContentType"),
                StringComparer.OrdinalIgnoreCase);
        if (archive.Entries.Any(entry => entry.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
            || types.Elements().Any(row => IsMacro((string?)row.Attribute("ContentType"))))
        {
            return OfficeContent.Macros;
        }

        var main = Read(archive, Relationships)?.Elements().Where(IsNamed("Relationship"))
            .Where(row => MainPart.Contains((string?)row.Attribute("Type")) && (string?)row.Attribute("TargetMode") != "External")
            .Select(row => Key((string?)row.Attribute("Target")))
            .FirstOrDefault();
        if (main is null || Entry(archive, main) is null)
        {
            return OfficeContent.Other;
        }

        var ending = main[(main.LastIndexOf('.') + 1)..];
        var byEnding = types.Elements().Where(IsNamed("Default"))
            .FirstOrDefault(row => string.Equals((string?)row.Attribute("Extension"), ending, StringComparison.OrdinalIgnoreCase));
        return (overrides[main].FirstOrDefault() ?? (string?)byEnding?.Attribute("ContentType"))?.ToLowerInvariant() switch
        {
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml" => OfficeContent.Document,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" => OfficeContent.Workbook,
            _ => OfficeContent.Other,
        };
    }

    // Macros of every age: those in Visual Basic, and the macro sheets that came before them.
    private static bool IsMacro(string? contentType) =>
        contentType is not null
        && (contentType.Contains("macro", StringComparison.OrdinalIgnoreCase)
            || contentType.Contains("vba", StringComparison.OrdinalIgnoreCase));

    private static Func<XElement, bool> IsNamed(string name) => row => row.Name.LocalName == name;

    // A part has a name that begins with a slash, the entry of the archive is the same without it, and a target may be either.
    private static string Key(string? part)
    {
        var key = Uri.UnescapeDataString(part ?? "").TrimStart('/');
        return key.StartsWith("./", StringComparison.Ordinal) ? key[2..] : key;
    }

    private static ZipArchiveEntry? Entry(ZipArchive archive, string name) => archive.Entries.FirstOrDefault(
        entry => string.Equals(Key(entry.FullName), name, StringComparison.OrdinalIgnoreCase));

    // Nothing else is unpacked, and of these two no more than a list can be, so a small archive cannot grow.
    private static XElement? Read(ZipArchive archive, string name)
    {
        if (Entry(archive, name) is not { } entry)
        {
            return null;
        }

        using var stream = entry.Open();
        using var reader = XmlReader.Create(
            stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = LongestList });
        return XElement.Load(reader);
    }
}
