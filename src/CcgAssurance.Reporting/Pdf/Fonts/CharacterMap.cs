namespace CcgAssurance.Reporting.Pdf.Fonts;

/// <summary>Which glyph shows a character: the table cmap in its formats 4 (the first 65,536 characters) and 12 (all of Unicode).</summary>
internal sealed class CharacterMap
{
    private const int UnicodePlatform = 0;
    private const int WindowsPlatform = 3;
    private const int LastCodePoint = 0x10FFFF;

    private readonly ushort[] _basic = new ushort[0x10000];
    private readonly Dictionary<int, ushort> _beyond = [];
    private readonly int _glyphCount;

    /// <summary>Reads the table.</summary>
    /// <exception cref="InvalidDataException">
    /// It has neither of the two formats, names a glyph that the font lacks, or is cut short.
    /// </exception>
    public CharacterMap(BigEndianReader table, int glyphCount)
    {
        _glyphCount = glyphCount;
        var found = false;
        foreach (var subtable in Subtables(table))
        {
            switch (table.UInt16(subtable))
            {
                case 4:
                    ReadSegments(table, subtable);
                    found = true;
                    break;
                case 12:
                    ReadGroups(table, subtable);
                    found = true;
                    break;
                default:
                    break;
            }
        }

        if (!found)
        {
            throw new InvalidDataException("The font's table \"cmap\" has no Unicode map in format 4 or 12.");
        }
    }

    /// <summary>The glyph of a character, or 0 where the font has none.</summary>
    public ushort Glyph(int codePoint) => codePoint < _basic.Length ? _basic[codePoint] : _beyond.GetValueOrDefault(codePoint);

    private static IEnumerable<int> Subtables(BigEndianReader table)
    {
        var count = table.UInt16(2);
        for (var index = 0; index < count; index++)
        {
            var record = 4 + (8 * index);
            if (table.UInt16(record) is UnicodePlatform or WindowsPlatform)
            {
                yield return table.Offset32(record + 4);
            }
        }
    }

    // Format 4: segments of characters in four parallel lists (ends, starts, deltas, offsets into a list of glyphs).
    private void ReadSegments(BigEndianReader table, int subtable)
    {
        var segments = table.UInt16(subtable + 6) / 2;
        var ends = subtable + 14;
        var starts = ends + (2 * segments) + 2;
        var deltas = starts + (2 * segments);
        var offsets = deltas + (2 * segments);
        for (var segment = 0; segment < segments; segment++)
        {
            var start = table.UInt16(starts + (2 * segment));
            var end = Math.Min((int)table.UInt16(ends + (2 * segment)), 0xFFFE);
            var delta = table.UInt16(deltas + (2 * segment));
            var place = offsets + (2 * segment);
            var offset = table.UInt16(place);
            for (var character = (int)start; character <= end; character++)
            {
                // The offset counts from where it stands itself, so that list of glyphs may lie anywhere behind it.
                var glyph = offset == 0 ? character : table.UInt16(place + offset + (2 * (character - start)));
                Set(character, offset != 0 && glyph == 0 ? 0 : (ushort)(glyph + delta));
            }
        }
    }

    // Format 12: groups of characters whose glyphs follow one another.
    private void ReadGroups(BigEndianReader table, int subtable)
    {
        var groups = table.Offset32(subtable + 12);
        for (var index = 0; index < groups; index++)
        {
            var group = subtable + 16 + (12 * index);
            var start = table.Offset32(group);
            var end = table.Offset32(group + 4);
            var glyph = table.Offset32(group + 8);
            if (end > LastCodePoint)
            {
                throw new InvalidDataException("The font's table \"cmap\" maps characters beyond Unicode.");
            }

            for (var character = start; character <= end; character++)
            {
                Set(character, glyph + character - start);
            }
        }
    }

    private void Set(int character, int glyph)
    {
        if (glyph < 0 || glyph >= _glyphCount)
        {
            throw new InvalidDataException($"The font's table \"cmap\" names glyph {glyph}, but there are only {_glyphCount}.");
        }

        if (character < _basic.Length)
        {
            _basic[character] = (ushort)glyph;
        }
        else
        {
            _beyond[character] = (ushort)glyph;
        }
    }
}
