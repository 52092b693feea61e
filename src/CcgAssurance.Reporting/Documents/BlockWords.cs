using CcgAssurance.Domain.Texts;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>What blocks of text say, as lines without any form, for whoever compares them.</summary>
internal static class BlockWords
{
    /// <summary>The lines.</summary>
    public static string Of(IEnumerable<Block> blocks) => string.Join('\n', blocks.SelectMany(block => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => [Joined(paragraph.Runs)],
        ItemList list => list.Items.Select((item, at) =>
            list.IsNumbered ? FormattableString.Invariant($"{at + 1}. {Joined(item)}") : $"\u2022 {Joined(item)}"),
        Table table => Rows(table).Lines(),
        _ => throw new NotSupportedException($"A {block.GetType().Name} is no text."),
    }));

    private static TextTable Rows(Table table) => new(
        [.. table.Columns.Select(column => column.Heading)],
        [.. table.Groups.SelectMany(group => group.Rows).Select(row => (IReadOnlyList<string>)[.. row.Cells.Select(Of)])]);

    private static string Joined(IEnumerable<Run> runs) => string.Concat(runs.Select(run => run.Text));
}
