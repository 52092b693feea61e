using System.Text;

namespace CcgAssurance.Reporting.Layout.Lines;

/// <summary>Puts words beside each other on one line, and what belongs to the same stretch into one piece.</summary>
internal sealed class LineAssembly(ITextMeasure measure, double size)
{
    private readonly List<(Stretch Stretch, StringBuilder Text)> _parts = [];

    /// <summary>Whether there is a word already.</summary>
    public bool HasWords => _parts.Count > 0;

    /// <summary>Adds a word, and the space after it.</summary>
    public void Add(Word word)
    {
        foreach (var fragment in word.Fragments)
        {
            Append(fragment.Stretch, fragment.Text);
        }

        if (word.Space is { } space)
        {
            Append(space, " ");
        }
    }

    /// <summary>The pieces of the line, the first of them at a distance from the left edge.</summary>
    public IReadOnlyList<Piece> Pieces(double indent)
    {
        var pieces = new List<Piece>(_parts.Count);
        var x = indent;
        foreach (var (stretch, letters) in _parts)
        {
            var text = letters.ToString();
            var ink = text.TrimEnd(' ');
            var width = measure.Width(ink, stretch.Face, size);
            pieces.Add(new Piece(x, text, width, stretch.Face, size, stretch.Colour, stretch.Element, stretch.Link));
            if (pieces.Count < _parts.Count)
            {
                x += ink.Length == text.Length ? width : measure.Width(text, stretch.Face, size);
            }
        }

        return pieces;
    }

    private void Append(Stretch stretch, string text)
    {
        if (_parts.Count == 0 || !ReferenceEquals(_parts[^1].Stretch, stretch))
        {
            _parts.Add((stretch, new StringBuilder()));
        }

        _parts[^1].Text.Append(text);
    }
}
