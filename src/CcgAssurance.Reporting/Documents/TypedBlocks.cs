using CcgAssurance.Domain.Texts;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>Makes the blocks of a document of what people typed, and so of pages too.</summary>
public static class TypedBlocks
{
    private const int LongestWord = 16;
    private const int AroundWord = 3;
    private const int WidestColumn = 24;

    /// <summary>The blocks where the text has the whole width: a table is a table.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="lead">Words of ours before it, on the same line where it begins with a paragraph.</param>
    public static IReadOnlyList<Block> OnPage(string? text, params IReadOnlyList<Run> lead) => Of(text, lead, Table);

    /// <summary>The blocks in a cell, where a row of a table is a line.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="lead">Words of ours before it.</param>
    public static IReadOnlyList<Block> InCell(string? text, params IReadOnlyList<Run> lead) =>
        Of(text, lead, table => new Paragraph(string.Join('\n', table.Lines())));

    /// <summary>A list.</summary>
    public static ItemList List(TextList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new ItemList([.. list.Items.Select(item => (IReadOnlyList<Run>)[new Run(item)])], list.IsNumbered);
    }

    private static List<Block> Of(string? text, IReadOnlyList<Run> lead, Func<TextTable, Block> table)
    {
        var blocks = TypedText.Read(text).Select(block => block switch
        {
            TextParagraph paragraph => new Paragraph(string.Join('\n', paragraph.Lines)),
            TextList list => List(list),
            TextTable rows => table(rows),
            _ => throw new NotSupportedException($"{block.GetType().Name} cannot be drawn yet."),
        }).ToList();
        if (lead.Count == 0)
        {
            return blocks;
        }

        return blocks is [Paragraph first, .. var others]
            ? [new Paragraph(Phrases.Runs([.. lead, .. first.Runs])), .. others]
            : [new Paragraph(lead), .. blocks];
    }

    private static Table Table(TextTable table) => new(
        table.Caption,
        [.. table.Headings.Select((heading, at) => new Column(heading, Share(table, at)))],
        [new TableGroup(null, [], [.. table.Rows.Select(Row)])],
        HasRowHeadings: false);

    private static TableRow Row(IReadOnlyList<string> row) =>
        new([.. row.Select(cell => (IReadOnlyList<Block>)(cell.Length > 0 ? [new Paragraph(cell)] : []))]);

    // As much as its longest text, within limits, and never less than its longest ordinary word with what lies around it.
    private static int Share(TextTable table, int column)
    {
        var texts = table.Rows.Append(table.Headings).Select(row => row[column]).ToList();
        var word = texts.SelectMany(text => text.Split(' ')).Max(text => Math.Min(text.Length, LongestWord));
        return Math.Max(word + AroundWord, Math.Min(texts.Max(text => text.Length), WidestColumn));
    }
}
