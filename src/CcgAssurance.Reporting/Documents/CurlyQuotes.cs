using System.Text;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// Turns the straight quotation marks and apostrophes of a document into curly ones where there is no doubt which is meant. Feet, inches,
/// years without their century and marks that come in no pairs stay as they were typed.
/// </summary>
internal static class CurlyQuotes
{
    /// <summary>The document with every text of it.</summary>
    public static ReportDocument In(ReportDocument document) => new(
        document.Properties with { Title = In(document.Properties.Title), Subject = In(document.Properties.Subject) },
        document.Page with { Header = In(document.Page.Header), Footer = In(document.Page.Footer) },
        [.. document.Body.Select(In)]);

    /// <summary>A text.</summary>
    public static string In(string text) =>
        text.AsSpan().ContainsAny('\'', '"') ? string.Join('\n', text.Split('\n').Select(OfLine)) : text;

    private static Block In(Block block) => block switch
    {
        Heading heading => heading with { Text = In(heading.Text) },
        Paragraph paragraph => In(paragraph),
        ItemList list => list with { Items = [.. list.Items.Select(In)] },
        FactList facts => new FactList([.. facts.Facts.Select(fact => new Fact(In(fact.Name), In(fact.Value)))]),
        Banner banner => banner with { Statement = In(banner.Statement), Explanation = [.. banner.Explanation.Select(In)] },
        Table table => table with
        {
            Columns = [.. table.Columns.Select(column => column with { Heading = In(column.Heading) })],
            Groups = [.. table.Groups.Select(In)],
        },
        Figure figure => In(figure),
        Letterhead letterhead => new Letterhead(
            In(letterhead.Organisation),
            [.. letterhead.Address.Select(In)],
            [.. letterhead.Details.Select(fact => new Fact(In(fact.Name), In(fact.Value)))]),
        Addressee addressee => new Addressee([.. addressee.Lines.Select(In)]),
        Signature signature => signature with
        {
            Name = In(signature.Name),
            Role = In(signature.Role),
            Organisation = In(signature.Organisation),
        },
        _ => block,
    };

    private static Figure In(Figure figure) => figure with
    {
        Title = In(figure.Title),
        Alternative = In(figure.Alternative),
        Caption = figure.Caption is { } caption ? In(caption) : null,
        Shapes = [.. figure.Shapes.Select(shape => shape is FigureText text ? text with { Text = In(text.Text) } : shape)],
    };

    private static Paragraph In(Paragraph paragraph) => paragraph with { Runs = In(paragraph.Runs) };

    private static IReadOnlyList<Run> In(IReadOnlyList<Run> runs) => [.. runs.Select(run => run with { Text = In(run.Text) })];

    private static TableGroup In(TableGroup group) => new(
        group.Title is { } title ? In(title) : null,
        [.. group.Lead.Select(In)],
        [.. group.Rows.Select(row => new TableRow(In(row.Cells)))],
        group.Beside is { } beside ? In(beside) : null);

    private static IReadOnlyList<IReadOnlyList<Block>> In(IReadOnlyList<IReadOnlyList<Block>> cells) =>
        [.. cells.Select(cell => (IReadOnlyList<Block>)[.. cell.Select(In)])];

    private static string OfLine(string line)
    {
        var result = new StringBuilder(line);
        var isQuoted = Pair(line, result, '"', '\u201C', '\u201D');
        isQuoted |= Pair(line, result, '\'', '\u2018', '\u2019');
        for (var at = 1; at < line.Length; at++)
        {
            // "The CCG's", and "the members'" where nothing is quoted that this could end.
            if (result[at] == '\'' && char.IsLetter(line[at - 1])
                && (IsLetterAt(line, at + 1) || (!isQuoted && !HasOpening(line, '\'') && EndsWord(line, at))))
            {
                result[at] = '\u2019';
            }
        }

        return result.ToString();
    }

    // Marks that open and close by turns, each where it can be nothing else.
    private static bool Pair(string line, StringBuilder result, char straight, char opening, char closing)
    {
        var marks = Enumerable.Range(0, line.Length).Where(at => line[at] == straight && !IsApostrophe(line, at)).ToList();
        if (marks.Count == 0 || marks.Count % 2 > 0
            || marks.Index().Any(mark => mark.Index % 2 == 0 ? !Opens(line, mark.Item) : !Closes(line, mark.Item)))
        {
            return false;
        }

        foreach (var (place, at) in marks.Index())
        {
            result[at] = place % 2 == 0 ? opening : closing;
        }

        return true;
    }

    private static bool IsApostrophe(string line, int at) =>
        line[at] == '\'' && at > 0 && char.IsLetter(line[at - 1]) && IsLetterAt(line, at + 1);

    private static bool HasOpening(string line, char straight) =>
        Enumerable.Range(0, line.Length).Any(at => line[at] == straight && BeginsWord(line, at));

    // Before a small letter an apostrophe may stand for what was left out ('em); a mark before a figure may be a year ('14).
    private static bool Opens(string line, int at) =>
        BeginsWord(line, at) && IsLetterAt(line, at + 1) && !(line[at] == '\'' && IsElision(line, at));

    private static bool IsElision(string line, int at)
    {
        var word = new string([.. line.Skip(at + 1).TakeWhile(char.IsLetter)]);
        return word.ToLowerInvariant() is "em" or "til" or "tis" or "twas" or "cause" or "bout" or "round" or "n";
    }

    // After a figure it may be feet or inches, and after an s the end of "the members'".
    private static bool Closes(string line, int at) => at > 0 && !char.IsWhiteSpace(line[at - 1]) && !char.IsDigit(line[at - 1])
        && !(line[at] == '\'' && line[at - 1] == 's') && EndsWord(line, at);

    private static bool BeginsWord(string line, int at) => at == 0 || char.IsWhiteSpace(line[at - 1]) || line[at - 1] is '(' or '[';

    private static bool EndsWord(string line, int at) => at + 1 >= line.Length || char.IsWhiteSpace(line[at + 1])
        || !(char.IsLetterOrDigit(line[at + 1]) || line[at + 1] is '\'' or '"' or '-' or '\u2013' or '\u2014');

    private static bool IsLetterAt(string line, int at) => at < line.Length && char.IsLetter(line[at]);
}
