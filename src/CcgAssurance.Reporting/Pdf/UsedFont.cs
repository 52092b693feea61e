using System.Text;
using CcgAssurance.Reporting.Pdf.Fonts;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>A face as one document uses it: which glyphs it shows, and which character each of them stands for.</summary>
/// <param name="font">The font.</param>
/// <param name="name">What the pages call it.</param>
internal sealed class UsedFont(TrueTypeFont font, string name)
{
    // By glyph; 0 where the document does not show it, since no glyph stands for U+0000.
    private readonly int[] _characters = new int[font.Metrics.GlyphCount];

    /// <summary>The font.</summary>
    public TrueTypeFont Font => font;

    /// <summary>What the pages call it.</summary>
    public string Name => name;

    /// <summary>
    /// The glyphs in use in their order, with the character of each. Where several characters share one, as a space and a no-break
    /// space do, it is the one with the lower number, so that searching and copying find the plain one.
    /// </summary>
    public IReadOnlyList<(ushort Glyph, int Character)> Characters =>
        [.. _characters.Index().Where(entry => entry.Item > 0).Select(entry => ((ushort)entry.Index, entry.Item))];

    /// <summary>
    /// Writes a text as the operator TJ takes it (ISO 32000-1, 9.4.3): glyph numbers, with the kerning between them in thousandths of
    /// the size.
    /// </summary>
    /// <exception cref="ArgumentException">The font lacks a character. The layout puts a stand-in there.</exception>
    public void Show(string text, PdfBytes to)
    {
        to.Add("[<"u8);
        ushort? previous = null;
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = GlyphOf(rune);
            var kerning = previous is { } left ? font.Kerning(left, glyph) : 0;
            if (kerning != 0)
            {
                to.Add(">"u8).Number(-kerning * 1000.0 / font.Metrics.UnitsPerEm).Add("<"u8);
            }

            to.Glyph(glyph);
            previous = glyph;
        }

        to.Add(">]"u8);
    }

    private ushort GlyphOf(Rune rune)
    {
        var glyph = font.Glyph(rune.Value);
        if (glyph == 0)
        {
            throw new ArgumentException($"The font {font.Metrics.PostScriptName} cannot show U+{rune.Value:X4}.");
        }

        var known = _characters[glyph];
        if (known == 0 || rune.Value < known)
        {
            _characters[glyph] = rune.Value;
        }

        return glyph;
    }
}
