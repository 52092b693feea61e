using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace CcgAssurance.Web.Tests.Features.Grids;

/// <summary>Reads a workbook as a spreadsheet program does, and holds it to the published schema of the format.</summary>
public sealed class Workbook : IDisposable
{
    private readonly MemoryStream _stream;
    private readonly SpreadsheetDocument _document;

    public Workbook(byte[] bytes)
    {
        _stream = new MemoryStream(bytes);
        _document = SpreadsheetDocument.Open(_stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(_document).Select(error => error.Description));
    }

    public IReadOnlyList<string> Sheets => [.. Book.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!)];

    private WorkbookPart Book => _document.WorkbookPart!;

    public IReadOnlyList<IReadOnlyList<string>> Rows(string sheet) =>
        [.. Of(sheet).Descendants<Row>().Select(row => (IReadOnlyList<string>)[.. row.Elements<Cell>().Select(TextOf)])];

    /// <summary>Whether the first row stays in view, and every column can be filtered.</summary>
    public bool HasHeader(string sheet) =>
        Of(sheet).Descendants<Pane>().Any(pane => pane.State?.Value == PaneStateValues.Frozen && pane.VerticalSplit?.Value == 1)
            && Of(sheet).Elements<AutoFilter>().Any();

    /// <summary>Whether a cell holds a number, which a day is too, and no text.</summary>
    public bool IsNumber(string sheet, int row, int column) =>
        Of(sheet).Descendants<Row>().ElementAt(row).Elements<Cell>().ElementAt(column) is { CellValue: not null } cell
            && (cell.DataType is null || cell.DataType.Value == CellValues.Number);

    /// <summary>How high a row is, in points.</summary>
    public double HeightOf(string sheet, int row) => Of(sheet).Descendants<Row>().ElementAt(row).Height!.Value;

    public bool HasFormula(string sheet) => Of(sheet).Descendants<CellFormula>().Any();

    /// <summary>How a spreadsheet program counts a day.</summary>
    public static string NumberOf(DateOnly day) =>
        day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture);

    public void Dispose()
    {
        _document.Dispose();
        _stream.Dispose();
    }

    private Worksheet Of(string name)
    {
        var sheet = Book.Workbook!.Descendants<Sheet>().Single(row => row.Name == name);
        return ((WorksheetPart)Book.GetPartById(sheet.Id!)).Worksheet!;
    }

    private static string TextOf(Cell cell) => cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "";
}
