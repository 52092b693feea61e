using CsvHelper;
using SpreadCheetah;
using SpreadCheetah.Metadata;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace CcgAssurance.Web.Infrastructure.Tables;

/// <summary>
/// Writes tables as a workbook or as CSV. Both are made whole before the first byte is sent, so a fault never leaves half a file that
/// looks like a whole one.
/// </summary>
public static class TableFiles
{
    public const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public const string CsvType = "text/csv; charset=utf-8";

    // Excel reads UTF-8 only after a byte order mark, and runs what begins like a formula unless a quotation mark stands before it.
    private static readonly CsvWriterOptions Csv =
        CsvWriterOptions.Default with { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    /// <summary>A workbook with one sheet for each table: its header stays in view, and every column can be filtered.</summary>
    public static async Task<byte[]> XlsxAsync(string title, IReadOnlyList<TableSheet> sheets, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        using var stream = new MemoryStream();
        var options = new SpreadCheetahOptions { DocumentProperties = new DocumentProperties { Title = title, Author = "NHS England" } };
        await using (var book = await Spreadsheet.CreateNewAsync(stream, options, cancellationToken))
        {
            var styles = new Styles(book);
            foreach (var sheet in sheets)
            {
                await WriteAsync(book, sheet, styles, cancellationToken);
            }

            await book.FinishAsync(cancellationToken);
        }

        return stream.ToArray();
    }

    /// <summary>One table as CSV in UTF-8, days as 2015-06-08.</summary>
    public static async Task<byte[]> CsvAsync(TableSheet sheet, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        using var stream = new MemoryStream();
        await using (var writer = CsvWriter.Create(stream, Csv, leaveOpen: true))
        {
            foreach (var column in sheet.Columns)
            {
                writer.WriteField(column.Name);
            }

            await writer.EndRecordAsync(cancellationToken);
            foreach (var row in sheet.Rows)
            {
                foreach (var cell in row)
                {
                    Write(writer, cell);
                }

                await writer.EndRecordAsync(cancellationToken);
            }
        }

        return stream.ToArray();
    }

    private static async Task WriteAsync(Spreadsheet book, TableSheet sheet, Styles styles, CancellationToken cancellationToken)
    {
        var lastColumn = SpreadsheetUtility.GetColumnName(sheet.Columns.Count);
        var options = new WorksheetOptions
        {
            FrozenRows = 1,
            AutoFilter = new AutoFilterOptions(FormattableString.Invariant($"A1:{lastColumn}{sheet.Rows.Count + 1}")),
        };
        foreach (var (index, column) in sheet.Columns.Index())
        {
            options.Column(index + 1).Width = column.Width;
        }

        await book.StartWorksheetAsync(sheet.Name, options, cancellationToken);
        Cell[] header = [.. sheet.Columns.Select(column => new Cell(column.Name, styles.Header))];
        await book.AddRowAsync(header, cancellationToken);
        foreach (var row in sheet.Rows)
        {
            Cell[] cells = [.. row.Select(cell => Of(cell, styles))];
            await book.AddRowAsync(cells, new RowOptions { Height = HeightOf(row, sheet.Columns) }, cancellationToken);
        }
    }

    // A spreadsheet program cuts a text that is broken over several lines unless the row says how high it is.
    private static double HeightOf(IReadOnlyList<TableCell> row, IReadOnlyList<(string Name, int Width)> columns)
    {
        const double Line = 15;
        const double Highest = 409;
        var lines = row.Zip(columns, (cell, column) => (cell.Text ?? "").Split('\n').Sum(line => 1 + line.Length / column.Width)).Max();
        return Math.Min(Highest, Line * lines);
    }

    private static Cell Of(TableCell cell, Styles styles) => cell switch
    {
        { Number: { } number } => new Cell(number, styles.Number),
        { Day: { } day } => new Cell(day.ToDateTime(TimeOnly.MinValue), styles.Day),
        _ => new Cell(cell.Text, styles.Text),
    };

    private static void Write(CsvWriter writer, TableCell cell)
    {
        switch (cell)
        {
            case { Number: { } number }:
                writer.WriteField(number);
                break;
            case { Day: { } day }:
                writer.WriteField(day);
                break;
            default:
                writer.WriteField(cell.Text);
                break;
        }
    }

    private sealed class Styles(Spreadsheet book)
    {
        private static readonly Alignment Top = new() { Vertical = VerticalAlignment.Top };
        private static readonly Alignment Wrapped = new() { Vertical = VerticalAlignment.Top, WrapText = true };

        public StyleId Header { get; } = book.AddStyle(new Style { Font = new Font { Bold = true }, Alignment = Wrapped });

        public StyleId Text { get; } = book.AddStyle(new Style { Alignment = Wrapped });

        public StyleId Number { get; } = book.AddStyle(new Style { Alignment = Top });

        public StyleId Day { get; } = book.AddStyle(new Style { Alignment = Top, Format = NumberFormat.Custom("d mmmm yyyy") });
    }
}
