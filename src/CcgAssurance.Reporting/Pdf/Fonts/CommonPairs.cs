namespace CcgAssurance.Reporting.Pdf.Fonts;

/// <summary>
/// The kerning of plain ASCII, worked out once: nearly every pair of a text is in it, and every text is measured for its words and
/// its lines before it is drawn.
/// </summary>
internal sealed class CommonPairs
{
    private const char First = ' ';
    private const char Last = '~';
    private const int Side = Last - First + 2;

    private readonly PairKerning _kerning;
    private readonly byte[] _places;
    private readonly int[] _values = new int[Side * Side];

    /// <summary>Works it out.</summary>
    public CommonPairs(PairKerning kerning, CharacterMap characters, int glyphCount)
    {
        _kerning = kerning;
        _places = new byte[glyphCount];
        var glyphs = Enumerable.Range(First, Side - 1).Select(characters.Glyph).Where(glyph => glyph != 0).Distinct().ToList();
        foreach (var (index, glyph) in glyphs.Index())
        {
            _places[glyph] = (byte)(index + 1);
        }

        foreach (var left in glyphs)
        {
            foreach (var right in glyphs)
            {
                _values[(_places[left] * Side) + _places[right]] = kerning.Between(left, right);
            }
        }
    }

    /// <summary>What is added between two glyphs, whether they are common or not.</summary>
    public int Between(ushort left, ushort right)
    {
        var (row, column) = (_places[left], _places[right]);
        return row != 0 && column != 0 ? _values[(row * Side) + column] : _kerning.Between(left, right);
    }
}
