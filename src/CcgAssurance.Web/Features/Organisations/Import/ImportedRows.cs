using CcgAssurance.Web.Infrastructure.Tables;

namespace CcgAssurance.Web.Features.Organisations.Import;

/// <summary>Reads the rows of an import.</summary>
public static class ImportedRows
{
    public const string Rename = "name";

    public const string Close = "closes";

    public const string Move = "area team";

    /// <summary>How many rows one import has at most.</summary>
    public const int Max = 500;

    /// <summary>The longest text, in characters.</summary>
    public const int TextMaxLength = 100_000;

    private const int Columns = 4;

    private static readonly string[] Header = ["code", "change", "date", "value"];

    /// <summary>The rows below the header; null where the header or the number of columns is not as it has to be.</summary>
    public static IReadOnlyList<ImportedRow>? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var table = SentTable.RowsOf(text);
        return table.Count > 0 && Fields(table[0]).Select(field => field.ToLowerInvariant()).SequenceEqual(Header)
            ? [.. table.Skip(1).Index().Select(row => Of(row.Index + 2, Fields(row.Item)))]
            : null;
    }

    /// <summary>The day that is written in a row; null where it is none.</summary>
    public static DateOnly? DayOf(ImportedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return SentTable.TryDay(row.Date, out var day) ? day : null;
    }

    private static ImportedRow Of(int number, string[] fields) =>
        new(number, fields[0].ToUpperInvariant(), fields[1].ToLowerInvariant(), fields[2], fields[3]);

    // A spreadsheet leaves out what is empty at the end of a row.
    private static string[] Fields(IReadOnlyList<string> row) =>
        [.. Enumerable.Range(0, Columns).Select(at => at < row.Count ? row[at] : "")];
}
