using CcgAssurance.Reporting.Layout.Flows;
using CcgAssurance.Reporting.Layout.Lines;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout.Tables;

/// <summary>
/// A table that goes over pages. Rows are cut between lines where they must be; the header, the heading of the group and
/// the heading of the row stand again at the top of the next page, as decoration, since the structure has them once.
/// </summary>
internal sealed class TableFlow : IFlow
{
    private readonly TableGrid _grid;
    private readonly IReadOnlyList<TableBand> _bands;
    private readonly double[] _openings;
    private readonly IReadOnlyList<LineColumn> _header;
    private readonly double _largestRepeat;

    // The height on the current page below which the table has put nothing yet but what it repeats.
    private double _start;

    public TableFlow(Table table, TablePlace place)
    {
        _grid = new TableGrid(table.Columns, place.Sheet);
        _largestRepeat = place.LargestRepeat;
        _bands = TableBands.Of(table, _grid, place);
        _header = _bands[0].Cells.Columns;
        _openings = Openings();
    }

    /// <inheritdoc/>
    public double Opening => PrintStyle.TableBefore + _openings[0];

    /// <inheritdoc/>
    public bool KeepsWithNext => false;

    /// <inheritdoc/>
    public void Flow(PageBuilder page, double next)
    {
        page.Space(PrintStyle.TableBefore);
        _start = page.Sheet.Top;
        foreach (var (at, band) in _bands.Index())
        {
            if (!IsFresh(page) && page.Room < Math.Min(_openings[at], page.Sheet.LargestOpening))
            {
                GoOn(page, band);
            }

            Draw(page, band);
        }

        page.Advance(PrintStyle.TableAfter);
    }

    // From the last row to the first, since a heading needs room for what it heads too.
    private double[] Openings()
    {
        var openings = new double[_bands.Count];
        for (var at = _bands.Count - 1; at >= 0; at--)
        {
            openings[at] = IsKeptWithNext(at) ? _bands[at].Height + openings[at + 1] : _bands[at].Opening;
        }

        return openings;
    }

    private bool IsKeptWithNext(int at) => _bands[at].IsHeading && at + 1 < _bands.Count && MayRepeat(_bands[at].Height);

    private bool MayRepeat(double height) => height <= _largestRepeat;

    private bool IsFresh(PageBuilder page) => page.IsAtTop || page.Y <= _start;

    private void Draw(PageBuilder page, TableBand band)
    {
        var label = RowLabel.None;
        while (!band.IsDone)
        {
            if (Part(band, page.Room, label, IsFresh(page)) is not { } part)
            {
                GoOn(page, band);
                continue;
            }

            Draw(page, band, part, label);
            if (!band.IsDone)
            {
                GoOn(page, band);
                label = band.LabelOfRest();
            }
        }
    }

    // What of a row, or of a group of rows and the cells beside them, goes onto the page.
    private static BandPart? Part(TableBand band, double room, RowLabel label, bool mustGoOn)
    {
        var rows = band.Rows?.Plan(room, mustGoOn) ?? [];
        if (rows.Count == 0 && band.Rows is { IsDone: false })
        {
            return null;
        }

        room -= PrintStyle.CellPaddingY * 2;
        var height = LineFitting.Height(label.Full);
        return (band.Cells.Part(room, height) ?? (mustGoOn ? band.Cells.PartSomehow(room, height) : null)) is { } cells
            ? new BandPart(cells, rows)
            : null;
    }

    private void Draw(PageBuilder page, TableBand band, BandPart part, RowLabel label)
    {
        var top = page.Y + PrintStyle.CellPaddingY;
        var height = Math.Max(part.Height, label.MarkHeight + (PrintStyle.CellPaddingY * 2));
        TableDrawing.Ground(page, band.Kind, height);
        LineDrawing.DrawAgain(page, label.Full, _grid.FullTextX, top);
        foreach (var mark in label.Marks)
        {
            LineDrawing.DrawAgain(page, mark.Lines.Lines, mark.Lines.X, top);
        }

        band.Cells.Draw(page, part.Cells, top);
        band.Rows?.Draw(page, part.Rows);
        TableDrawing.RulesBetween(page, _grid, band.Rows?.FirstColumn ?? 0, part.Rows);
        TableDrawing.Rules(page, band.Kind, _grid, height, goesOn: !band.IsDone);
        page.Advance(height);
    }

    // Begins a page with what the reader must know to understand the rest of the table.
    private void GoOn(PageBuilder page, TableBand band)
    {
        page.Break();
        if (band.Kind == BandKind.Header)
        {
            return;
        }

        if (MayRepeat(_bands[0].Height))
        {
            Repeat(page, BandKind.Header, _header, _bands[0].Height);
        }

        if (band.GroupLabel.Count > 0)
        {
            var height = LineFitting.Height(band.GroupLabel) + (PrintStyle.CellPaddingY * 2);
            Repeat(page, BandKind.GroupTitle, [new LineColumn(_grid.FullTextX, band.GroupLabel)], height);
        }

        _start = page.Y;
    }

    private void Repeat(PageBuilder page, BandKind kind, IReadOnlyList<LineColumn> columns, double height)
    {
        TableDrawing.Ground(page, kind, height);
        foreach (var column in columns)
        {
            LineDrawing.DrawAgain(page, column.Lines, column.X, page.Y + PrintStyle.CellPaddingY);
        }

        TableDrawing.Rules(page, kind, _grid, height, goesOn: false);
        page.Advance(height);
    }
}
