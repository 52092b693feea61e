using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout;

/// <summary>
/// Turns a document into one that can be set in large type: an upright page has no room for columns, so that the cells of a table follow
/// each other, each under the heading of its column, and nothing is smaller than the rest.
/// </summary>
internal static class LargePrint
{
    private const int DeepestHeading = 6;

    /// <summary>The same words, one after the other.</summary>
    public static ReportDocument Of(ReportDocument document)
    {
        var level = 0;
        var body = new List<Block>();
        foreach (var block in document.Body)
        {
            level = block is Heading heading ? heading.Level : level;
            body.AddRange(block is Table table ? Read(table, level) : [InOneSize(block)]);
        }

        return new ReportDocument(
            document.Properties with { Title = $"{document.Properties.Title}, large print" },
            document.Page with { Orientation = PageOrientation.Portrait },
            body);
    }

    private static IEnumerable<Block> Read(Table table, int level) =>
        table.HasRowHeadings || table.Groups.Any(group => group.Title is not null || group.Beside is not null)
            ? ReadGroups(table, level)
            : table.Groups.SelectMany(group => group.Rows).Select(row => Lines(table, row));

    // Figures that somebody pasted: "Standard: 85.0" and "Q1: 84.1" below each other.
    private static Paragraph Lines(Table table, TableRow row) => new(
    [
        .. row.Cells.Index().SelectMany(cell => (IEnumerable<Run>)
        [
            new Run($"{(cell.Index > 0 ? "\n" : "")}{table.Columns[cell.Index].Heading}: ", IsStrong: true),
            new Run(Words(cell.Item)),
        ]),
    ]);

    private static IEnumerable<Block> ReadGroups(Table table, int level)
    {
        foreach (var group in table.Groups)
        {
            var (above, content) = (level, Content(group));
            if (group.Title is { } title)
            {
                yield return new Heading(above = Below(level), title);
            }
            else if (table.HasRowHeadings && group.Beside is [var first, ..])
            {
                yield return new Heading(above = Below(level), Words(first));
                content = content.Select(row => row.SkipWhile(cell => cell.Column == 0));
            }

            foreach (var block in group.Lead.Select(InOneSize).Concat(content.SelectMany(row => Read(table, row, above))))
            {
                yield return block;
            }
        }
    }

    // What stands beside the rows comes before the first of them.
    private static IEnumerable<IEnumerable<Cell>> Content(TableGroup group)
    {
        var beside = group.Beside ?? [];
        return group.Rows.Select(row => row.Cells.Index().Select(cell => new Cell(beside.Count + cell.Index, cell.Item)))
            .Prepend(beside.Index().Select(cell => new Cell(cell.Index, cell.Item)));
    }

    private static IEnumerable<Block> Read(Table table, IEnumerable<Cell> row, int level)
    {
        foreach (var (column, blocks) in row.Where(cell => cell.Blocks.Count > 0))
        {
            if (table.HasRowHeadings && column == 0)
            {
                yield return new Heading(level = Below(level), Words(blocks));
                continue;
            }

            if (table.Columns[column].Heading is { Length: > 0 } heading)
            {
                yield return new Heading(Below(level), heading);
            }

            foreach (var block in blocks)
            {
                yield return InOneSize(block);
            }
        }
    }

    private static int Below(int level) => Math.Min(level + 1, DeepestHeading);

    private static string Words(IReadOnlyList<Block> cell) =>
        string.Join(' ', cell.OfType<Paragraph>().SelectMany(paragraph => paragraph.Runs).Select(run => run.Text.Trim()));

    private static Block InOneSize(Block block) =>
        block is Paragraph { Kind: ParagraphKind.Note } note ? note with { Kind = ParagraphKind.Body } : block switch
        {
            Banner banner => banner with { Explanation = [.. banner.Explanation.Select(paragraph => (Paragraph)InOneSize(paragraph))] },
            _ => block,
        };

    private sealed record Cell(int Column, IReadOnlyList<Block> Blocks);
}
