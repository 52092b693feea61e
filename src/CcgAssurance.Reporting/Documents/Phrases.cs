using CcgAssurance.Domain.Texts;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>Turns what people typed into the sentences of a document.</summary>
internal static class Phrases
{
    private static readonly char[] EndsSentence = ['.', '!', '?', ':', '…'];

    /// <summary>
    /// The lines of a text, for where only words can stand, with a full stop where the last has no ending of its own. The cells of a table
    /// and the items of a list are no sentences.
    /// </summary>
    public static string Sentence(string text)
    {
        var lines = string.Join('\n', TypedText.Lines(text));
        return lines.Length == 0 || TypedText.Read(text)[^1] is not TextParagraph ? lines : Ended(lines);
    }

    /// <summary>The line with a full stop where it has no ending of its own.</summary>
    public static string Ended(string line) => EndsSentence.Contains(line[^1]) ? line : line + ".";

    /// <summary>What somebody typed, with a full stop where it ends with a paragraph that has no ending of its own.</summary>
    public static IReadOnlyList<Block> Ended(IReadOnlyList<Block> blocks) =>
        blocks is [.., Paragraph { Runs: [.., var last] } paragraph]
            ? [.. blocks.SkipLast(1), new Paragraph([.. paragraph.Runs.SkipLast(1), last with { Text = Ended(last.Text) }])]
            : blocks;

    /// <summary>The runs that there are, with a space between them.</summary>
    public static IReadOnlyList<Run> Runs(params IEnumerable<Run?> parts)
    {
        var runs = parts.OfType<Run>().ToList();
        return [.. runs.Select((run, place) => place < runs.Count - 1 ? run with { Text = run.Text + " " } : run)];
    }

    /// <summary>The words as they stand in the middle of a sentence. Only for words of ours that begin with no name.</summary>
    public static string LowerFirst(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
