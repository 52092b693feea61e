using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Texts;
using CsvHelper;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace CcgAssurance.Web.Infrastructure.Tables;

/// <summary>
/// Reads tables that people send: as a file of CSV or a workbook, or pasted. A workbook becomes the text that would have been pasted from
/// it, so that the person sees what was read and can mend it in place.
/// </summary>
public static class SentTable
{
    /// <summary>Said of a file that is no table.</summary>
    public const string WrongType = "The selected file must be a CSV or XLSX";

    /// <summary>Said of a workbook that cannot be read.</summary>
    public const string Unreadable =
        "The selected file could not be read. Open it in your spreadsheet program, save it as a CSV, then select that";

    private static readonly string[] DayFormats = ["yyyy-MM-dd", "d/M/yyyy", "d MMMM yyyy", "d MMM yyyy"];

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    // No list of people or organisations comes near it, and a workbook that was made to grow stops here.
    private const long LongestWorkbook = 50_000_000;

    private static readonly CsvReaderOptions Csv = CsvReaderOptions.Default with { HasHeader = false };

    /// <summary>The text of the table, at most a number of rows of it, or what is wrong with it; exactly one of the two.</summary>
    public static (string? Text, string? Problem) Read(UploadedFile file, int mostRows)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Type switch
        {
            StoredFileType.Csv => (TableText.Read(file.Content), null),
            StoredFileType.Xlsx => Workbook(file.Content, mostRows) is { } text ? (text, null) : (null, Unreadable),
            _ => (null, WrongType),
        };
    }

    /// <summary>The rows in which anything can be seen, whichever of tab, comma and semicolon stands between their cells.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> RowsOf(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var rows = new List<IReadOnlyList<string>>();
        using var csv = CsvReader.FromText(VisibleText.Trim(text), Csv);
        while (csv.Read())
        {
            string[] cells = [.. csv.Current.ToArray().Select(cell => (cell ?? "").Trim())];
            if (cells.Any(cell => cell.Length > 0))
            {
                rows.Add(cells);
            }
        }

        return rows;
    }

    /// <summary>Whether a day could be read, and which it is: none where nothing stands.</summary>
    public static bool TryDay(string text, out DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(text);
        day = DateOnly.TryParseExact(text, DayFormats, British, DateTimeStyles.None, out var read) ? read : null;
        return day is not null || text.Length == 0;
    }

    private static string? Workbook(byte[] content, int mostRows)
    {
        try
        {
            using var stream = new MemoryStream(content, writable: false);
            using (var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true))
            {
                if (archive.Entries.Sum(entry => entry.Length) > LongestWorkbook)
                {
                    return null;
                }
            }

            stream.Position = 0;
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
            var text = new StringBuilder();
            for (var row = 0; row < mostRows && reader.Read(); row++)
            {
                text.AppendJoin('\t', Enumerable.Range(0, reader.FieldCount).Select(column => Cell(reader.GetValue(column)))).Append('\n');
            }

            return text.ToString().TrimEnd();
        }
        catch (Exception exception) when (exception is ExcelReaderException or InvalidDataException or XmlException or FormatException)
        {
            return null;
        }
    }

    private static string Cell(object? value) => value switch
    {
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => string.Join(' ', (Convert.ToString(value, CultureInfo.InvariantCulture) ?? "").Split('\t', '\r', '\n')),
    };
}
