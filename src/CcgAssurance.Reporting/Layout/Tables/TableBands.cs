using CcgAssurance.Reporting.Layout.Flows;
using CcgAssurance.Reporting.Layout.Lines;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout.Tables;

/// <summary>Makes the rows of a table and, in the same order, its part of the structure.</summary>
internal sealed class TableBands
{
    private readonly TableGrid _grid;
    private readonly BlockLines _blocks;
    private readonly ContinuedLabel _continued;
    private readonly StructureElement _element;
    private readonly int _columns;
    private readonly List<TableBand> _bands = [];

    private TableBands(Table table, TableGrid grid, StructureElement root, LineBreaking breaking, BlockLines blocks, double largestRepeat)
    {
        _grid = grid;
        _blocks = blocks;
        _columns = table.Columns.Count;
        _element = root.Add(StructureRole.Table, summary: table.Caption);
        _continued = new ContinuedLabel(breaking, _element, largestRepeat);
    }

    /// <summary>The rows of a table from the top; the first is the header.</summary>
    public static IReadOnlyList<TableBand> Of(
        Table table,
        TableGrid grid,
        StructureElement root,
        LineBreaking breaking,
        BlockLines blocks,
        double largestRepeat)
    {
        var result = new TableBands(table, grid, root, breaking, blocks, largestRepeat);
        result.AddHeader(table.Columns);
        StructureElement? body = null;
        foreach (var group in table.Groups)
        {
            result.AddGroup(group, ref body, table.HasRowHeadings);
        }

        return result._bands;
    }

    private void AddHeader(IReadOnlyList<Column> columns)
    {
        var row = _element.Add(StructureRole.THead).Add(StructureRole.TR);
        var cells = columns.Select((column, at) => new LineColumn(
            _grid.TextX(at),
            _blocks.Paragraph(
                [new Run(column.Heading)],
                row.Add(StructureRole.TH, HeadingScope.Column),
                PrintStyle.ColumnHeading,
                _grid.TextWidth(at))));
        Add(BandKind.Header, [.. cells], []);
    }

    private void AddGroup(TableGroup group, ref StructureElement? body, bool hasRowHeadings)
    {
        IReadOnlyList<TextLine> label = [];
        if (group.Title is { } title && _blocks.HasWords([new Run(title)]))
        {
            body ??= _element.Add(StructureRole.TBody);
            var cell = body.Add(StructureRole.TR).Add(StructureRole.TH, HeadingScope.Column, _columns);
            var lines = _blocks.Paragraph([new Run(title)], cell, PrintStyle.GroupTitle, _grid.FullTextWidth);
            Add(BandKind.GroupTitle, [new LineColumn(_grid.FullTextX, lines)], []);
            label = _continued.After(lines, _grid.FullTextWidth);
        }

        if (_blocks.HasWords(group.Lead))
        {
            body ??= _element.Add(StructureRole.TBody);
            var cell = body.Add(StructureRole.TR).Add(StructureRole.TD, columnSpan: _columns);
            var lines = _blocks.Of(group.Lead, cell, Math.Min(PrintStyle.LongestLine, _grid.FullTextWidth), PrintStyle.InCell);
            Add(BandKind.Lead, [new LineColumn(_grid.FullTextX, lines)], label, label.Count > 0 ? RowLabel.None : null);
        }

        foreach (var row in group.Rows)
        {
            body ??= _element.Add(StructureRole.TBody);
            AddRow(row, body.Add(StructureRole.TR), hasRowHeadings, label);
        }
    }

    private void AddRow(TableRow row, StructureElement element, bool hasRowHeadings, IReadOnlyList<TextLine> groupLabel)
    {
        var cells = row.Cells.Select((blocks, at) =>
        {
            var isHeading = hasRowHeadings && at == 0;
            var cell = isHeading ? element.Add(StructureRole.TH, HeadingScope.Row) : element.Add(StructureRole.TD);
            var setting = isHeading ? PrintStyle.InRowHeading : PrintStyle.InCell;
            return new LineColumn(_grid.TextX(at), _blocks.Of(blocks, cell, _grid.TextWidth(at), setting));
        }).ToList();
        var label = hasRowHeadings ? _continued.After(cells[0].Lines, _grid.TextWidth(0)) : _continued.Short;
        Add(BandKind.Row, cells, groupLabel, new RowLabel(label, _continued.Short));
    }

    private void Add(BandKind kind, IReadOnlyList<LineColumn> cells, IReadOnlyList<TextLine> groupLabel, RowLabel? label = null) =>
        _bands.Add(new TableBand(kind, new SideBySide(cells), label ?? new RowLabel(_continued.Short, _continued.Short), groupLabel));
}
