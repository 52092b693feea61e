namespace CcgAssurance.Domain.Texts;

/// <summary>The beginning of a text in one line: enough to know it by, where there is no room for all of it.</summary>
public static class OneLine
{
    /// <summary>The text without its line breaks, cut between words after 80 characters at most.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        const int Length = 80;
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Length)
        {
            return line;
        }

        var end = line.LastIndexOf(' ', Length);
        return $"{line[..(end > 0 ? end : Whole(line, Length))]} …";
    }

    // Half of a character that takes two is none.
    private static int Whole(string line, int length) => char.IsHighSurrogate(line[length - 1]) ? length - 1 : length;
}
