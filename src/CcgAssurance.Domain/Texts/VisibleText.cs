using System.Globalization;
using System.Text;

namespace CcgAssurance.Domain.Texts;

/// <summary>
/// Decides what of a text can be seen. Text that is copied from elsewhere brings along characters that draw nothing, and a field with only
/// such characters in it looks as empty as one without any.
/// </summary>
public static class VisibleText
{
    /// <summary>Whether there is anything to see in the text.</summary>
    public static bool IsIn(string? text) => text is not null && text.EnumerateRunes().Any(IsVisible);

    /// <summary>
    /// Whether a character draws anything by itself: white space of any kind does not, nor do controls, characters without width, soft
    /// hyphens, marks of direction and of order, and fillers.
    /// </summary>
    public static bool IsVisible(Rune character) =>
        !Rune.IsWhiteSpace(character)
        && Rune.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format)
        && !IsFiller(character.Value);

    /// <summary>
    /// The text without what draws nothing at both ends, and empty where nothing can be seen. Tabs at the ends of a text of several lines
    /// stay: in a pasted table they are its empty cells.
    /// </summary>
    public static string Trim(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n').SkipWhile(IsEmpty).Reverse().SkipWhile(IsEmpty).Reverse().ToList();
        if (lines.Count == 0)
        {
            return "";
        }

        var keepsTabs = lines.Count > 1;
        lines[0] = lines[0][Unseen(lines[0].EnumerateRunes(), keepsTabs)..];
        lines[^1] = lines[^1][..^Unseen(lines[^1].EnumerateRunes().Reverse(), keepsTabs)];
        return string.Join('\n', lines);
    }

    private static bool IsEmpty(string line) => !IsIn(line);

    private static int Unseen(IEnumerable<Rune> characters, bool keepsTabs) => characters
        .TakeWhile(character => !IsVisible(character) && !IsPartOfOther(character.Value) && !(keepsTabs && character.Value == '\t'))
        .Sum(character => character.Utf16SequenceLength);

    // A red heart and the flag of England end with characters that draw nothing and say how to draw the one before.
    private static bool IsPartOfOther(int character) => character is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0020 and <= 0xE01EF);

    // What Unicode lets be ignored where it isn't known (Default_Ignorable_Code_Point) and the categories above don't say,
    // and the pattern of Braille without a dot.
    private static bool IsFiller(int character) => character is
        0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2065 or 0x2800 or 0x3164 or 0xFFA0
        or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xFFF0 and <= 0xFFF8) or (>= 0xE0000 and <= 0xE0FFF);
}
