namespace CcgAssurance.Data.Queries;

/// <summary>Turns what a person typed into a pattern that finds it anywhere, whatever its capitals.</summary>
public static class LikePattern
{
    /// <summary>The character that takes the special meaning from the one after it.</summary>
    public const string Escape = "\\";

    /// <summary>How much of what a person typed is searched for, in characters. SQL Server refuses patterns of more than 4,000.</summary>
    public const int MaxLength = 200;

    /// <summary>A pattern in small letters that matches the text itself: % and _ stand for themselves.</summary>
    public static string Containing(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var literal = Cut(text.Trim()).ToLowerInvariant()
            .Replace(Escape, Escape + Escape, StringComparison.Ordinal)
            .Replace("%", Escape + "%", StringComparison.Ordinal)
            .Replace("_", Escape + "_", StringComparison.Ordinal)
            .Replace("[", Escape + "[", StringComparison.Ordinal);
        return $"%{literal}%";
    }

    // Half of a character that takes two, such as an emoji, is no text that every database takes.
    private static string Cut(string text) =>
        text.Length <= MaxLength ? text : text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
}
