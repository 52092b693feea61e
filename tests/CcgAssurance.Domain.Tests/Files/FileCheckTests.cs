using System.Security.Cryptography;
using System.Text;
using CcgAssurance.Domain.Files;

namespace CcgAssurance.Domain.Tests.Files;

public sealed class FileCheckTests
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n");
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10, .. "JFIF"u8, 0x00, 0x01, 0x01];
    private static readonly byte[] Docx = OfficeFiles.Docx;
    private static readonly byte[] Xlsx = OfficeFiles.Xlsx;
    private static readonly byte[] Csv = Encoding.UTF8.GetBytes("Month,Complaints\nJuly,£3\n");

    public static TheoryData<string, byte[], StoredFileType> Kept => new()
    {
        { "a.pdf", Pdf, StoredFileType.Pdf },
        { "A.PDF", Pdf, StoredFileType.Pdf },
        { "a.png", Png, StoredFileType.Png },
        { "a.jpg", Jpeg, StoredFileType.Jpeg },
        { "a.jpeg", Jpeg, StoredFileType.Jpeg },
        { "a.docx", Docx, StoredFileType.Docx },
        { "a.xlsx", Xlsx, StoredFileType.Xlsx },
        { "a.csv", Csv, StoredFileType.Csv },
        { "utf-8 with its mark.csv", [0xEF, 0xBB, 0xBF, .. Csv], StoredFileType.Csv },
        { "windows-1252.csv", Encoding.Latin1.GetBytes("Month,Cost\r\nJuly,\u00A33 \u0096 caf\u00E9 \u0093Ward 2\u0094\r\n"), StoredFileType.Csv },
        { "utf-16.csv", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Month\tCost\r\nJuly\t£3 ✓\r\n")], StoredFileType.Csv },
        { "utf-16 the other way.csv", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("Month;Cost\r\nJuly;€3\r\n")], StoredFileType.Csv },
        { "other names.docx", OfficeFiles.Package(OfficeFiles.Document, "word/document2.xml"), StoredFileType.Docx },
        { "at the root.docx", OfficeFiles.Package(OfficeFiles.Document, "content.xml", target: "/content.xml"), StoredFileType.Docx },
        { "strict.docx", OfficeFiles.Package(OfficeFiles.Document, "word/document.xml", OfficeFiles.Strict), StoredFileType.Docx },
        { "other names.xlsx", OfficeFiles.Package(OfficeFiles.Workbook, "Xl/Book.XML", target: "xl/book.xml"), StoredFileType.Xlsx },
    };

    public static TheoryData<string, byte[], string> ToBeSavedOtherwise => new()
    {
        { "a.docx", OfficeFiles.Protected, FileCheck.HasPassword },
        { "a.xlsx", OfficeFiles.Protected, FileCheck.HasPassword },
        { "a.doc", OfficeFiles.OldDocument, FileCheck.OldOffice },
        { "a.docx", OfficeFiles.OldDocument, FileCheck.OldOffice },
        {
            "a.docm",
            OfficeFiles.Package("application/vnd.ms-word.document.macroEnabled.main+xml", "word/document.xml", others: "word/vbaProject.bin"),
            FileCheck.HasMacros
        },
        { "a.xlsm", OfficeFiles.Package("application/vnd.ms-excel.sheet.macroEnabled.main+xml", "xl/workbook.xml"), FileCheck.HasMacros },
        { "a.xlsx", OfficeFiles.Package("application/vnd.ms-excel.sheet.macroEnabled.main+xml", "xl/workbook.xml"), FileCheck.HasMacros },
        { "a.docx", OfficeFiles.Package(OfficeFiles.Document, "word/document.xml", others: "word/vbaProject.bin"), FileCheck.HasMacros },
        { "IMG_0001.HEIC", Heic("heic"), FileCheck.Heic },
        { "IMG_0001.jpg", Heic("heic"), FileCheck.Heic },
        { "IMG_0002.heif", Heic("mif1"), FileCheck.Heic },
        { "a.csv", [], FileCheck.Empty },
        { "a.csv", Encoding.UTF8.GetBytes("\uFEFF \r\n\t\u200B"), FileCheck.Empty },
        { "a.csv", [0xFF, 0xFE, 0x0D, 0x00, 0x0A, 0x00], FileCheck.Empty },
    };

    public static TheoryData<string, byte[]> OfAnotherKind => new()
    {
        { "page.html", Encoding.UTF8.GetBytes("<html></html>") },
        { "page.html", Pdf },
        { "page.pdf", Encoding.UTF8.GetBytes("<html></html>") },
        { "late.pdf", Encoding.ASCII.GetBytes("x%PDF-1.7") },
        { "a.png", Jpeg },
        { "a.jpg", Png },
        { "a.docx", Xlsx },
        { "a.xlsx", Docx },
        { "a.docx", OfficeFiles.Zip(("word/document.xml", "<document/>")) },
        { "a.docx", OfficeFiles.Zip(("[Content_Types].xml", ""), ("word/document.xml", "")) },
        { "a.docx", OfficeFiles.Zip(("[Content_Types].xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><Types>&b;</Types>"), ("word/document.xml", "")) },
        { "a.docx", OfficeFiles.Zip(("[Content_Types].xml", $"<Types>{new string(' ', 2_000_000)}</Types>"), ("word/document.xml", "")) },
        { "a.docx", OfficeFiles.Package(OfficeFiles.Document, "word/document.xml", target: "word/gone.xml") },
        { "a.docx", OfficeFiles.Package(OfficeFiles.Document, "word/document.xml", relationship: "https://example.org/other") },
        { "a.docx", OfficeFiles.Package("application/xhtml+xml", "word/document.xml") },
        { "a.docx", [0x50, 0x4B, 0x03, 0x04] },
        { "a.mp4", [0, 0, 0, 0x18, .. "ftypisom"u8] },
        { "a.docx", Pdf },
        { "a.zip", OfficeFiles.Zip(("a.txt", "a")) },
        { "a.csv", [0x41, 0x00, 0x42] },
        { "a.csv", [0x41, 0xE9, 0x01, 0x42] },
        { "a.csv", [0x41, 0xE9, 0x90, 0x42] },
        { "a.csv", Jpeg },
        { "a.csv", Png },
        { "a.csv", [0xFF, 0xFE, 0x41] },
        { "a.csv", [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00] },
        { "a.csv", [0xFF, 0xFE, 0x00, 0x00] },
        { "a.txt", Csv },
        { "pdf", Pdf },
    };

    [Theory]
    [MemberData(nameof(Kept))]
    public void A_file_whose_content_and_ending_agree_is_kept_with_its_fingerprint(string name, byte[] content, StoredFileType type)
    {
        var (file, problem) = FileCheck.Check(name, content);

        Assert.Null(problem);
        Assert.Equal(type, file!.Type);
        Assert.Equal(name, file.Name);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), file.Sha256);
    }

    [Theory]
    [MemberData(nameof(OfAnotherKind))]
    public void A_file_of_any_other_kind_is_refused(string name, byte[] content)
    {
        var (file, problem) = FileCheck.Check(name, content);

        Assert.Null(file);
        Assert.Equal("The selected file must be a PDF, DOCX, XLSX, CSV, PNG or JPEG", problem);
    }

    [Theory]
    [MemberData(nameof(ToBeSavedOtherwise))]
    public void A_file_that_can_be_saved_otherwise_gets_a_message_that_says_what_it_is_and_what_to_do(string name, byte[] content, string message)
    {
        var (file, problem) = FileCheck.Check(name, content);

        Assert.Null(file);
        Assert.Equal(message, problem);
    }

    [Fact]
    public void An_empty_file_is_refused() => Assert.Equal(
        "The selected file is empty. Check that it was saved, then select it again", FileCheck.Check("a.pdf", []).Problem);

    [Fact]
    public void A_file_may_have_10_megabytes_and_not_a_byte_more()
    {
        var content = new byte[FileCheck.MaxSize];
        Pdf.CopyTo(content, 0);

        Assert.Null(FileCheck.Check("a.pdf", content).Problem);
        Assert.Equal("The selected file must be smaller than 10MB", FileCheck.Check("a.pdf", [.. content, 0]).Problem);
    }

    [Theory]
    [InlineData(@"C:\reports\a.pdf", "a.pdf")]
    [InlineData("../../a.pdf", "a.pdf")]
    [InlineData("a\r\nb.pdf", "ab.pdf")]
    public void A_name_loses_its_folder_and_what_would_break_a_header(string sent, string kept) =>
        Assert.Equal(kept, FileCheck.Check(sent, Pdf).File!.Name);

    [Fact]
    public void A_name_may_have_200_characters_and_not_one_more()
    {
        Assert.Null(FileCheck.Check(new string('x', 196) + ".pdf", Pdf).Problem);
        Assert.Equal("The name of the selected file must be 200 characters or less", FileCheck.Check(new string('x', 197) + ".pdf", Pdf).Problem);
    }

    private static byte[] Heic(string brand) =>
        [0, 0, 0, 0x18, .. "ftyp"u8, .. Encoding.ASCII.GetBytes(brand), 0, 0, 0, 0, .. "mif1heic"u8, 0, 0, 0, 0x2E, .. "meta"u8];
}
