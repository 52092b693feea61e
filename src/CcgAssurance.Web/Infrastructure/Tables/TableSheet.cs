namespace CcgAssurance.Web.Infrastructure.Tables;

/// <summary>A table as it is downloaded: what its page shows, with numbers as numbers and days as days.</summary>
/// <param name="Name">What the sheet is called: at most 31 characters, none of them one that Excel refuses in a name.</param>
/// <param name="Columns">The names of the columns with their widths in characters.</param>
/// <param name="Rows">The rows, each with a cell for every column.</param>
public sealed record TableSheet(
    string Name, IReadOnlyList<(string Name, int Width)> Columns, IReadOnlyList<IReadOnlyList<TableCell>> Rows)
{
    public static TableSheet Of<TRow>(string name, IReadOnlyList<TableColumn<TRow>> columns, IEnumerable<TRow> rows) => new(
        name,
        [.. columns.Select(column => (column.Name, column.Width))],
        [.. rows.Select(row => (IReadOnlyList<TableCell>)[.. columns.Select(column => column.Cell(row))])]);
}
