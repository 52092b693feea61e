using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Tests.Layout;

/// <summary>Documents with fixed words.</summary>
internal static class Sample
{
    private static readonly string[] SomeWords = ["plan", "governing", "performance", "of", "a", "commissioning", "the", "months"];

    private static readonly DateTimeOffset MadeAt = new(2014, 7, 3, 14, 5, 0, TimeSpan.Zero);

    public static readonly DocumentProperties Properties = new("Title", "Author", "Subject", MadeAt);

    public static readonly Heading Title = new(1, "Title");

    public static ReportDocument Document(params IReadOnlyList<Block> body) => Landscape(null, [Title, .. body]);

    public static ReportDocument Landscape(string? watermark, IReadOnlyList<Block> body) =>
        new(Properties, new PageFurniture(PageOrientation.Landscape, "Header", "End", "Footer", watermark), body);

    public static ReportDocument Portrait(params IReadOnlyList<Block> body) =>
        new(Properties, new PageFurniture(PageOrientation.Portrait, "Header", "End", "Footer"), [Title, .. body]);

    public static LaidOutDocument Lay(params IReadOnlyList<Block> body) => DocumentLayout.Lay(Document(body), new FixedMeasure());

    public static string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(at => SomeWords[at % SomeWords.Length]));

    public static IReadOnlyList<Block> Cell(string text) => [new Paragraph(text)];

    public static TableRow Row(params IReadOnlyList<string> cells) =>
        new([.. cells.Select(text => text.Length == 0 ? (IReadOnlyList<Block>)[] : Cell(text))]);

    /// <summary>A group whose first two cells stand beside all of its rows, which have one cell each.</summary>
    public static TableGroup Beside(IReadOnlyList<string> beside, IEnumerable<string> rows) =>
        new(null, [], [.. rows.Select(text => Row(text))], Row(beside).Cells);

    public static Table Table(params IReadOnlyList<TableRow> rows) => Grouped(new TableGroup(null, [], rows));

    public static Table Grouped(params IReadOnlyList<TableGroup> groups) =>
        new("What it shows", [new Column("Theme", 1), new Column("Finding", 2), new Column("Action", 1)], groups, HasRowHeadings: true);
}
