using CcgAssurance.Reporting.Layout.Flows;
using CcgAssurance.Reporting.Layout.Lines;
using CcgAssurance.Reporting.Layout.Tables;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout;

/// <summary>
/// Gives every word of a document its place on a page, and builds the structure that says in which order and as what the
/// words are read. The same document and fonts give the same result.
/// </summary>
internal sealed class DocumentLayout
{
    private readonly StructureElement _root = new(StructureRole.Document, parent: null);
    private readonly Sheet _sheet;
    private readonly LineBreaking _breaking;
    private readonly BlockLines _blocks;
    private readonly LetterLines _letters;

    // Its headings are smaller, and the sender's name is the largest.
    private readonly bool _isLetter;

    // Of the heading under which the next block stands.
    private int _level;

    private DocumentLayout(Sheet sheet, ITextMeasure measure, TextNormaliser normaliser, bool isLetter)
    {
        _sheet = sheet;
        _isLetter = isLetter;
        _breaking = new LineBreaking(measure, normaliser);
        _blocks = new BlockLines(_breaking);
        _letters = new LetterLines(_blocks);
    }

    /// <summary>Lays out a document.</summary>
    /// <exception cref="ArgumentException">The tree is malformed: a heading level is skipped, or a row lacks a cell.</exception>
    public static LaidOutDocument Lay(ReportDocument document, ITextMeasure measure, PrintSize size = PrintSize.Ordinary)
    {
        DocumentTree.Check(document);
        var isLarge = size == PrintSize.Large;
        document = isLarge ? LargePrint.Of(document) : document;
        var sheet = isLarge ? Sheet.LargePrint : Sheet.A4(document.Page.Orientation);
        var normaliser = new TextNormaliser(measure);
        var layout = new DocumentLayout(sheet, measure, normaliser, document.Body[0] is Letterhead);
        var bodies = layout.Flow(document.Body);

        // The number of pages is known only now, and each page says it.
        var furniture = new Furniture(document.Page, measure, normaliser, sheet);
        var pages = bodies.Select((body, index) => furniture.Around(body, index + 1, bodies.Count))
            .Select(page => isLarge ? Enlargement.Of(page, PrintStyle.LargePrint) : page)
            .ToList();
        return new LaidOutDocument(document.Properties, layout._root, pages, normaliser.Replaced);
    }

    private IReadOnlyList<IReadOnlyList<Mark>> Flow(IReadOnlyList<Block> body)
    {
        var flows = body.Select((block, at) => Flow(block, body.ElementAtOrDefault(at + 1), body.ElementAtOrDefault(at - 1)))
            .OfType<IFlow>()
            .ToList();
        while (flows[^1] is PageBreakFlow)
        {
            // A page with nothing on it would follow.
            flows.RemoveAt(flows.Count - 1);
        }

        var openings = Openings(flows);
        var page = new PageBuilder(_sheet);
        for (var at = 0; at < flows.Count; at++)
        {
            flows[at].Flow(page, openings[at + 1]);
        }

        return page.Pages;
    }

    // From the last to the first, since a heading needs room for what it heads too, and that may be another heading. A figure can't begin
    // on one page and go on on the next, so whatever introduces it asks for all the room that it takes.
    private double[] Openings(List<IFlow> flows)
    {
        var openings = new double[flows.Count + 1];
        var isWhole = false;
        for (var at = flows.Count - 1; at >= 0; at--)
        {
            var kept = flows[at].KeepsWithNext ? openings[at + 1] : 0;
            isWhole = flows[at] is FigureFlow || (flows[at].KeepsWithNext && isWhole);
            openings[at] = Math.Min(isWhole ? _sheet.BodyHeight : _sheet.LargestOpening, flows[at].Opening + kept);
        }

        return openings;
    }

    private IFlow? Flow(Block block, Block? next, Block? before) => block switch
    {
        Heading heading => OfHeading(heading),
        Banner banner => new BannerFlow(banner, _root, _blocks, _sheet),
        FactList { Facts.Count: > 0 } facts => new FactFlow(facts, _root, _breaking, _sheet),
        Figure figure => new FigureFlow(figure, _root, _breaking, _sheet),
        Letterhead letterhead => new LetterheadFlow(letterhead, _root, _blocks, _sheet),
        Addressee or Signature => new LinesFlow(_letters.Of(block, _root, _sheet.TextWidth)),
        Table table => new TableFlow(table, new TablePlace(_root, _level, _breaking, _blocks, _sheet)),
        PageBreak => new PageBreakFlow(),
        Paragraph when before is Addressee => OfLines(_letters.Salutation(block, _root, _sheet.TextWidth)),
        _ => OfLines(
            _blocks.Of(block, _root, _sheet.TextWidth, PrintStyle.OnPage),
            isKept: block is Paragraph ? next is Table or Figure or Signature : next is Signature),
    };

    private LinesFlow? OfHeading(Heading heading)
    {
        _level = heading.Level;
        var style = _isLetter ? PrintStyle.HeadingOfLetter(heading.Level) : PrintStyle.Heading(heading.Level);
        return OfLines(_blocks.Heading(heading, _root, style, _sheet.TextWidth));
    }

    // Blocks without a word leave no trace. What is said before a table or a figure is said about it, and stays with it.
    private static LinesFlow? OfLines(IReadOnlyList<TextLine> lines, bool isKept = false) => lines.Count == 0
        ? null
        : new LinesFlow(isKept ? [.. lines.SkipLast(1), lines[^1] with { KeepsWithNext = true }] : lines);
}
