using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout.Lines;

/// <summary>Makes lines of the blocks that are nothing but text, wherever they stand: on the page, in a cell, in a banner.</summary>
internal sealed class BlockLines(LineBreaking breaking)
{
    /// <summary>The lines of blocks that follow each other. Each block becomes a part of the element.</summary>
    public IReadOnlyList<TextLine> Of(IEnumerable<Block> blocks, StructureElement parent, double width, Setting setting) =>
        [.. blocks.SelectMany(block => Of(block, parent, width, setting))];

    /// <summary>The lines of a block. One without a word has none, and no element either.</summary>
    public IReadOnlyList<TextLine> Of(Block block, StructureElement parent, double width, Setting setting) => block switch
    {
        Paragraph { Kind: ParagraphKind.Label } label => Label(label, parent, width, setting),
        Paragraph paragraph => Paragraph(paragraph.Runs, parent, setting.Of(paragraph.Kind), width),
        ItemList list => List(list, parent, width, setting),
        CategoryMark mark => Category(mark, parent, width, setting.Body),
        FactList facts => Facts(facts, parent, width, setting),
        _ => throw new ArgumentException($"A {block.GetType().Name} is not made of lines alone.", nameof(block)),
    };

    /// <summary>A paragraph.</summary>
    public IReadOnlyList<TextLine> Paragraph(IReadOnlyList<Run> runs, StructureElement parent, TextStyle style, double width) =>
        HasWords(runs) ? breaking.Break(runs, parent.Add(StructureRole.P), style, width) : [];

    /// <summary>A heading: one that heads something, so all its lines stand on the page of what follows.</summary>
    public IReadOnlyList<TextLine> Heading(Heading heading, StructureElement parent, TextStyle style, double width)
    {
        var lines = breaking.Break([new Run(heading.Text)], parent.Add(StructureRole.H1 + (heading.Level - 1)), style, width);
        if (lines.Count == 0)
        {
            throw new ArgumentException($"A heading of level {heading.Level} has no words that can be shown.", nameof(heading));
        }

        return [.. Bookmarked(lines, heading.Level).Select(line => line with { KeepsWithNext = true })];
    }

    /// <summary>The lines with an entry of the outline that leads to the first of them.</summary>
    public static IReadOnlyList<TextLine> Bookmarked(IReadOnlyList<TextLine> lines, int level)
    {
        var title = string.Concat(lines.SelectMany(line => line.Pieces).Select(piece => piece.Text));
        return [.. lines.Select((line, at) => at == 0 ? line with { Entry = new OutlineEntry(level, title) } : line)];
    }

    /// <summary>Whether there is anything to read in these runs.</summary>
    public bool HasWords(IReadOnlyList<Run> runs) => runs.Any(run => !string.IsNullOrWhiteSpace(breaking.CleanUncounted(run.Text)));

    /// <summary>Whether there is anything to read in these blocks.</summary>
    public bool HasWords(IEnumerable<Block> blocks) => blocks.Any(block => block switch
    {
        Paragraph paragraph => HasWords(paragraph.Runs),
        ItemList list => list.Items.Any(HasWords),
        FactList facts => facts.Facts.Count > 0,
        _ => true,
    });

    private IReadOnlyList<TextLine> Label(Paragraph label, StructureElement parent, double width, Setting setting) =>
        [.. Paragraph(label.Runs, parent, setting.Of(label.Kind), width).Select(line => line with { KeepsWithNext = true })];

    private List<TextLine> List(ItemList list, StructureElement parent, double width, Setting setting)
    {
        var items = list.Items.Where(HasWords).ToList();
        if (items.Count == 0)
        {
            return [];
        }

        var style = setting.Body with { Face = Face.Regular };
        var element = parent.Add(StructureRole.L, isNumbered: list.IsNumbered);
        var labels = items.Select((_, index) => list.IsNumbered ? FormattableString.Invariant($"{index + 1}.") : breaking.Bullet).ToList();
        var labelWidth = labels.Max(label => breaking.WidthOf(label, style));
        var lines = new List<TextLine>();
        for (var at = 0; at < items.Count; at++)
        {
            var item = element.Add(StructureRole.LI);
            var label = breaking.Label(labels[at], item.Add(StructureRole.Lbl), style, labelWidth - breaking.WidthOf(labels[at], style));
            var indent = labelWidth + (style.Size * PrintStyle.LabelGap);
            var body = breaking.Break(items[at], item.Add(StructureRole.LBody), style, width, indent);
            lines.Add(body[0] with { Pieces = [label, .. body[0].Pieces], Before = at == 0 ? style.Before : setting.ItemBefore });
            lines.AddRange(body.Skip(1));
        }

        return lines;
    }

    private List<TextLine> Category(CategoryMark mark, StructureElement parent, double width, TextStyle style)
    {
        var strong = style with { Face = style.FaceOf(isStrong: true) };
        var words = new Run(mark.Text, IsStrong: mark.Category is not null);
        var lines = breaking.Break([words], parent.Add(StructureRole.P), strong, width, ChipDrawing.Indent(style.Size));
        return [.. lines.Select(line => line.Index == 0 ? line with { Chip = mark, ChipSize = style.Size } : line)];
    }

    // In a cell there is no room for two columns: the name stands above its fact.
    private List<TextLine> Facts(FactList facts, StructureElement parent, double width, Setting setting)
    {
        if (facts.Facts.Count == 0)
        {
            return [];
        }

        var lines = new List<TextLine>();
        var element = parent.Add(StructureRole.L, isNumbered: false);
        foreach (var fact in facts.Facts)
        {
            var item = element.Add(StructureRole.LI);
            var name = breaking.Break([new Run(fact.Name, IsStrong: true)], item.Add(StructureRole.Lbl), setting.Body, width);
            lines.AddRange(name.Select(line => line with { KeepsWithNext = true }));
            lines.AddRange(breaking.Break([new Run(fact.Value)], item.Add(StructureRole.LBody), setting.Body with { Before = 0 }, width));
        }

        return lines;
    }
}
