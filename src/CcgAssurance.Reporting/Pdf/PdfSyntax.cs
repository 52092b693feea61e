using System.Globalization;
using System.Text;
using static System.FormattableString;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>How numbers, texts, dates and references are written in a PDF file (ISO 32000-1, 7.3 and 7.9).</summary>
internal static class PdfSyntax
{
    /// <summary>A length in points. A hundredth of one is finer than any printer.</summary>
    public static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A number from 0 to 1, or one of a turn, which needs more places than a length.</summary>
    public static string Fraction(double value) => Math.Round(value, 5).ToString("0.#####", CultureInfo.InvariantCulture);

    /// <summary>A reference to an object.</summary>
    public static string Reference(int number) => Invariant($"{number} 0 R");

    /// <summary>References to objects with a space between them.</summary>
    public static string References(IEnumerable<int> numbers) => string.Join(' ', numbers.Select(Reference));

    /// <summary>A text: as it is where plain ASCII can hold it, otherwise in UTF-16 with its byte order mark.</summary>
    public static string Text(string text) =>
        text.All(letter => letter is >= ' ' and <= '~')
            ? $"({string.Concat(text.Select(letter => letter is '(' or ')' or '\\' ? $@"\{letter}" : $"{letter}"))})"
            : $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>A moment, in UTC.</summary>
    public static string Date(DateTimeOffset moment) =>
        $"(D:{moment.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}Z)";
}
