using System.Globalization;
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
    public const string Empty = "The selected file is empty. Check that it was saved, then select it again";

    /// <summary>Said of a document that opens only with a password.</summary>
    public const string HasPassword =
        "The selected file is protected with a password. Save a copy without the password, then select the copy";

    /// <summary>Said of a document of a program from before 2007.</summary>
    public const string OldOffice =
        "The selected file is in an old format of Word, Excel or another program. Save it as a DOCX, XLSX or PDF, then select that";

    /// <summary>Said of a document with macros.</summary>
    public const string HasMacros =
        "The selected file can contain macros. Save it as a DOCX or XLSX without macros, then select that";

    /// <summary>Said of a picture in the format of some telephones.</summary>
    public const string Heic = "The selected file is a HEIC photo. Save it as a JPEG, then select that";

    /// <summary>Said of a file whose name does not fit.</summary>
    public const string NameTooLong = "The name of the selected file must be 200 characters or less";

    private static readonly string[] HeicBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1"];

    // The name of the stream that holds the document, as the directory of the file writes it.
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

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

        if (Refusal(content) is { } refusal)
        {
            return (null, refusal);
        }

        return TypeOf(bare, content) switch
        {
            null => (null, WrongType),
            StoredFileType.Csv when TableText.IsBlank(content) => (null, Empty),
            { } type => (new UploadedFile(bare, type, content), null),
        };
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
        StoredFileType.Docx => OfficePackage.ContentOf(content) == OfficeContent.Document,
        StoredFileType.Xlsx => OfficePackage.ContentOf(content) == OfficeContent.Workbook,
        StoredFileType.Csv => TableText.Is(content),
        StoredFileType.Png => content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        StoredFileType.Jpeg => content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]),
    };

    // Named before its ending is looked at, because such files come under the ending of what they were made from.
    private static string? Refusal(byte[] content) => content switch
    {
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => content.AsSpan().IndexOf(EncryptedPackage) >= 0 ? HasPassword : OldOffice,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', var a, var b, var c, var d, ..] =>
            HeicBrands.Contains(Encoding.ASCII.GetString([a, b, c, d])) ? Heic : null,
        [(byte)'P', (byte)'K', ..] => OfficePackage.ContentOf(content) == OfficeContent.Macros ? HasMacros : null,
        _ => null,
    };
}
