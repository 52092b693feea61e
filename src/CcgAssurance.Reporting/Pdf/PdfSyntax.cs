using System.Buffers.Text;
using System.Globalization;
using System.Text;
using static System.FormattableString;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>How numbers, texts, dates and references are written in a PDF file (ISO 32000-1, 7.3 and 7.9).</summary>
internal static class PdfSyntax
{
    /// <summary>How many bytes the longest number takes.</summary>
    public const int LongestNumber = 32;

    private const int Hundredths = 100;
    private const int PartsOfFraction = 100_000;

    /// <summary>A length in points. A hundredth of one is finer than any printer.</summary>
    public static string Number(double value)
    {
        Span<byte> written = stackalloc byte[LongestNumber];
        return Encoding.ASCII.GetString(written[..WriteNumber(value, written)]);
    }

    /// <summary>Writes a length in points and gives the number of bytes.</summary>
    public static int WriteNumber(double value, Span<byte> to) => Write(value, Hundredths, to);

    /// <summary>Writes a number from 0 to 1, or a part of a turn, which needs more places than a length; gives how many bytes.</summary>
    public static int WriteFraction(double value, Span<byte> to) => Write(value, PartsOfFraction, to);

    /// <summary>A reference to an object.</summary>
    public static string Reference(int number) => Invariant($"{number} 0 R");

    /// <summary>References to objects with a space between them.</summary>
    public static string References(IEnumerable<int> numbers) => string.Join(' ', numbers.Select(Reference));

    /// <summary>A rectangle by its corners (7.9.5), given its lower left corner.</summary>
    public static string Box(double x, double y, double width, double height) =>
        $"[{Number(x)} {Number(y)} {Number(x + width)} {Number(y + height)}]";

    /// <summary>A text: as it is where plain ASCII can hold it, otherwise in UTF-16 with its byte order mark.</summary>
    public static string Text(string text) =>
        text.All(letter => letter is >= ' ' and <= '~')
            ? $"({string.Concat(text.Select(letter => letter is '(' or ')' or '\\' ? $@"\{letter}" : $"{letter}"))})"
            : $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>A moment, in UTC.</summary>
    public static string Date(DateTimeOffset moment) =>
        $"(D:{moment.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}Z)";

    // A PDF file knows no exponents, and zeros at the end say nothing (ISO 32000-1, 7.3.3).
    private static int Write(double value, int parts, Span<byte> to)
    {
        var rounded = checked((long)Math.Round(value * parts));
        var length = 0;
        if (rounded < 0)
        {
            to[length++] = (byte)'-';
        }

        var (whole, rest) = Math.DivRem(Math.Abs(rounded), parts);
        Utf8Formatter.TryFormat(whole, to[length..], out var digits);
        length += digits;
        if (rest > 0)
        {
            to[length++] = (byte)'.';
        }

        for (; rest > 0; rest %= parts)
        {
            parts /= 10;
            to[length++] = (byte)('0' + (rest / parts));
        }

        return length;
    }
}
