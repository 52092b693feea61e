using CcgAssurance.Reporting.Layout.Flows;
using CcgAssurance.Reporting.Layout.Lines;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout.Tables;

/// <summary>Makes the rows of a table and, in the same order, its part of the structure.</summary>
internal sealed class TableBands
{
    private readonly Table _table;
    private readonly TableGrid _grid;
    private readonly BlockLines _blocks;
    private readonly ContinuedLabel _continued;
    private readonly StructureElement _element;
    private readonly int _level;
    private readonly double _largestRepeat;
    private readonly List<TableBand> _bands = [];

    private TableBands(Table table, TableGrid grid, TablePlace place)
    {
        _table = table;
        _grid = grid;
        _blocks = place.Blocks;
        _level = place.HeadingLevel + 1;
        _element = place.Root.Add(StructureRole.Table, summary: table.Caption);
        _largestRepeat = place.LargestRepeat;
        _continued = new ContinuedLabel(place.Breaking, _element, _largestRepeat);
    }

    /// <summary>The rows of a table from the top; the first is the header.</summary>
    public static IReadOnlyList<TableBand> Of(Table table, TableGrid grid, TablePlace place)
    {
        var result = new TableBands(table, grid, place);
        result.AddHeader();
        foreach (var group in table.Groups)
        {
            result.AddGroup(group);
        }

        return result._bands;
    }

    private void AddHeader()
    {
        var row = _element.Add(StructureRole.THead).Add(StructureRole.TR);
        var cells = _table.Columns.Select((column, at) => new LineColumn(
            _grid.TextX(at),
            _blocks.Paragraph(
                [new Run(column.Heading)],
                row.Add(StructureRole.TH, HeadingScope.Column),
                PrintStyle.ColumnHeading,
                _grid.TextWidth(at))));
        Add(BandKind.Header, [.. cells], []);
    }

    // The rows of a group are a part of the table of their own, whose title heads its rows as the first cell of a row heads that one.
    private void AddGroup(TableGroup group)
    {
        StructureElement? body = null;
        IReadOnlyList<TextLine> label = [];
        if (group.Title is { } title && _blocks.HasWords([new Run(title)]))
        {
            var cell = Row(ref body).Add(StructureRole.TH, HeadingScope.Row, _table.Columns.Count);
            var lines = _blocks.Paragraph([new Run(title)], cell, PrintStyle.GroupTitle, _grid.FullTextWidth);
            Add(BandKind.GroupTitle, [new LineColumn(_grid.FullTextX, BlockLines.Bookmarked(lines, _level))], []);
            label = _continued.After(lines, _grid.FullTextWidth);
        }

        if (_blocks.HasWords(group.Lead))
        {
            var cell = Row(ref body).Add(StructureRole.TD, columnSpan: _table.Columns.Count);
            var lines = _blocks.Of(group.Lead, cell, Math.Min(PrintStyle.LongestLine, _grid.FullTextWidth), PrintStyle.InCell);
            Add(BandKind.Lead, [new LineColumn(_grid.FullTextX, lines)], label, label.Count > 0 ? RowLabel.None : null);
        }

        if (group.Beside is { Count: > 0 } beside)
        {
            AddRows(beside, group.Rows, ref body, label);
            return;
        }

        foreach (var row in group.Rows)
        {
            var cells = Cells(row.Cells, Row(ref body), 0);
            Add(BandKind.Row, cells, label, Label(cells, label));
        }
    }

    private void AddRows(
        IReadOnlyList<IReadOnlyList<Block>> beside, IReadOnlyList<TableRow> rows, ref StructureElement? body, IReadOnlyList<TextLine> label)
    {
        var first = Row(ref body);
        var cells = Cells(beside, first, 0, rows.Count);
        var sides = new List<SideBySide>();
        foreach (var (at, row) in rows.Index())
        {
            sides.Add(new SideBySide(Cells(row.Cells, at == 0 ? first : Row(ref body), beside.Count)));
        }

        if (label.Count == 0 && _table.HasRowHeadings)
        {
            cells = [cells[0] with { Lines = BlockLines.Bookmarked(cells[0].Lines, _level) }, .. cells.Skip(1)];
        }

        _bands.Add(new TableBand(BandKind.Row, new SideBySide(cells), Label(cells, label), label)
        {
            Rows = new RowsOfGroup(sides, _largestRepeat) { FirstColumn = beside.Count },
        });
    }

    private StructureElement Row(ref StructureElement? body) => (body ??= _element.Add(StructureRole.TBody)).Add(StructureRole.TR);

    private List<LineColumn> Cells(IReadOnlyList<IReadOnlyList<Block>> cells, StructureElement row, int firstColumn, int rowSpan = 1) =>
        [.. cells.Select((blocks, at) =>
        {
            var column = firstColumn + at;
            var isHeading = _table.HasRowHeadings && column == 0;
            var cell = isHeading
                ? row.Add(StructureRole.TH, HeadingScope.Row, rowSpan: rowSpan)
                : row.Add(StructureRole.TD, rowSpan: rowSpan);
            var setting = isHeading ? PrintStyle.InRowHeading : PrintStyle.InCell;
            return new LineColumn(_grid.TextX(column), _blocks.Of(blocks, cell, _grid.TextWidth(column), setting));
        })];

    // The remark stands once: where the heading of the group bears it, no row says it again.
    private RowLabel Label(List<LineColumn> cells, IReadOnlyList<TextLine> groupLabel)
    {
        if (!_table.HasRowHeadings)
        {
            return groupLabel.Count > 0 ? RowLabel.None : new RowLabel(_continued.Short, _continued.Short, []);
        }

        var marks = cells.Index().Where(cell => cell.Item.Lines is [{ Chip: not null }, ..])
            .Select(cell => new MarkAgain(cell.Index, cell.Item with { Lines = [.. cell.Item.Lines.Take(cell.Item.Lines[0].Count)] }));
        return groupLabel.Count > 0
            ? new RowLabel(cells[0].Lines, [], [.. marks])
            : new RowLabel(_continued.After(cells[0].Lines, _grid.TextWidth(0)), _continued.Short, [.. marks]);
    }

    private void Add(BandKind kind, IReadOnlyList<LineColumn> cells, IReadOnlyList<TextLine> groupLabel, RowLabel? label = null) =>
        _bands.Add(new TableBand(kind, new SideBySide(cells), label ?? new RowLabel(_continued.Short, _continued.Short, []), groupLabel));
}
