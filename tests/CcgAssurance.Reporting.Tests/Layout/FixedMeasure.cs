using System.Globalization;
using System.Text;
using CcgAssurance.Reporting.Layout;

namespace CcgAssurance.Reporting.Tests.Layout;

/// <summary>A font in which every character is half as wide as it is tall, so that a test can work out where a line ends.</summary>
internal sealed class FixedMeasure(params int[] missing) : ITextMeasure
{
    public const double CharacterWidth = 0.5;

    public double Width(string text, Face face, double size) => new StringInfo(text).LengthInTextElements * CharacterWidth * size;

    public (double Ascent, double Descent) Reach(Face face, double size) => (size * 0.75, size * 0.25);

    /// <summary>Western and Greek letters and the usual punctuation, but no emoji, arrows or ticks.</summary>
    public bool CanShow(int codePoint) =>
        !missing.Contains(codePoint)
        && codePoint is (>= 0x20 and <= 0x7E) or (>= 0xA0 and <= 0x3FF) or (>= 0x2010 and <= 0x2026) or 0x25A1
        && Rune.GetUnicodeCategory(new Rune(codePoint)) is not UnicodeCategory.Control;
}
