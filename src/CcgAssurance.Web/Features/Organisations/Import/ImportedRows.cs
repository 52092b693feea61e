using System.Globalization;
using CsvHelper;

namespace CcgAssurance.Web.Features.Organisations.Import;

/// <summary>Reads the rows of an import, with commas or semicolons between the columns, as spreadsheets write them.</summary>
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

    private static readonly string[] DateFormats = ["yyyy-MM-dd", "d/M/yyyy", "dd/MM/yyyy"];

    /// <summary>The rows below the header; null where the header or the number of columns is not as it has to be.</summary>
    public static IReadOnlyList<ImportedRow>? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = text.AsSpan()[..(text.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? end : text.Length)];
        var options = CsvReaderOptions.Default with { HasHeader = false, Separator = first.Contains(';') ? ';' : ',' };
        using var csv = CsvReader.FromText(text, options);
        if (!csv.Read() || !Fields(csv).Select(field => field.ToLowerInvariant()).SequenceEqual(Header))
        {
            return null;
        }

        var rows = new List<ImportedRow>();
        while (csv.Read())
        {
            var fields = Fields(csv);
            if (fields.Any(field => field.Length > 0))
            {
                rows.Add(new ImportedRow(rows.Count + 2, fields[0].ToUpperInvariant(), fields[1].ToLowerInvariant(), fields[2], fields[3]));
            }
        }

        return rows;
    }

    /// <summary>The day that is written in a row; null where it is none.</summary>
    public static DateOnly? DayOf(ImportedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return DateOnly.TryParseExact(row.Date, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    // A spreadsheet leaves out what is empty at the end of a row.
    private static string[] Fields(CsvReader csv) =>
        [.. Enumerable.Range(0, Columns).Select(at => at < csv.FieldCount ? csv.GetString(at).Trim() : "")];
}
