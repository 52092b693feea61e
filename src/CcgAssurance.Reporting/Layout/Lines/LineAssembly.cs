using System.Text;

namespace CcgAssurance.Reporting.Layout.Lines;

/// <summary>Puts words beside each other on one line, and what belongs to the same stretch into one piece.</summary>
internal static class LineAssembly
{
    /// <summary>The pieces of a line of words, the first of them at a distance from the left edge.</summary>
    public static IReadOnlyList<Piece> Pieces(IReadOnlyList<Word> words, ITextMeasure measure, double size, double indent)
    {
        var parts = Parts(words);
        var pieces = new List<Piece>(parts.Count);
        var x = indent;
        foreach (var (stretch, letters) in parts)
        {
            var text = letters.ToString();
            var ink = text.TrimEnd(' ');
            var width = measure.Width(ink, stretch.Face, size);
            pieces.Add(new Piece(x, text, width, stretch.Face, size, stretch.Colour, stretch.Element, stretch.Link));
            if (pieces.Count < parts.Count)
            {
                x += ink.Length == text.Length ? width : measure.Width(text, stretch.Face, size);
            }
        }

        return pieces;
    }

    private static List<(Stretch Stretch, StringBuilder Text)> Parts(IReadOnlyList<Word> words)
    {
        var parts = new List<(Stretch Stretch, StringBuilder Text)>();
        foreach (var word in words)
        {
            foreach (var fragment in word.Fragments)
            {
                Append(parts, fragment.Stretch, fragment.Text);
            }

            if (word.Space is { } space)
            {
                Append(parts, space, " ");
            }
        }

        return parts;
    }

    private static void Append(List<(Stretch Stretch, StringBuilder Text)> parts, Stretch stretch, string text)
    {
        if (parts.Count == 0 || !ReferenceEquals(parts[^1].Stretch, stretch))
        {
            parts.Add((stretch, new StringBuilder()));
        }

        parts[^1].Text.Append(text);
    }
}
