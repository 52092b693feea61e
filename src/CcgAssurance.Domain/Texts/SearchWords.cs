namespace CcgAssurance.Domain.Texts;

/// <summary>What somebody looks for: words, or parts of them, of which each has to be found, wherever it stands.</summary>
/// <param name="Words">The folded words; none where nothing was typed that can be found.</param>
public sealed record SearchWords(IReadOnlyList<string> Words)
{
    /// <summary>How much of what is typed is looked for, in characters.</summary>
    public const int MaxLength = 200;

    /// <summary>How many words are looked for. A longer search finds what its first words find.</summary>
    public const int MaxWords = 10;

    /// <summary>The fewest letters of the longest word: fewer stand in every text.</summary>
    public const int FewestLetters = 2;

    private static readonly string[][] Endings =
        [["ccg"], ["ccgs"], ["clinical", "commissioning", "group"], ["clinical", "commissioning", "groups"]];

    /// <summary>Whether more was typed than is looked for.</summary>
    public bool IsCut { get; private init; }

    /// <summary>Whether there is nothing to look for.</summary>
    public bool IsEmpty => Words.Count == 0;

    /// <summary>Whether no word is long enough to tell texts apart.</summary>
    public bool IsTooShort => Words.All(word => word.Length < FewestLetters);

    /// <summary>
    /// The words that somebody typed. "NHS" before them, "CCG" after them and "and" between them make no difference, unless there is
    /// nothing else.
    /// </summary>
    public static SearchWords Of(string? typed)
    {
        var words = FoldedText.WordsOf(Cut(typed ?? ""));
        var core = words.Count > 1 && words[0] == "nhs" ? words.Skip(1).ToList() : [.. words];
        var ending = Endings.FirstOrDefault(ending => core.Count > ending.Length && core.TakeLast(ending.Length).SequenceEqual(ending));
        core.RemoveRange(core.Count - (ending?.Length ?? 0), ending?.Length ?? 0);
        var telling = core.Where(word => word != "and").ToList();
        var all = (telling.Count > 0 ? telling : core).Distinct().ToList();
        return new SearchWords([.. all.Take(MaxWords)]) { IsCut = all.Count > MaxWords || typed?.Length > MaxLength };
    }

    /// <summary>The same without some words that say nothing about what is looked for, unless there is nothing else.</summary>
    public SearchWords Without(params string[] others)
    {
        var rest = Words.Except(others, StringComparer.Ordinal).ToList();
        return rest.Count == 0 ? this : new SearchWords(rest);
    }

    /// <summary>Whether any of them stands in a text that is folded.</summary>
    public bool AnyIsIn(string folded) => Words.Any(word => folded.Contains(word, StringComparison.Ordinal));

    // Half of a character that takes two is no character.
    private static string Cut(string text) =>
        text.Length <= MaxLength ? text : text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
}
