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

    public TableFlow(Table table, StructureElement root, LineBreaking breaking, BlockLines blocks, Sheet sheet)
    {
        _grid = new TableGrid(table.Columns, sheet);
        _largestRepeat = sheet.BodyHeight * PrintStyle.LargestRepeat;
        _bands = TableBands.Of(table, _grid, root, breaking, blocks, _largestRepeat);
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
        IReadOnlyList<TextLine> label = [];
        var isDone = false;
        while (!isDone)
        {
            var room = page.Room - (PrintStyle.CellPaddingY * 2);
            var labelHeight = LineFitting.Height(label);
            var part = band.Cells.Part(room, labelHeight);
            if (part is null && !IsFresh(page))
            {
                GoOn(page, band);
                continue;
            }

            part ??= band.Cells.PartSomehow(room, labelHeight);
            DrawPart(page, band, part, label);
            isDone = band.Cells.IsDone;
            if (!isDone)
            {
                GoOn(page, band);
                label = band.Cells.IsColumnDone(0) ? band.Label.Full : band.Label.Short;
            }
        }
    }

    private void DrawPart(PageBuilder page, TableBand band, SideBySidePart part, IReadOnlyList<TextLine> label)
    {
        var height = part.Height + (PrintStyle.CellPaddingY * 2);
        TableDrawing.Ground(page, band.Kind, height);
        LineDrawing.DrawAgain(page, label, _grid.FullTextX, page.Y + PrintStyle.CellPaddingY);
        band.Cells.Draw(page, part, page.Y + PrintStyle.CellPaddingY);
        TableDrawing.Rules(page, band.Kind, _grid, height, goesOn: !band.Cells.IsDone);
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
