using CcgAssurance.Reporting.Layout.Lines;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout.Flows;

/// <summary>
/// Facts, each name in one column and its fact in another. To a screen reader they are a list whose labels are the names.
/// </summary>
internal sealed class FactFlow : IFlow
{
    private readonly List<SideBySide> _rows = [];

    public FactFlow(FactList facts, StructureElement root, LineBreaking breaking, Sheet sheet)
    {
        var list = root.Add(StructureRole.L, isNumbered: false);
        var names = Math.Min(
            facts.Facts.Max(fact => breaking.WidthOf(breaking.CleanUncounted(fact.Name), PrintStyle.FactName)),
            sheet.BodyWidth * PrintStyle.LargestFactName);
        var indent = names + PrintStyle.FactColumnGap;
        var values = Math.Min(PrintStyle.LongestLine, sheet.BodyWidth - indent);
        foreach (var fact in facts.Facts)
        {
            var item = list.Add(StructureRole.LI);
            var name = breaking.Break([new Run(fact.Name)], item.Add(StructureRole.Lbl), PrintStyle.FactName, names);
            var value = breaking.Break([new Run(fact.Value)], item.Add(StructureRole.LBody), PrintStyle.FactValue, values);
            _rows.Add(new SideBySide([new LineColumn(sheet.Left, name), new LineColumn(sheet.Left + indent, value)]));
        }
    }

    /// <inheritdoc/>
    public double Opening => PrintStyle.FactsBefore + _rows[0].Opening + (PrintStyle.FactPadding * 2);

    /// <inheritdoc/>
    public bool KeepsWithNext => false;

    /// <inheritdoc/>
    public void Flow(PageBuilder page, double next)
    {
        page.Space(PrintStyle.FactsBefore);
        foreach (var row in _rows)
        {
            if (!page.IsAtTop && page.Room < row.Opening + (PrintStyle.FactPadding * 2))
            {
                page.Break();
            }

            while (!row.IsDone)
            {
                Draw(page, row);
            }

            Rule(page);
        }
    }

    private static void Draw(PageBuilder page, SideBySide row)
    {
        var room = page.Room - (PrintStyle.FactPadding * 2);
        var part = row.Part(room);
        if (part is null && !page.IsAtTop)
        {
            page.Break();
            return;
        }

        part ??= row.PartSomehow(room);
        page.Advance(PrintStyle.FactPadding);
        row.Draw(page, part, page.Y);
        page.Advance(part.Height + PrintStyle.FactPadding);
        if (!row.IsDone)
        {
            page.Break();
        }
    }

    private static void Rule(PageBuilder page)
    {
        page.Artifact(ArtifactKind.Layout);
        page.Add(new LineMark(page.Sheet.Left, page.Y, page.Sheet.Right, page.Y, PrintStyle.ColumnRule, PrintStyle.Rule));
    }
}
