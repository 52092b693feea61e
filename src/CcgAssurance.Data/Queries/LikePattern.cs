namespace CcgAssurance.Data.Queries;

/// <summary>Turns what a person typed into a pattern that finds it anywhere, whatever its capitals.</summary>
public static class LikePattern
{
    /// <summary>The character that takes the special meaning from the one after it.</summary>
    public const string Escape = "\\";

    /// <summary>A pattern in small letters that matches the text itself: % and _ stand for themselves.</summary>
    public static string Containing(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var literal = text.Trim().ToLowerInvariant()
            .Replace(Escape, Escape + Escape, StringComparison.Ordinal)
            .Replace("%", Escape + "%", StringComparison.Ordinal)
            .Replace("_", Escape + "_", StringComparison.Ordinal)
            .Replace("[", Escape + "[", StringComparison.Ordinal);
        return $"%{literal}%";
    }
}
