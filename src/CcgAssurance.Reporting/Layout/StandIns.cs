using System.Globalization;
using System.Text;

namespace CcgAssurance.Reporting.Layout;

/// <summary>What is printed for a character that the fonts lack, where something says the same.</summary>
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
        [0x2260] = "not equal to",
        [0x2264] = "<=",
        [0x2265] = ">=",
        [0x25A0] = "\u2022",
        [0x25AA] = "\u2022",
        [0x25CF] = "\u2022",
        [0x2610] = "[ ]",
        [0x2611] = "[x]",
        [0x2612] = "[x]",
        [0x2705] = "yes",
        [0x2713] = "yes",
        [0x2714] = "yes",
        [0x2717] = "no",
        [0x2718] = "no",
        [0x274C] = "no",

        // Word's Symbol and Wingdings fonts put their bullets and ticks into the private use area.
        [0xF0A7] = "\u2022",
        [0xF0B7] = "\u2022",
        [0xF0D8] = "\u2022",
        [0xF0E0] = "->",
        [0xF0FC] = "yes",
    };

    /// <summary>The stand-in for a character, or null where there is none that the fonts can show.</summary>
    public static string? For(Rune character, ITextMeasure measure)
    {
        if (Known.TryGetValue(character.Value, out var known) && CanShow(known, measure))
        {
            return known;
        }

        var plain = Plain(character);
        return plain.Length > 0 && CanShow(plain, measure) ? plain : null;
    }

    // "e" for an accented "e", "fi" for the ligature.
    private static string Plain(Rune character)
    {
        var plain = new StringBuilder();
        foreach (var part in character.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (part != character && Rune.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(part);
            }
        }

        return plain.ToString();
    }

    private static bool CanShow(string text, ITextMeasure measure) => text.EnumerateRunes().All(rune => measure.CanShow(rune.Value));
}
