using CcgAssurance.Reporting.Layout.Lines;

namespace CcgAssurance.Reporting.Layout.Flows;

/// <summary>Columns of lines that begin at the same height, as the cells of a row, and that go on together on the next page.</summary>
internal sealed class SideBySide(IReadOnlyList<LineColumn> columns)
{
    private readonly int[] _done = new int[columns.Count];

    /// <summary>The columns.</summary>
    public IReadOnlyList<LineColumn> Columns => columns;

    /// <summary>Whether every line has been drawn.</summary>
    public bool IsDone => Enumerable.Range(0, columns.Count).All(IsColumnDone);

    /// <summary>The height of all of it.</summary>
    public double Height => columns.Max(column => LineFitting.Height(column.Lines));

    /// <summary>How much room it needs to begin: all of it while it is small, else some lines of each column.</summary>
    public double Opening => Height <= PrintStyle.KeptTogether
        ? Height
        : Math.Max(PrintStyle.SmallestPart, columns.Max(column => LineFitting.Opening(column.Lines)));

    /// <summary>Whether some line has been drawn.</summary>
    public bool HasBegun => _done.Any(lines => lines > 0);

    /// <summary>Whether nothing is left after a part.</summary>
    public bool EndsWith(SideBySidePart part) => columns.Index().All(column => part.To[column.Index] == column.Item.Lines.Count);

    /// <summary>Whether every line of a column has been drawn.</summary>
    public bool IsColumnDone(int column) => _done[column] == columns[column].Lines.Count;

    /// <summary>
    /// What goes into this much room, or null when some column would have nothing there although it has more to come. A
    /// label above the first column takes some of that column's room. Rather less is taken than so much that only a line or two are left
    /// for the next page.
    /// </summary>
    public SideBySidePart? Part(double room, double label = 0)
    {
        var part = Part(room, label, LineFitting.Fit, mayStop: false);
        if (part is null || Rest(part) is not (> 0 and < PrintStyle.SmallestTail and var rest))
        {
            return part;
        }

        var shorter = Part(part.Height - PrintStyle.SmallestTail + rest, label, LineFitting.Fit, mayStop: false);
        return shorter?.Height >= PrintStyle.SmallestPart ? shorter : HasBegun ? part : null;
    }

    /// <summary>What goes into this much room where it cannot get any more.</summary>
    public SideBySidePart PartSomehow(double room, double label = 0) => Part(room, label, LineFitting.FitSomehow, mayStop: true)!;

    /// <summary>Draws a part. What is left comes with the next.</summary>
    public void Draw(PageBuilder page, SideBySidePart part, double y)
    {
        for (var at = 0; at < columns.Count; at++)
        {
            var top = y + (at == 0 ? part.Label : 0);
            LineDrawing.Draw(page, columns[at].Lines, _done[at], part.To[at], columns[at].X, top);
            _done[at] = part.To[at];
        }
    }

    private double Rest(SideBySidePart part) =>
        columns.Index().Max(column => LineFitting.Height(column.Item.Lines, part.To[column.Index], column.Item.Lines.Count));

    private SideBySidePart? Part(double room, double label, Func<IReadOnlyList<TextLine>, int, double, int> fit, bool mayStop)
    {
        var to = new int[columns.Count];
        var height = label;
        for (var at = 0; at < columns.Count; at++)
        {
            var above = at == 0 ? label : 0;
            to[at] = fit(columns[at].Lines, _done[at], room - above);
            if (to[at] == _done[at] && !IsColumnDone(at) && !mayStop)
            {
                return null;
            }

            height = Math.Max(height, above + LineFitting.Height(columns[at].Lines, _done[at], to[at]));
        }

        return new SideBySidePart(to, height, label);
    }
}
