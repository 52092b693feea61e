using System.IO.Compression;
using System.Text;

namespace CcgAssurance.Testing.Builders;

/// <summary>Small files of each kind that can be kept, and some that cannot.</summary>
public static class SampleFiles
{
    public static byte[] Pdf => Encoding.ASCII.GetBytes("%PDF-1.7\n%%EOF\n");

    public static byte[] Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00];

    public static byte[] Jpeg => [0xFF, 0xD8, 0xFF, 0xE0, 0x00];

    public static byte[] Docx => Zip("[Content_Types].xml", "word/document.xml");

    public static byte[] Xlsx => Zip("[Content_Types].xml", "xl/workbook.xml");

    public static byte[] Zip(params string[] parts)
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
