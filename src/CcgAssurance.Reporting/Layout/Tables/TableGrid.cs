using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout.Tables;

/// <summary>Where the columns of a table are on the page.</summary>
internal sealed class TableGrid
{
    private readonly double[] _edges;

    public TableGrid(IReadOnlyList<Column> columns, Sheet sheet)
    {
        var shares = (double)columns.Sum(column => column.Share);
        _edges = new double[columns.Count + 1];
        _edges[0] = sheet.Left;
        for (var at = 0; at < columns.Count; at++)
        {
            _edges[at + 1] = _edges[at] + (sheet.BodyWidth * columns[at].Share / shares);
        }
    }

    /// <summary>The edges of the columns from the left of the first to the right of the last.</summary>
    public IReadOnlyList<double> Edges => _edges;

    /// <summary>Where the text across all columns begins.</summary>
    public double FullTextX => TextX(0);

    /// <summary>How wide text across all columns may be.</summary>
    public double FullTextWidth => _edges[^1] - _edges[0] - (PrintStyle.CellPaddingX * 2);

    /// <summary>Where the text of a column begins.</summary>
    public double TextX(int column) => _edges[column] + PrintStyle.CellPaddingX;

    /// <summary>How wide the text of a column may be.</summary>
    public double TextWidth(int column) => _edges[column + 1] - _edges[column] - (PrintStyle.CellPaddingX * 2);
}
