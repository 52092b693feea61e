using CcgAssurance.Domain.Texts;
using DiffPlex;
using DiffPlex.Chunkers;

namespace CcgAssurance.Web.Infrastructure.Formatting;

/// <summary>Finds the words in which two versions of a text differ.</summary>
public static class ChangedWords
{
    /// <summary>With less than this in common, two texts are two texts, and marks would only get in the way.</summary>
    private const double LeastInCommon = 0.3;

    // A figure or a word with its full stop is one word, as people read it.
    private static readonly DelimiterChunker Words = new([' ', '\n']);

    /// <summary>Both texts in pieces, each marked where it is not in the other; lines stay lines.</summary>
    public static (IReadOnlyList<TextPiece> Before, IReadOnlyList<TextPiece> Now) Between(string? before, string? now)
    {
        var (old, @new) = (Lines(before), Lines(now));
        if (old.Length == 0 || @new.Length == 0)
        {
            return (Whole(old), Whole(@new));
        }

        var result = Differ.Instance.CreateDiffs(old, @new, ignoreWhiteSpace: false, ignoreCase: false, Words);
        var (removed, added) = (new bool[result.PiecesOld.Count], new bool[result.PiecesNew.Count]);
        foreach (var block in result.DiffBlocks)
        {
            Array.Fill(removed, true, block.DeleteStartA, block.DeleteCountA);
            Array.Fill(added, true, block.InsertStartB, block.InsertCountB);
        }

        var kept = result.PiecesOld.Where((_, at) => !removed[at]).Sum(piece => piece.Length);
        return kept < LeastInCommon * Math.Max(old.Length, @new.Length)
            ? (Whole(old), Whole(@new))
            : (Joined(result.PiecesOld, removed), Joined(result.PiecesNew, added));
    }

    private static string Lines(string? text) => string.Join('\n', TypedText.Lines(text));

    private static IReadOnlyList<TextPiece> Whole(string text) => text.Length == 0 ? [] : [new TextPiece(text, IsChanged: false)];

    // A space between two changed words belongs to them, so that a changed sentence is one mark and not ten.
    private static List<TextPiece> Joined(IReadOnlyList<string> pieces, bool[] changed)
    {
        for (var at = 1; at + 1 < pieces.Count; at++)
        {
            changed[at] |= pieces[at] == " " && changed[at - 1] && changed[at + 1];
        }

        List<TextPiece> joined = [];
        for (var at = 0; at < pieces.Count; at++)
        {
            if (joined.Count > 0 && joined[^1].IsChanged == changed[at])
            {
                joined[^1] = joined[^1] with { Text = joined[^1].Text + pieces[at] };
            }
            else
            {
                joined.Add(new TextPiece(pieces[at], changed[at]));
            }
        }

        return joined;
    }
}

/// <summary>A piece of a text.</summary>
/// <param name="Text">The piece, with its spaces.</param>
/// <param name="IsChanged">Whether the other text does not have it there.</param>
public sealed record TextPiece(string Text, bool IsChanged);
