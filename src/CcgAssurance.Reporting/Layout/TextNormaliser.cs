using System.Globalization;
using System.Text;

namespace CcgAssurance.Reporting.Layout;

/// <summary>
/// Makes text that people typed or pasted fit to print: composed (NFC), without invisible characters, and without any
/// character that the fonts lack. It counts what became a box, so that a loss does not go unnoticed.
/// </summary>
internal sealed class TextNormaliser(ITextMeasure measure)
{
    private const int Unreadable = 0xFFFD;
    private const int Around = 30;

    private readonly string _box = measure.CanShow(0x25A1) ? "\u25A1" : "?";

    /// <summary>How many characters became a box. Signs and spaces that others stand for do not count.</summary>
    public int Replaced { get; private set; }

    /// <summary>The text as it can be printed. A line break becomes a space.</summary>
    public string Clean(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var characters = StringInfo.GetTextElementEnumerator(Composed(text));
        while (characters.MoveNext())
        {
            Append(result, characters.GetTextElement());
        }

        return result.ToString();
    }

    /// <summary>The text as it can be printed, where it is not about to be printed: what it lacks is not counted.</summary>
    public string CleanUncounted(string text)
    {
        var before = Replaced;
        var result = Clean(text);
        Replaced = before;
        return result;
    }

    /// <summary>The characters of a text that become a box, each with what stands around it.</summary>
    public IEnumerable<(string Character, string Excerpt)> Unprintable(string text)
    {
        if (IsPlain(text))
        {
            yield break;
        }

        var composed = Composed(text);
        var characters = StringInfo.GetTextElementEnumerator(composed);
        while (characters.MoveNext())
        {
            var character = characters.GetTextElement();
            if (character.EnumerateRunes().Any(IsBoxed))
            {
                yield return (character, Excerpt(composed, characters.ElementIndex, characters.ElementIndex + character.Length));
            }
        }
    }

    // Nearly every text is: then there is nothing to take apart letter by letter.
    private bool IsPlain(string text)
    {
        var isAscii = true;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is >= ' ' and <= '~')
            {
                continue;
            }

            isAscii = false;
            if (rune.Value == Unreadable || IsNoCharacter(rune) || IsLineBreak(rune) || IsInvisible(rune) || !measure.CanShow(rune.Value))
            {
                return false;
            }
        }

        return isAscii || text.IsNormalized(NormalizationForm.FormC);
    }

    // Half a surrogate pair, or a code that Unicode will never assign, makes Normalize throw.
    private static string Composed(string text)
    {
        var valid = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            valid.Append(IsNoCharacter(rune) ? new Rune(Unreadable) : rune);
        }

        return valid.ToString().Normalize(NormalizationForm.FormC);
    }

    // What a reader takes for one character, as a family of joined emoji, gets one box.
    private void Append(StringBuilder result, string character)
    {
        var hasBox = false;
        foreach (var rune in character.EnumerateRunes())
        {
            if (IsLineBreak(rune))
            {
                result.Append(' ');
            }
            else if (IsInvisible(rune))
            {
                continue;
            }
            else if (measure.CanShow(rune.Value))
            {
                result.Append(rune);
            }
            else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator)
            {
                result.Append(' ');
            }
            else if (StandIns.For(rune, measure) is { } standIn)
            {
                result.Append(standIn);
            }
            else if (!hasBox)
            {
                Replaced++;
                result.Append(_box);
                hasBox = true;
            }
        }
    }

    private bool IsBoxed(Rune rune) =>
        !IsLineBreak(rune) && !IsInvisible(rune) && !measure.CanShow(rune.Value)
        && Rune.GetUnicodeCategory(rune) != UnicodeCategory.SpaceSeparator && StandIns.For(rune, measure) is null;

    // Whole words where there are any, and never half a surrogate pair.
    private static string Excerpt(string text, int at, int end)
    {
        var from = Math.Max(0, at - Around);
        if (from > 0)
        {
            from = text.IndexOf(' ', from, at - from) is >= 0 and var space ? space + 1 : from + (char.IsLowSurrogate(text[from]) ? 1 : 0);
        }

        var to = Math.Min(text.Length, end + Around);
        if (to < text.Length)
        {
            to = text.LastIndexOf(' ', to - 1, to - end) is >= 0 and var space ? space : to - (char.IsLowSurrogate(text[to]) ? 1 : 0);
        }

        return $"{(from > 0 ? "…" : "")}{text[from..to]}{(to < text.Length ? "…" : "")}";
    }

    private static bool IsNoCharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;

    private static bool IsLineBreak(Rune rune) => rune.Value is '\t' or '\n' or '\v' or '\f' or '\r' or 0x85 or 0x2028 or 0x2029;

    // Zero-width characters, soft hyphens, marks of direction, and the choice between ways to draw the character before.
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        || rune.Value is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF;
}
