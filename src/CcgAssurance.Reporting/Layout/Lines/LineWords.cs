namespace CcgAssurance.Reporting.Layout.Lines;

/// <summary>
/// Takes text apart into words. Several spaces count as one, and those at either end of a paragraph as none, as in HTML.
/// </summary>
internal static class LineWords
{
    /// <summary>The words of a paragraph. The end of a run is not the end of a word.</summary>
    public static IReadOnlyList<Word> Of(IEnumerable<Stretch> stretches)
    {
        var words = new List<Word>();
        var isOpen = false;
        foreach (var stretch in stretches)
        {
            var start = 0;
            for (var at = 0; at <= stretch.Text.Length; at++)
            {
                var isEnd = at == stretch.Text.Length;
                var isSpace = !isEnd && (stretch.Text[at] is ' ' or '\n');
                var mayBreak = !isEnd && !isSpace && MayBreakBefore(stretch.Text, at);
                if (!isEnd && !isSpace && !mayBreak)
                {
                    continue;
                }

                if (at > start)
                {
                    AddLetters(words, isOpen, stretch, stretch.Text[start..at]);
                    isOpen = true;
                }

                if (isSpace && words.Count > 0)
                {
                    words[^1].Space ??= stretch;
                    words[^1].EndsLine |= stretch.Text[at] == '\n';
                }

                isOpen = isOpen && isEnd;
                start = isSpace ? at + 1 : at;
            }
        }

        if (words.Count > 0)
        {
            words[^1].Space = null;
            words[^1].EndsLine = false;
            words[^1].IsLast = true;
        }

        return words;
    }

    private static void AddLetters(List<Word> words, bool isOpen, Stretch stretch, string letters)
    {
        if (!isOpen)
        {
            words.Add(new Word());
        }

        words[^1].Add(stretch, letters);
    }

    // "improvement-|focused" and "and/|or", but not "2014-15" and not "2014/15".
    private static bool MayBreakBefore(string text, int at) =>
        at >= 2
        && text[at - 1] is '-' or '/' or '\u2010' or '\u2013' or '\u2014'
        && char.IsLetter(text[at])
        && char.IsLetter(text[at - 2]);
}
