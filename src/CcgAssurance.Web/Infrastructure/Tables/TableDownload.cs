using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Infrastructure.Tables;

/// <summary>Answers with a table as a file, named after its page.</summary>
public static class TableDownload
{
    public static async Task<IActionResult> XlsxAsync(
        this Controller controller, string title, IReadOnlyList<TableSheet> sheets, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(controller);
        return controller.File(
            await TableFiles.XlsxAsync(title, sheets, cancellationToken), TableFiles.XlsxType, NameOf(title, "xlsx"));
    }

    public static async Task<IActionResult> CsvAsync(
        this Controller controller, string title, TableSheet sheet, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(controller);
        return controller.File(await TableFiles.CsvAsync(sheet, cancellationToken), TableFiles.CsvType, NameOf(title, "csv"));
    }

    /// <summary>The address of a page as that of its file: the ending stands after the path, before what it is narrowed to.</summary>
    public static string AddressOf(string page, string ending)
    {
        ArgumentNullException.ThrowIfNull(page);
        var query = page.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? $"{page}.{ending}" : $"{page[..query]}.{ending}{page[query..]}";
    }

    // "anyshire-area-team-quarter-1-2014-15.xlsx"
    private static string NameOf(string title, string ending)
    {
        var words = new string([.. title.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')]);
        return $"{string.Join('-', words.Split(' ', StringSplitOptions.RemoveEmptyEntries))}.{ending}";
    }
}
