using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>Turns what people typed into the sentences and paragraphs of a document.</summary>
internal static class Phrases
{
    private static readonly char[] EndsSentence = ['.', '!', '?', ':', '…'];

    /// <summary>The text on one line, with a full stop where it has no ending of its own.</summary>
    public static string Sentence(string text)
    {
        var line = string.Join(' ', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return line.Length == 0 || EndsSentence.Contains(line[^1]) ? line : line + ".";
    }

    /// <summary>A paragraph for each line that is not empty.</summary>
    public static IEnumerable<Paragraph> Paragraphs(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new Paragraph(line));

    /// <summary>The runs that there are, with a space between them.</summary>
    public static IReadOnlyList<Run> Runs(params IEnumerable<Run?> parts)
    {
        var runs = parts.OfType<Run>().ToList();
        return [.. runs.Select((run, place) => place < runs.Count - 1 ? run with { Text = run.Text + " " } : run)];
    }

    /// <summary>The words as they stand in the middle of a sentence. Only for words of ours that begin with no name.</summary>
    public static string LowerFirst(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
