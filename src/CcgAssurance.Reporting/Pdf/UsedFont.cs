using System.Globalization;
using System.Text;
using CcgAssurance.Reporting.Pdf.Fonts;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>A face as one document uses it: which glyphs it shows, and which character each of them stands for.</summary>
/// <param name="font">The font.</param>
/// <param name="name">What the pages call it.</param>
internal sealed class UsedFont(TrueTypeFont font, string name)
{
    private readonly SortedDictionary<ushort, int> _characters = [];

    /// <summary>The font.</summary>
    public TrueTypeFont Font => font;

    /// <summary>What the pages call it.</summary>
    public string Name => name;

    /// <summary>
    /// The glyphs in use with the character of each. Where several characters share one, as a space and a no-break space do, it is
    /// the one with the lower number, so that searching and copying find the plain one.
    /// </summary>
    public IReadOnlyDictionary<ushort, int> Characters => _characters;

    /// <summary>
    /// A text as the operator TJ takes it (ISO 32000-1, 9.4.3): glyph numbers, with the kerning between them in thousandths of the size.
    /// </summary>
    /// <exception cref="ArgumentException">The font lacks a character. The layout puts a stand-in there.</exception>
    public string Shown(string text)
    {
        var shown = new StringBuilder("[<");
        ushort? previous = null;
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = GlyphOf(rune);
            var kerning = previous is { } left ? font.Kerning(left, glyph) : 0;
            if (kerning != 0)
            {
                shown.Append('>').Append(PdfSyntax.Number(-kerning * 1000.0 / font.Metrics.UnitsPerEm)).Append('<');
            }

            shown.Append(CultureInfo.InvariantCulture, $"{glyph:X4}");
            previous = glyph;
        }

        return shown.Append(">]").ToString();
    }

    private ushort GlyphOf(Rune rune)
    {
        var glyph = font.Glyph(rune.Value);
        if (glyph == 0)
        {
            throw new ArgumentException($"The font {font.Metrics.PostScriptName} cannot show U+{rune.Value:X4}.");
        }

        _characters[glyph] = _characters.TryGetValue(glyph, out var known) ? Math.Min(known, rune.Value) : rune.Value;
        return glyph;
    }
}
