using System.Buffers.Text;
using System.Text;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>The bytes of a content stream in the making. Numbers and names go straight into them: a page has thousands.</summary>
internal sealed class PdfBytes
{
    private const int BytesPerGlyph = 4;

    private byte[] _bytes = new byte[16 * 1024];
    private int _length;

    /// <summary>The bytes so far.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    /// <summary>Adds operators or other plain ASCII.</summary>
    public PdfBytes Add(ReadOnlySpan<byte> ascii)
    {
        ascii.CopyTo(Room(ascii.Length));
        _length += ascii.Length;
        return this;
    }

    /// <summary>Adds a name, which is plain ASCII.</summary>
    public PdfBytes Add(string ascii)
    {
        _length += Encoding.ASCII.GetBytes(ascii, Room(ascii.Length));
        return this;
    }

    /// <summary>Adds a whole number.</summary>
    public PdfBytes Integer(int value)
    {
        Utf8Formatter.TryFormat(value, Room(PdfSyntax.LongestNumber), out var written);
        _length += written;
        return this;
    }

    /// <summary>Adds a length in points.</summary>
    public PdfBytes Number(double value)
    {
        _length += PdfSyntax.WriteNumber(value, Room(PdfSyntax.LongestNumber));
        return this;
    }

    /// <summary>Adds a length in points as an operand, with a space before what follows.</summary>
    public PdfBytes Length(double value) => Number(value).Add(" "u8);

    /// <summary>Adds a number from 0 to 1, or one of a turn, as an operand.</summary>
    public PdfBytes Fraction(double value)
    {
        _length += PdfSyntax.WriteFraction(value, Room(PdfSyntax.LongestNumber));
        return Add(" "u8);
    }

    /// <summary>Adds the number of a glyph as four digits of a string in hexadecimal.</summary>
    public void Glyph(ushort glyph)
    {
        var digits = Room(BytesPerGlyph);
        digits[0] = Digit(glyph >> 12);
        digits[1] = Digit((glyph >> 8) & 0xF);
        digits[2] = Digit((glyph >> 4) & 0xF);
        digits[3] = Digit(glyph & 0xF);
        _length += BytesPerGlyph;
    }

    private static byte Digit(int value) => "0123456789ABCDEF"u8[value];

    private Span<byte> Room(int length)
    {
        if (_bytes.Length - _length < length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + length));
        }

        return _bytes.AsSpan(_length);
    }
}
