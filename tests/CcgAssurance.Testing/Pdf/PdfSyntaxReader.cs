using System.Globalization;
using System.Text;

namespace CcgAssurance.Testing.Pdf;

/// <summary>Reads values one after the other from bytes: a file, an object stream, a page's content or a character map.</summary>
public sealed class PdfSyntaxReader(byte[] bytes, int position = 0)
{
    private const string Delimiters = "()<>[]{}/%";

    public int Position { get; private set; } = position;

    /// <summary>The next value, or null at the end.</summary>
    public PdfValue? Next()
    {
        SkipSpace();
        if (Position >= bytes.Length)
        {
            return null;
        }

        switch ((char)bytes[Position])
        {
            case '/':
                Position++;
                return new PdfName(Name(Regular()));
            case '(':
                return new PdfString(Literal());
            case '[':
                Position++;
                return new PdfArray(Until("]"));
            case '<' when Peek(1) == '<':
                Position += 2;
                return Dictionary(Until(">>"));
            case '<':
                return new PdfString(Hexadecimal());
            default:
                return Word();
        }
    }

    /// <summary>An object with its number; the reader stands at the number.</summary>
    public (int Number, PdfValue Value) ReadObject()
    {
        var number = (int)((PdfNumber)Require()).Value;
        Require();
        RequireKeyword("obj");
        var value = Require();
        SkipSpace();
        if (value is PdfDictionary dictionary && Peek(0) == 's')
        {
            RequireKeyword("stream");
            Position += Peek(0) == '\r' ? 2 : 1;
            var length = (int)((PdfNumber)dictionary["Length"]!).Value;
            var content = bytes.AsSpan(Position, length).ToArray();
            Position += length;
            RequireKeyword("endstream");
            value = new PdfStream(dictionary, content);
        }

        RequireKeyword("endobj");
        return (number, value);
    }

    public PdfValue Require() => Next() ?? throw new InvalidDataException("The file ends where a value should be.");

    private void RequireKeyword(string word)
    {
        if (Require() is not PdfKeyword keyword || keyword.Value != word)
        {
            throw new InvalidDataException($"\"{word}\" is missing before byte {Position}.");
        }
    }

    private PdfValue Word()
    {
        var isClosing = Delimiters.Contains((char)bytes[Position], StringComparison.Ordinal);
        if (isClosing)
        {
            var length = Peek(0) == '>' && Peek(1) == '>' ? 2 : 1;
            Position += length;
            return new PdfKeyword(Encoding.Latin1.GetString(bytes, Position - length, length));
        }

        var word = Regular();
        if (double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return ReferenceAfter(number) is { } reference ? reference : new PdfNumber(number);
        }

        return word switch
        {
            "true" => new PdfBoolean(true),
            "false" => new PdfBoolean(false),
            "null" => new PdfNull(),
            _ => new PdfKeyword(word),
        };
    }

    // "12 0 R" is a reference, but "12 0 obj" and "12 0 0 rg" are not.
    private PdfReference? ReferenceAfter(double number)
    {
        var start = Position;
        SkipSpace();
        if (number > 0 && number == Math.Floor(number) && Regular() == "0")
        {
            SkipSpace();
            if (Regular() == "R")
            {
                return new PdfReference((int)number);
            }
        }

        Position = start;
        return null;
    }

    private List<PdfValue> Until(string end)
    {
        var values = new List<PdfValue>();
        while (Require() is var value && value is not PdfKeyword)
        {
            values.Add(value);
        }

        return bytes.AsSpan(0, Position).EndsWith(Encoding.Latin1.GetBytes(end))
            ? values
            : throw new InvalidDataException($"\"{end}\" is missing before byte {Position}.");
    }

    private static PdfDictionary Dictionary(List<PdfValue> values) =>
        new(values.Chunk(2).ToDictionary(pair => ((PdfName)pair[0]).Value, pair => pair[1]));

    private byte[] Literal()
    {
        var content = new List<byte>();
        var depth = 0;
        do
        {
            var letter = bytes[Position++];
            switch (letter)
            {
                case (byte)'\\':
                    content.Add(bytes[Position++]);
                    continue;
                case (byte)'(' when depth++ == 0:
                case (byte)')' when --depth == 0:
                    continue;
                default:
                    content.Add(letter);
                    break;
            }
        }
        while (depth > 0);
        return [.. content];
    }

    private byte[] Hexadecimal()
    {
        var end = Array.IndexOf(bytes, (byte)'>', Position);
        var digits = Encoding.ASCII.GetString(bytes, Position + 1, end - Position - 1);
        Position = end + 1;
        return Convert.FromHexString(digits);
    }

    private static string Name(string written) => written.Contains('#', StringComparison.Ordinal)
        ? throw new InvalidDataException("Escaped names are not read here.")
        : written;

    private string Regular()
    {
        var start = Position;
        while (Position < bytes.Length && !IsSpace(bytes[Position]) && !Delimiters.Contains((char)bytes[Position], StringComparison.Ordinal))
        {
            Position++;
        }

        return Encoding.Latin1.GetString(bytes, start, Position - start);
    }

    private void SkipSpace()
    {
        while (Position < bytes.Length && (IsSpace(bytes[Position]) || bytes[Position] == '%'))
        {
            Position = bytes[Position] == '%' ? Math.Max(Array.IndexOf(bytes, (byte)'\n', Position), Position) + 1 : Position + 1;
        }
    }

    private char Peek(int ahead) => Position + ahead < bytes.Length ? (char)bytes[Position + ahead] : '\0';

    private static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;
}
