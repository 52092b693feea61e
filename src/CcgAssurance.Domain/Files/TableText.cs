using System.Text;
using CcgAssurance.Domain.Texts;

namespace CcgAssurance.Domain.Files;

/// <summary>
/// Reads a table as text in the encodings in which spreadsheets save one: UTF-8, UTF-16 with its mark, and the code page of Windows for
/// western languages. The bytes of a file that is kept stay as they are.
/// </summary>
public static class TableText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Whether it is text.</summary>
    public static bool Is(byte[] content) => Read(content) is not null;

    /// <summary>Whether it is text with nothing in it that can be seen.</summary>
    public static bool IsBlank(byte[] content) => Read(content) is { } text && !VisibleText.IsIn(text);

    /// <summary>The text, in whichever of the encodings it is; null if it is none.</summary>
    public static string? Read(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var text = content switch
        {
            [0xFF, 0xFE, .. var rest] => Decoded(Utf16(bigEndian: false), rest),
            [0xFE, 0xFF, .. var rest] => Decoded(Utf16(bigEndian: true), rest),
            _ => Decoded(Utf8, content) ?? OfWindows(content),
        };
        return text?.Contains('\0', StringComparison.Ordinal) == true ? null : text;
    }

    private static UnicodeEncoding Utf16(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);

    private static string? Decoded(Encoding encoding, byte[] content)
    {
        try
        {
            return encoding.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // Every byte of Windows-1252 is some character, so what tells text from anything else is that it has no control characters.
    private static string? OfWindows(byte[] content) =>
        Array.Exists(content, letter => letter is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0B or 0x0C) or 0x7F
            or 0x81 or 0x8D or 0x8F or 0x90 or 0x9D)
            ? null
            : Windows.GetString(content);
}
