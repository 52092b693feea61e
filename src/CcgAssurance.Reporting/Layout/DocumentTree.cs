using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout;

/// <summary>
/// Refuses a tree that no tagged document can be made of. PDF/UA-1 wants headings without gaps (7.4.2) and tables whose
/// rows are equally long (7.5); a reader who cannot see the page has nothing else to go by.
/// </summary>
internal static class DocumentTree
{
    private const int DeepestHeading = 6;

    /// <summary>Checks a whole document.</summary>
    /// <exception cref="ArgumentException">The tree is malformed.</exception>
    public static void Check(ReportDocument document)
    {
        CheckHeadings(document.Body);
        foreach (var block in document.Body)
        {
            Check(block);
        }
    }

    private static void CheckHeadings(IReadOnlyList<Block> body)
    {
        if (body.SkipWhile(block => StandsBeforeHeading(block, body)).FirstOrDefault() is not Heading { Level: 1 })
        {
            throw Malformed("A document begins with a heading of level 1, a letter with its letterhead.");
        }

        if (body.Skip(1).OfType<Letterhead>().Any())
        {
            throw Malformed("A letterhead stands at the beginning and nowhere else.");
        }

        var before = 0;
        foreach (var heading in body.OfType<Heading>())
        {
            if (heading.Level is < 1 or > DeepestHeading)
            {
                throw Malformed($"There is no heading of level {heading.Level}: \"{heading.Text}\".");
            }

            if (heading.Level == 1 && before > 0)
            {
                throw Malformed($"A document has one heading of level 1, and \"{heading.Text}\" is another.");
            }

            if (heading.Level > before + 1)
            {
                throw Malformed($"The heading \"{heading.Text}\" of level {heading.Level} follows one of level {before}.");
            }

            if (string.IsNullOrWhiteSpace(heading.Text))
            {
                throw Malformed($"A heading of level {heading.Level} has no words.");
            }

            before = heading.Level;
        }
    }

    // In a letter the heading says what it is about, after the salutation.
    private static bool StandsBeforeHeading(Block block, IReadOnlyList<Block> body) =>
        body[0] is Letterhead && block is Letterhead or Addressee or Paragraph;

    private static void Check(Block block)
    {
        switch (block)
        {
            case Table table:
                CheckTable(table);
                break;
            case Banner banner:
                CheckBanner(banner);
                break;
            case Figure figure:
                CheckFigure(figure);
                break;
            case Letterhead letterhead:
                CheckWords(letterhead.Organisation, "A letterhead names no organisation.");
                break;
            case Addressee addressee:
                CheckWords(string.Concat(addressee.Lines), "A letter goes to nobody.");
                break;
            case Signature signature:
                CheckWords(signature.Name, "A signature has no name.");
                break;
            case Heading or PageBreak:
                break;
            default:
                CheckText(block);
                break;
        }
    }

    private static void CheckBanner(Banner banner)
    {
        if (string.IsNullOrWhiteSpace(banner.Statement))
        {
            throw Malformed("A banner states nothing.");
        }

        foreach (var paragraph in banner.Explanation)
        {
            CheckText(paragraph);
        }
    }

    private static void CheckFigure(Figure figure)
    {
        CheckWords(figure.Title, "A figure has no title.");
        CheckWords(figure.Alternative, $"The figure \"{figure.Title}\" has no alternative text.");
        if (figure.Width <= 0 || figure.Height <= 0)
        {
            throw Malformed($"The figure \"{figure.Title}\" has no size.");
        }

        if (figure.Shapes.OfType<FigureLine>().Any(line => line.Points.Count < 2))
        {
            throw Malformed($"A line of the figure \"{figure.Title}\" has fewer than two points.");
        }
    }

    private static void CheckWords(string words, string otherwise)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            throw Malformed(otherwise);
        }
    }

    private static void CheckTable(Table table)
    {
        if (table.Columns.Count == 0)
        {
            throw Malformed($"The table \"{table.Caption}\" has no columns.");
        }

        if (table.Columns.Any(column => column.Share <= 0))
        {
            throw Malformed($"A column of the table \"{table.Caption}\" has no share of its width.");
        }

        foreach (var group in table.Groups)
        {
            CheckGroup(table, group);
        }
    }

    private static void CheckGroup(Table table, TableGroup group)
    {
        var beside = group.Beside ?? [];
        foreach (var block in group.Lead.Concat(beside.Concat(group.Rows.SelectMany(row => row.Cells)).SelectMany(cell => cell)))
        {
            CheckText(block);
        }

        if (beside.Count > 0 && group.Rows.Count == 0)
        {
            throw Malformed($"A group of the table \"{table.Caption}\" has cells beside rows that it does not have.");
        }

        if (group.Rows.FirstOrDefault(row => beside.Count + row.Cells.Count != table.Columns.Count) is { } uneven)
        {
            throw Malformed(
                $"A row of the table \"{table.Caption}\" has a cell count of {beside.Count + uneven.Cells.Count} " +
                $"for {table.Columns.Count} columns.");
        }
    }

    // The blocks that may stand anywhere, also in a cell.
    private static void CheckText(Block block)
    {
        var runs = block switch
        {
            Paragraph paragraph => paragraph.Runs,
            ItemList list => list.Items.SelectMany(item => item),
            FactList or CategoryMark => [],
            _ => throw Malformed($"A {block.GetType().Name} cannot stand here."),
        };

        if (runs.FirstOrDefault(run => run.Link is { IsAbsoluteUri: false }) is { } relative)
        {
            throw Malformed($"The link \"{relative.Text}\" has no absolute address.");
        }
    }

    private static ArgumentException Malformed(string message) => new(message);
}
