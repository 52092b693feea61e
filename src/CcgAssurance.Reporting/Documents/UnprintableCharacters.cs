using System.Text;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Model;
using CcgAssurance.Reporting.Pdf.Fonts;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// The characters that the PDF cannot print because its fonts lack them: a box stands in the place of each. Signs that other signs say as
/// well, as a dash of another length, are none of them.
/// </summary>
public static class UnprintableCharacters
{
    /// <summary>
    /// The characters of a report that the PDF cannot print, in the order of the report, each with its place. One that stands in a text
    /// several times is named each time; a text that the PDF prints twice is named once.
    /// </summary>
    public static IReadOnlyList<UnprintableCharacter> In(QuarterlyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var normaliser = new TextNormaliser(DocumentFonts.Shared);
        return
        [
            .. from typed in TypedTexts.Of(report)
               from found in normaliser.Unprintable(typed.Text)
               select new UnprintableCharacter(
                   found.Character, CodesOf(found.Character), typed.Focus, typed.Part, typed.ItemId, found.Excerpt),
        ];
    }

    /// <summary>How many boxes the PDF of a document's body holds.</summary>
    internal static int CountIn(IEnumerable<Block> body)
    {
        var normaliser = new TextNormaliser(DocumentFonts.Shared);
        return body.SelectMany(TextsIn).Sum(text => normaliser.Unprintable(text).Count());
    }

    private static string CodesOf(string character) =>
        string.Join(' ', character.EnumerateRunes().Select((Rune rune) => FormattableString.Invariant($"U+{rune.Value:X4}")));

    private static IEnumerable<IReadOnlyList<Block>> CellsIn(TableGroup group) =>
        (group.Beside ?? []).Concat(group.Rows.SelectMany(row => row.Cells));

    private static IEnumerable<string> TextsIn(Block block) => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => paragraph.Runs.Select(run => run.Text),
        ItemList list => list.Items.SelectMany(item => item).Select(run => run.Text),
        FactList facts => facts.Facts.SelectMany(fact => (string[])[fact.Name, fact.Value]),
        CategoryMark mark => [mark.Text],
        Banner banner => banner.Explanation.SelectMany(TextsIn).Prepend(banner.Statement),
        Figure figure => figure.Words.Prepend(figure.Caption ?? ""),
        Letterhead letterhead =>
        [
            letterhead.Organisation, .. letterhead.Address, .. letterhead.Details.SelectMany(fact => (string[])[fact.Name, fact.Value]),
        ],
        Addressee addressee => addressee.Lines,
        Signature signature => [signature.Closing ?? "", signature.Name, signature.Role, signature.Organisation, signature.When],
        Table table =>
        [
            .. table.Columns.Select(column => column.Heading),
            .. table.Groups.SelectMany(group => group.Lead.Concat(CellsIn(group).SelectMany(cell => cell)))
                .SelectMany(TextsIn),
            .. table.Groups.Select(group => group.Title).OfType<string>(),
        ],
        _ => [],
    };
}

/// <summary>A character that the PDF cannot print, and where it stands.</summary>
/// <param name="Character">The character as it was typed.</param>
/// <param name="Codes">Its codes in Unicode, such as "U+2713", for a character that no screen shows either.</param>
/// <param name="Focus">The domain or theme; null where it is the report as a whole.</param>
/// <param name="Part">What of it in words, such as "Issue" or "Narrative".</param>
/// <param name="ItemId">The key of the achievement, issue or action; null for everything else.</param>
/// <param name="Excerpt">The words around it.</param>
public sealed record UnprintableCharacter(string Character, string Codes, Focus? Focus, string Part, Guid? ItemId, string Excerpt);
