using CcgAssurance.Reporting.Layout.Flows;
using CcgAssurance.Reporting.Layout.Lines;

namespace CcgAssurance.Reporting.Layout.Tables;

/// <summary>The rows of a group one under the other, each in the columns that the cells beside them leave.</summary>
internal sealed class RowsOfGroup
{
    private const double Padding = PrintStyle.CellPaddingY * 2;

    private readonly IReadOnlyList<SideBySide> _rows;
    private readonly IReadOnlyList<IReadOnlyList<TextLine>> _titles;
    private int _next;

    public RowsOfGroup(IReadOnlyList<SideBySide> rows, double largestTitle)
    {
        _rows = rows;
        _titles = [.. rows.Select(row => Title(row.Columns[0].Lines, largestTitle))];
    }

    /// <summary>How many columns stand before those of the _rows.</summary>
    public required int FirstColumn { get; init; }

    /// <summary>The height of all of them.</summary>
    public double Height => HeightFrom(0);

    /// <summary>How much room they need to begin.</summary>
    public double Opening => _rows[0].Opening + Padding;

    /// <summary>Whether every row has been drawn.</summary>
    public bool IsDone => _next == _rows.Count;

    /// <summary>What of them goes into this much room; nothing where none can begin or go on there as it should.</summary>
    /// <param name="room">The room.</param>
    /// <param name="mustGoOn">Whether it cannot get any more room.</param>
    public IReadOnlyList<RowPart> Plan(double room, bool mustGoOn)
    {
        var parts = new List<RowPart>();
        var used = 0.0;
        for (var at = _next; at < _rows.Count; at++)
        {
            var part = Part(at, room - used - Padding, mustGoOn && parts.Count == 0);
            if (part is null || (parts.Count > 0 && LeavesTail(at, room - used - part.Height - Padding)))
            {
                break;
            }

            var title = _rows[at].HasBegun && _rows[at].IsColumnDone(0) ? _titles[at] : [];
            parts.Add(new RowPart(_rows[at], part, title, used));
            used = parts[^1].Bottom;
            if (!_rows[at].EndsWith(part))
            {
                break;
            }
        }

        return parts;
    }

    /// <summary>Draws what was planned.</summary>
    public void Draw(PageBuilder page, IReadOnlyList<RowPart> parts)
    {
        foreach (var part in parts)
        {
            LineDrawing.DrawAgain(page, part.Title, part.Row.Columns[0].X, page.Y + part.Top + PrintStyle.CellPaddingY);
            part.Row.Draw(page, part.Part, page.Y + part.Top + PrintStyle.CellPaddingY);
            _next += part.Row.IsDone ? 1 : 0;
        }
    }

    private SideBySidePart? Part(int at, double room, bool mustGoOn)
    {
        var row = _rows[at];
        return row.Part(room) is { } part && (row.HasBegun || row.EndsWith(part) || room >= row.Opening)
            ? part
            : mustGoOn ? row.PartSomehow(room) : null;
    }

    // A small row goes along with the little that would otherwise stand alone under the headings of the next page.
    private bool LeavesTail(int at, double room)
    {
        var rest = HeightFrom(at + 1);
        return rest > room && rest < PrintStyle.SmallestTail + Padding && _rows[at].Height <= PrintStyle.KeptTogether;
    }

    // The strong words with which a cell begins.
    private static List<TextLine> Title(IReadOnlyList<TextLine> cell, double largest)
    {
        List<TextLine> title =
        [
            .. cell.TakeWhile(line => line.Pieces[0].Element.Role == StructureRole.Strong)
                .Select(line => line with { Pieces = [.. line.Pieces.TakeWhile(piece => piece.Element.Role == StructureRole.Strong)] }),
        ];
        return LineFitting.Height(title) <= largest ? title : [];
    }

    private double HeightFrom(int at) => _rows.Skip(at).Sum(row => row.Height + Padding);
}

/// <summary>What of a row goes onto a page.</summary>
/// <param name="Row">The row.</param>
/// <param name="Part">What of it.</param>
/// <param name="Title">The title of its first cell, where that cell has nothing more to come and would leave the others without it.</param>
/// <param name="Top">How far below the first row on the page.</param>
internal sealed record RowPart(SideBySide Row, SideBySidePart Part, IReadOnlyList<TextLine> Title, double Top)
{
    /// <summary>Where it ends, below the top of the first row on the page.</summary>
    public double Bottom => Top + Math.Max(Part.Height, LineFitting.Height(Title)) + (PrintStyle.CellPaddingY * 2);
}
