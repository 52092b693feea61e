namespace CcgAssurance.Reporting.Pdf.Fonts;

/// <summary>
/// A TrueType font: its measures, which glyph shows a character, and the part of it that a document needs. Never changes once read.
/// </summary>
internal sealed class TrueTypeFont
{
    private readonly FontTables _tables;
    private readonly GlyphOutlines _outlines;
    private readonly CharacterMap _characters;
    private readonly CommonPairs _pairs;
    private readonly ushort[] _advances;

    /// <summary>Reads a font file.</summary>
    /// <exception cref="InvalidDataException">
    /// The file is no TrueType font with outlines in glyf and a Unicode map, it is cut short, or it forbids to be embedded.
    /// </exception>
    public TrueTypeFont(ReadOnlyMemory<byte> file)
    {
        _tables = new FontTables(file);
        Metrics = new FontMetrics(_tables);
        _outlines = new GlyphOutlines(_tables, Metrics.GlyphCount);
        _characters = new CharacterMap(_tables.Read("cmap"), Metrics.GlyphCount);
        _pairs = new CommonPairs(new PairKerning(_tables), _characters, Metrics.GlyphCount);
        _advances = Advances(_tables, Metrics.GlyphCount);
    }

    /// <summary>What the font says about itself.</summary>
    public FontMetrics Metrics { get; }

    /// <summary>The glyph of a character, or 0 where the font has none.</summary>
    public ushort Glyph(int codePoint) => _characters.Glyph(codePoint);

    /// <summary>How far a glyph moves the line on, in units of the font.</summary>
    public int Advance(ushort glyph) => _advances[glyph];

    /// <summary>What is added between two glyphs, in units of the font.</summary>
    public int Kerning(ushort left, ushort right) => _pairs.Between(left, right);

    /// <summary>The width of a text in units of the font, kerning included.</summary>
    public int Width(string text)
    {
        var width = 0;
        ushort? previous = null;
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = Glyph(rune.Value);
            width += Advance(glyph) + (previous is { } left ? Kerning(left, glyph) : 0);
            previous = glyph;
        }

        return width;
    }

    /// <summary>A font file with these glyphs only, under the numbers that they have here.</summary>
    public byte[] Subset(IEnumerable<ushort> glyphs) => FontSubset.Make(_tables, _outlines, glyphs);

    // The list may be shorter than the list of glyphs: the last advance holds for all that follow.
    private static ushort[] Advances(FontTables tables, int glyphCount)
    {
        var listed = tables.Read("hhea").UInt16(34);
        if (listed == 0)
        {
            throw new InvalidDataException("The font does not say how wide its glyphs are.");
        }

        var table = tables.Read("hmtx");
        var advances = new ushort[glyphCount];
        for (var glyph = 0; glyph < glyphCount; glyph++)
        {
            advances[glyph] = table.UInt16(4 * Math.Min(glyph, listed - 1));
        }

        return advances;
    }
}
