using System.Globalization;
using System.Text;

namespace CcgAssurance.Testing.Pdf;

/// <summary>A font as a file holds it.</summary>
public sealed class PdfFont
{
    private readonly Dictionary<int, string> _characters = [];
    private readonly Dictionary<int, double> _widths = [];
    private readonly HashSet<int> _shown = [];

    public PdfFont(PdfFileObjects objects, PdfDictionary font)
    {
        var descendant = objects.Dictionary(objects.Items(font["DescendantFonts"])[0]);
        var descriptor = objects.Dictionary(descendant["FontDescriptor"]);
        Name = objects.NameIn(font, "BaseFont") ?? "";
        HasToUnicode = font["ToUnicode"] is not null;
        Program = descriptor["FontFile2"] is { } file ? objects.Stream(file).Unpacked() : null;
        if (font["ToUnicode"] is { } map)
        {
            ReadCharacters(objects.Stream(map).Unpacked());
        }

        ReadWidths(objects.Items(descendant["W"]));
    }

    public string Name { get; }

    public bool HasToUnicode { get; }

    /// <summary>The embedded font file.</summary>
    public byte[]? Program { get; }

    /// <summary>Whether its name begins with the six letters of a subset.</summary>
    public bool IsSubset => Name.Length > 7 && Name[6] == '+' && Name.AsSpan(0, 6).IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary>The characters by the number of their glyph.</summary>
    public IReadOnlyDictionary<int, string> Characters => _characters;

    /// <summary>The glyphs that pages show.</summary>
    public IReadOnlySet<int> Shown => _shown;

    public double WidthOf(int glyph) => _widths.GetValueOrDefault(glyph);

    internal string Show(int glyph)
    {
        _shown.Add(glyph);
        return _characters.GetValueOrDefault(glyph, "\uFFFD");
    }

    private void ReadCharacters(byte[] map)
    {
        var reader = new PdfSyntaxReader(map);
        var last = new List<PdfValue>();
        while (reader.Next() is { } value)
        {
            if (value is PdfKeyword { Value: "endbfchar" })
            {
                foreach (var pair in last.Chunk(2))
                {
                    _characters.Add(
                        int.Parse(Convert.ToHexString(((PdfString)pair[0]).Bytes), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                        Encoding.BigEndianUnicode.GetString(((PdfString)pair[1]).Bytes));
                }
            }

            if (value is PdfKeyword)
            {
                last.Clear();
            }
            else
            {
                last.Add(value);
            }
        }
    }

    private void ReadWidths(IReadOnlyList<PdfValue> entries)
    {
        foreach (var pair in entries.Chunk(2))
        {
            var glyph = (int)((PdfNumber)pair[0]).Value;
            foreach (var width in ((PdfArray)pair[1]).Items)
            {
                _widths[glyph++] = ((PdfNumber)width).Value;
            }
        }
    }
}
