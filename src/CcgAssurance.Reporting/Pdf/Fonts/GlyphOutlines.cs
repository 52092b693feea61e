namespace CcgAssurance.Reporting.Pdf.Fonts;

/// <summary>The outlines of the glyphs: the tables loca (where each begins) and glyf (the outlines).</summary>
internal sealed class GlyphOutlines
{
    private const int AnotherFollows = 0x20;
    private const int LongArguments = 0x1;
    private const int OneScale = 0x8;
    private const int TwoScales = 0x40;
    private const int Matrix = 0x80;

    private readonly BigEndianReader _outlines;
    private readonly int[] _starts;

    /// <summary>Reads where the outlines are.</summary>
    /// <exception cref="InvalidDataException">The font holds its outlines in another way, or a table is cut short.</exception>
    public GlyphOutlines(FontTables tables, int glyphCount)
    {
        if (!tables.Has("glyf"))
        {
            throw new InvalidDataException("The font has no table \"glyf\": only TrueType outlines can be embedded here.");
        }

        _outlines = tables.Read("glyf");
        var isLong = tables.Read("head").Int16(50) == 1;
        var locations = tables.Read("loca");
        _starts = new int[glyphCount + 1];
        for (var glyph = 0; glyph <= glyphCount; glyph++)
        {
            _starts[glyph] = isLong ? locations.Offset32(4 * glyph) : 2 * locations.UInt16(2 * glyph);
            if (_starts[glyph] > _outlines.Length || (glyph > 0 && _starts[glyph] < _starts[glyph - 1]))
            {
                throw new InvalidDataException($"The font's outline of glyph {glyph} is not where the table \"loca\" says.");
            }
        }
    }

    /// <summary>How many glyphs there are.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>The outline of a glyph; nothing for a space.</summary>
    public ReadOnlySpan<byte> Outline(int glyph) => _outlines.Bytes(_starts[glyph], _starts[glyph + 1] - _starts[glyph]);

    /// <summary>
    /// The glyphs with those that they are put together from, such as the letter and the accent of "é", and with glyph 0.
    /// </summary>
    public IReadOnlySet<int> WithParts(IEnumerable<ushort> glyphs)
    {
        var all = new HashSet<int> { 0 };
        var waiting = new Stack<int>(glyphs.Select(glyph => (int)glyph));
        while (waiting.TryPop(out var glyph))
        {
            if (!all.Add(glyph))
            {
                continue;
            }

            foreach (var part in PartsOf(glyph))
            {
                waiting.Push(part);
            }
        }

        return all;
    }

    private List<int> PartsOf(int glyph)
    {
        var parts = new List<int>();
        var start = _starts[glyph];
        var isEmpty = start == _starts[glyph + 1];
        if (isEmpty || _outlines.Int16(start) >= 0)
        {
            return parts;
        }

        var place = start + 10;
        int flags;
        do
        {
            flags = _outlines.UInt16(place);
            parts.Add(_outlines.UInt16(place + 2));
            place += 4 + ((flags & LongArguments) != 0 ? 4 : 2) + LengthOfTransformation(flags);
        }
        while ((flags & AnotherFollows) != 0);
        return parts;
    }

    private static int LengthOfTransformation(int flags) =>
        (flags & OneScale) != 0 ? 2
        : (flags & TwoScales) != 0 ? 4
        : (flags & Matrix) != 0 ? 8
        : 0;
}
