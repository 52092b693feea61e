using System.Text;

namespace CcgAssurance.Reporting.Layout;

/// <summary>
/// What is printed for a character that the fonts lack, where other signs say the same. Never a word, a letter or a figure that was not
/// typed: a cross is no "no", a letter without its accent is another letter, and a raised figure that comes down is another number.
/// </summary>
internal static class StandIns
{
    private static readonly Dictionary<int, string> Known = new()
    {
        [0x2010] = "-",
        [0x2011] = "-",
        [0x2012] = "-",
        [0x2013] = "-",
        [0x2014] = "-",
        [0x2015] = "-",
        [0x2018] = "'",
        [0x2019] = "'",
        [0x201C] = "\"",
        [0x201D] = "\"",
        [0x2022] = "-",
        [0x2026] = "...",
        [0x2044] = "/",
        [0x2190] = "<-",
        [0x2192] = "->",
        [0x2194] = "<->",
        [0x21D2] = "=>",
        [0x2212] = "-",
        [0x2264] = "<=",
        [0x2265] = ">=",
        [0x25A0] = "\u2022",
        [0x25AA] = "\u2022",
        [0x25CF] = "\u2022",

        // Word's Symbol and Wingdings fonts put their bullets and arrows into the private use area.
        [0xF0A7] = "\u2022",
        [0xF0B7] = "\u2022",
        [0xF0D8] = "\u2022",
        [0xF0E0] = "->",
    };

    /// <summary>The stand-in for a character, or null where there is none that the fonts can show.</summary>
    public static string? For(Rune character, ITextMeasure measure)
    {
        if (Known.TryGetValue(character.Value, out var known) && CanShow(known, measure))
        {
            return known;
        }

        var plain = IsSameLetterDrawnOtherwise(character.Value) ? character.ToString().Normalize(NormalizationForm.FormKD) : "";
        return plain.Length > 0 && CanShow(plain, measure) ? plain : null;
    }

    // Ligatures such as "fi", mathematical alphabets and full-width letters.
    private static bool IsSameLetterDrawnOtherwise(int character) =>
        character is (>= 0xFB00 and <= 0xFB06) or (>= 0xFF01 and <= 0xFF5E) or (>= 0x1D400 and <= 0x1D7FF);

    private static bool CanShow(string text, ITextMeasure measure) => text.EnumerateRunes().All(rune => measure.CanShow(rune.Value));
}
