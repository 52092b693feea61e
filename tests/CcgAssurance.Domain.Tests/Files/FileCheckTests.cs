using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using CcgAssurance.Domain.Files;

namespace CcgAssurance.Domain.Tests.Files;

public sealed class FileCheckTests
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n");
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0];
    private static readonly byte[] Docx = Zip("[Content_Types].xml", "word/document.xml");
    private static readonly byte[] Xlsx = Zip("[Content_Types].xml", "xl/workbook.xml");
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
        { "a.docx", Zip("word/document.xml") },
        { "a.docx", Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin") },
        { "a.docx", Pdf },
        { "a.zip", Zip("a.txt") },
        { "a.csv", [0x41, 0x00, 0x42] },
        { "a.csv", [0x41, 0xE9, 0x42] },
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

    [Fact]
    public void An_empty_file_is_refused() => Assert.Equal("The selected file is empty", FileCheck.Check("a.pdf", []).Problem);

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

    private static byte[] Zip(params string[] parts)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                archive.CreateEntry(part);
            }
        }

        return memory.ToArray();
    }
}
