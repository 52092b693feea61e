using System.IO.Compression;
using System.Text;

namespace CcgAssurance.Domain.Tests.Files;

/// <summary>Files of Office as its programs and others write them, without what fills the pages.</summary>
internal static class OfficeFiles
{
    public const string Document = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    public const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    public const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";

    public static byte[] Docx => Package(Document, "word/document.xml");

    public static byte[] Xlsx => Package(Workbook, "xl/workbook.xml");

    /// <summary>A document that Word protected with a password: a compound file with the encrypted document in a stream.</summary>
    public static byte[] Protected => Compound("Root Entry", "EncryptedPackage", "\u0006DataSpaces", "EncryptionInfo");

    /// <summary>A document of Word 97 to 2003.</summary>
    public static byte[] OldDocument => Compound("Root Entry", "1Table", "WordDocument", "\u0005SummaryInformation");

    /// <summary>A package whose main part has that content type and name.</summary>
    public static byte[] Package(
        string contentType, string main, string relationship = Transitional, string? target = null, params string[] others) => Zip(
        [
            ("[Content_Types].xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n" +
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" +
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>" +
                "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" +
                $"<Override PartName=\"/{main}\" ContentType=\"{contentType}\"/>" +
                "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>"),
            ("_rels/.rels",
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n" +
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
                "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" " +
                "Target=\"docProps/core.xml\"/>" +
                $"<Relationship Id=\"rId1\" Type=\"{relationship}\" Target=\"{target ?? main}\"/></Relationships>"),
            (main, "<?xml version=\"1.0\" encoding=\"UTF-8\"?><content/>"),
            ("docProps/core.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><coreProperties/>"),
            .. others.Select(other => (other, "")),
        ]);

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return memory.ToArray();
    }

    // The header, a sector with the table of sectors and one with the directory: 128 bytes for each entry, its name first.
    private static byte[] Compound(params string[] entries)
    {
        var file = new byte[512 * 3];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file);
        ((ReadOnlySpan<byte>)[0x3E, 0x00, 0x03, 0x00, 0xFE, 0xFF, 0x09, 0x00, 0x06, 0x00]).CopyTo(file.AsSpan(24));
        file[44] = file[48] = 1;
        foreach (var (index, name) in entries.Index())
        {
            Encoding.Unicode.GetBytes(name).CopyTo(file, 1024 + (128 * index));
            file[1024 + (128 * index) + 64] = (byte)(2 * (name.Length + 1));
        }

        return file;
    }
}
