using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CcgAssurance.Domain.Texts;

/// <summary>
/// Folds what is written in different ways into one, so that people find it however they write it: capitals, accents, "&amp;" and "and",
/// full stops, hyphens, apostrophes and spaces make no difference.
/// </summary>
public static partial class FoldedText
{
    private const string Apostrophes = "'`\u00B4\u2018\u2019\u201B\u02BC\u02B9\u2032\uFF07";

    /// <summary>
    /// A text as it is kept to be searched: words in small letters with one space between. What is joined by a hyphen stands there in one
    /// word as well, so that "followup" finds "follow-up".
    /// </summary>
    public static string Of(string? text)
    {
        var plain = Plain(text);
        var joined = Joined().Matches(plain).Select(match => match.Value.Replace("-", "", StringComparison.Ordinal)).Distinct();
        return string.Join(' ', Words(plain).Concat(joined));
    }

    /// <summary>The folded words of what somebody looks for, in their order.</summary>
    internal static IReadOnlyList<string> WordsOf(string? text) => Words(Plain(text));

    private static string[] Words(string plain)
    {
        var text = string.Join(' ', plain.Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries));
        text = LettersWithAnd().Replace(text, "${first}and${second}");
        return NumberedQuarter().Replace(text, "q${number}").Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    // Small letters, digits, spaces, and of all signs the hyphens and full stops between words, which Words takes away.
    private static string Plain(string? text)
    {
        var kept = new StringBuilder();
        foreach (var character in (text ?? "").EnumerateRunes().Where(character => !IsApostrophe(character)))
        {
            kept.Append(character);
        }

        var plain = new StringBuilder();
        foreach (var character in kept.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            plain.Append(Fold(character));
        }

        return Abbreviation().Replace(plain.ToString(), match => match.Value.Replace(".", "", StringComparison.Ordinal));
    }

    private static string Fold(Rune character) => Rune.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => "",
        UnicodeCategory.DashPunctuation => "-",
        _ when character.Value == '&' => " and ",
        _ when character.Value == '.' => ".",
        _ when Rune.IsLetterOrDigit(character) => Letter(Rune.ToLowerInvariant(character).ToString()),
        _ when Rune.IsWhiteSpace(character) || VisibleText.IsVisible(character) => " ",
        _ => "",
    };

    // Letters with a stroke and joined letters, which Unicode does not take apart.
    private static string Letter(string letter) => letter switch
    {
        "ß" => "ss",
        "æ" => "ae",
        "œ" => "oe",
        "ø" => "o",
        "ł" => "l",
        "đ" or "ð" => "d",
        "þ" => "th",
        "ı" => "i",
        _ => letter,
    };

    private static bool IsApostrophe(Rune character) =>
        character.IsBmp && Apostrophes.Contains((char)character.Value, StringComparison.Ordinal);

    // "A.B." and "i.e": letters that stand alone before a full stop.
    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:\p{L}\.)+(?:\p{L}(?![\p{L}\p{N}]))?")]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+")]
    private static partial Regex Joined();

    // "A&E" is one word, or it would find every text with an A, an E and a hand.
    [GeneratedRegex(@"(?<!\S)(?<first>\p{L}) and (?<second>\p{L})(?!\S)")]
    private static partial Regex LettersWithAnd();

    [GeneratedRegex(@"(?<!\S)quarter (?<number>[1-4])(?!\S)")]
    private static partial Regex NumberedQuarter();
}
