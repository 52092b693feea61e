using System.Text.RegularExpressions;

namespace CcgAssurance.Domain.Texts;

/// <summary>A piece of a text: whether it is what somebody looked for.</summary>
public sealed record ExcerptPart(string Text, bool IsFound);

/// <summary>The part of a text around the first word that somebody looked for.</summary>
public static partial class SearchExcerpt
{
    private const int Before = 60;

    /// <summary>
    /// About as many characters as are asked for, from a little before the first word that was found, with every such word marked; an
    /// ellipsis stands for what is left out.
    /// </summary>
    public static IReadOnlyList<ExcerptPart> Of(string? text, SearchWords words, int length) => Of(text, words, length, Before);

    /// <summary>The beginning of a text, with every word marked that was found in it.</summary>
    public static IReadOnlyList<ExcerptPart> BeginningOf(string? text, SearchWords words, int length) =>
        Of(text, words, length, int.MaxValue);

    private static List<ExcerptPart> Of(string? text, SearchWords words, int length, int before)
    {
        ArgumentNullException.ThrowIfNull(words);
        var flat = White().Replace(VisibleText.Trim(text ?? ""), " ");
        var all = Word().Matches(flat)
            .Select(match => (At: match.Index, Text: match.Value, IsFound: words.AnyIsIn(FoldedText.Of(match.Value))))
            .ToList();
        var first = all.Find(word => word.IsFound).At;
        var from = first <= before ? 0 : all.First(word => word.At >= first - before).At;
        var shown = all.Where(word => word.At >= from)
            .TakeWhile(word => word.At == from || word.At + word.Text.Length <= from + length)
            .ToList();
        var parts = new List<ExcerptPart>();
        Add(parts, from > 0 ? "…" : "", isFound: false);
        foreach (var word in shown)
        {
            Add(parts, word.At > from ? " " : "", isFound: false);
            Add(parts, word.Text, word.IsFound);
        }

        Add(parts, shown.Count > 0 && shown[^1] != all[^1] ? "…" : "", isFound: false);
        return parts;
    }

    private static void Add(List<ExcerptPart> parts, string text, bool isFound)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (parts.Count > 0 && parts[^1].IsFound == isFound)
        {
            parts[^1] = parts[^1] with { Text = parts[^1].Text + text };
        }
        else
        {
            parts.Add(new ExcerptPart(text, isFound));
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    [GeneratedRegex(@"\S+")]
    private static partial Regex Word();
}
