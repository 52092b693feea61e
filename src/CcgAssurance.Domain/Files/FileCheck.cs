using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CcgAssurance.Domain.Files;

/// <summary>
/// Decides whether a file can be kept: by its size, and by what is in it rather than what it is called. The ending of the
/// name has to agree with the content, because the ending decides what opens the file on the computer of a reader.
/// </summary>
public static class FileCheck
{
    /// <summary>The largest file, in bytes.</summary>
    public const int MaxSize = 10 * 1024 * 1024;

    /// <summary>The longest name, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>The length of a SHA-256 in hexadecimal.</summary>
    public const int Sha256Length = 64;

    /// <summary>Said of a file that is larger than <see cref="MaxSize"/>.</summary>
    public const string TooLarge = "The selected file must be smaller than 10MB";

    /// <summary>Said of a file of any other kind.</summary>
    public const string WrongType = "The selected file must be a PDF, DOCX, XLSX, CSV, PNG or JPEG";

    /// <summary>Said of a file without content.</summary>
    public const string Empty = "The selected file is empty";

    /// <summary>Said of a file whose name does not fit.</summary>
    public const string NameTooLong = "The name of the selected file must be 200 characters or less";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The file, or what is wrong with it as an instruction; exactly one of the two.</summary>
    public static (UploadedFile? File, string? Problem) Check(string name, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(content);
        var bare = WithoutFolder(name);
        if (content.Length == 0)
        {
            return (null, Empty);
        }

        if (content.Length > MaxSize)
        {
            return (null, TooLarge);
        }

        if (bare.Length > NameMaxLength)
        {
            return (null, NameTooLong);
        }

        return TypeOf(bare, content) is { } type ? (new UploadedFile(bare, type, content), null) : (null, WrongType);
    }

    // Some browsers send the whole path; a line break in a name would end up in a header, and a mark that turns the direction
    // of writing would make one ending look like another.
    private static string WithoutFolder(string name) =>
        new([.. name[(name.LastIndexOfAny(['/', '\\']) + 1)..]
            .Where(letter => !char.IsControl(letter) && char.GetUnicodeCategory(letter) != UnicodeCategory.Format)]);

    private static StoredFileType? TypeOf(string name, byte[] content)
    {
        var named = Enum.GetValues<StoredFileType>()
            .Where(type => type.Endings().Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            .Select(type => (StoredFileType?)type)
            .SingleOrDefault();
        return named is { } type && Holds(type, content) ? type : null;
    }

    private static bool Holds(StoredFileType type, byte[] content) => type switch
    {
        StoredFileType.Pdf => content.AsSpan().StartsWith("%PDF-"u8),
        StoredFileType.Docx => IsOfficePackage(content, "word/document.xml"),
        StoredFileType.Xlsx => IsOfficePackage(content, "xl/workbook.xml"),
        StoredFileType.Csv => IsText(content),
        StoredFileType.Png => content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        StoredFileType.Jpeg => content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]),
    };

    // Only the list of parts is read: nothing is unpacked, so a small archive cannot grow. A part with macros is refused
    // under these endings, as the programs themselves refuse it.
    private static bool IsOfficePackage(byte[] content, string mainPart)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            var parts = archive.Entries.Select(entry => entry.FullName).ToList();
            return parts.Contains("[Content_Types].xml") && parts.Contains(mainPart)
                && !parts.Exists(part => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool IsText(byte[] content)
    {
        try
        {
            return !StrictUtf8.GetString(content).Contains('\0', StringComparison.Ordinal);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
