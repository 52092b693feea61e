using System.Globalization;
using System.Text.RegularExpressions;

namespace CcgAssurance.Domain.Texts;

/// <summary>
/// Reads what people typed or pasted into paragraphs, lists and tables, for pages and documents alike. What is stored stays as it was
/// typed.
/// </summary>
public static partial class TypedText
{
    private const int FewestRows = 2;

    /// <summary>The parts of a text in order; none where nothing can be seen.</summary>
    public static IReadOnlyList<TextBlock> Read(string? text)
    {
        var lines = (text ?? "").ReplaceLineEndings("\n").Replace('\v', '\n').Split('\n');
        var (blocks, paragraph) = (new List<TextBlock>(), new List<string>());
        for (var at = 0; at < lines.Length;)
        {
            var (block, taken) = ReadAt(lines, at);
            if ((block is not null || !VisibleText.IsIn(lines[at])) && paragraph.Count > 0)
            {
                blocks.Add(new TextParagraph([.. paragraph]));
                paragraph.Clear();
            }

            if (block is not null)
            {
                blocks.Add(block);
            }
            else if (VisibleText.IsIn(lines[at]))
            {
                paragraph.Add(Flat(lines[at]));
            }

            at += taken;
        }

        return paragraph.Count > 0 ? [.. blocks, new TextParagraph(paragraph)] : blocks;
    }

    /// <summary>The lines of a text where there is no room for tables, and lists keep their signs.</summary>
    public static IReadOnlyList<string> Lines(string? text) => [.. Read(text).SelectMany(block => block switch
    {
        TextParagraph paragraph => paragraph.Lines,
        TextList { IsNumbered: true } list => list.Items.Select((item, at) => FormattableString.Invariant($"{at + 1}. {item}")),
        TextList list => list.Items.Select(item => $"\u2022 {item}"),
        TextTable table => table.Lines(),
        _ => throw new NotSupportedException($"{block.GetType().Name} has no lines."),
    })];

    /// <summary>A line without the sign of a list before it.</summary>
    internal static string WithoutSign(string line) =>
        Bullet().Match(line) is { Success: true } bullet ? bullet.Groups["item"].Value
        : Number().Match(line) is { Success: true } numbered ? numbered.Groups["item"].Value
        : line;

    // A list or a table that begins with a line, and how many lines it takes; a line of a paragraph takes one.
    private static (TextBlock? Block, int Taken) ReadAt(string[] lines, int at)
    {
        if (Items(lines, at, Bullet()) is { Count: > 0 } items)
        {
            return (new TextList(items, IsNumbered: false), items.Count);
        }

        if (Numbered(lines, at) is { Count: >= FewestRows } numbered)
        {
            return (new TextList(numbered, IsNumbered: true), numbered.Count);
        }

        var rows = Rows(lines, at);
        return rows.Count >= FewestRows ? (new TextTable(rows[0], rows[1..]), rows.Count) : (null, 1);
    }

    private static List<string> Items(string[] lines, int at, Regex sign) =>
    [
        .. lines.Skip(at).Select(line => sign.Match(line)).TakeWhile(match => match.Success)
            .Select(match => Flat(match.Groups["item"].Value)),
    ];

    // Only 1, 2, 3: other numbers at the beginning of lines are what the lines say.
    private static List<string> Numbered(string[] lines, int at) =>
    [
        .. lines.Skip(at).Select(line => Number().Match(line))
            .TakeWhile((match, place) => match.Success
                && match.Groups["number"].Value == (place + 1).ToString(CultureInfo.InvariantCulture))
            .Select(match => Flat(match.Groups["item"].Value)),
    ];

    private static List<IReadOnlyList<string>> Rows(string[] lines, int at)
    {
        var columns = lines[at].Split('\t').Length;
        return columns < 2 || !VisibleText.IsIn(lines[at])
            ? []
            : [.. lines.Skip(at)
                .TakeWhile(line => line.Split('\t').Length == columns && VisibleText.IsIn(line) && !Bullet().IsMatch(line))
                .Select(line => (IReadOnlyList<string>)[.. line.Split('\t').Select(Flat)])];
    }

    private static string Flat(string text) => VisibleText.Trim(text.Replace('\t', ' '));

    // The bullets of word processors, also those in the private area of Symbol and Wingdings. A dash needs a space, so that a negative
    // number is none. A tab stands between the sign and its item, but others make it the first cell of a row.
    private const string Bullets = @"[\u2022\u2023\u2043\u25A0\u25AA\u25CF\u25CB\u25E6\u25BA\u27A2\uF0A7\uF0B7\uF0D8]";
    private const string Dashes = @"[-\u2013\u2014*\u00B7]";
    private const string Item = @"(?<item>[^\t]*[^\s][^\t]*)";

    [GeneratedRegex($@"^[ \t\u00A0]*(?:{Bullets}[ \t\u00A0]*|{Dashes}[ \t\u00A0]+|[o\u00A7]\t){Item}$")]
    private static partial Regex Bullet();

    [GeneratedRegex($@"^[ \t\u00A0]*(?<number>[0-9]{{1,2}})[.)][ \t\u00A0]+{Item}$")]
    private static partial Regex Number();
}
