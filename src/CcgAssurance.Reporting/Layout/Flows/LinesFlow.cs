using CcgAssurance.Reporting.Layout.Lines;

namespace CcgAssurance.Reporting.Layout.Flows;

/// <summary>Lines across the page: a heading, a paragraph, a list.</summary>
internal sealed class LinesFlow(IReadOnlyList<TextLine> lines) : IFlow
{
    /// <inheritdoc/>
    public double Opening => lines[0].Before + LineFitting.Opening(lines);

    /// <inheritdoc/>
    public bool KeepsWithNext => lines[^1].KeepsWithNext;

    /// <inheritdoc/>
    public void Flow(PageBuilder page, double next)
    {
        var from = 0;
        while (from < lines.Count)
        {
            var before = page.IsAtTop ? 0 : lines[from].Before;
            var to = page.IsAtTop
                ? LineFitting.FitSomehow(lines, from, page.Room)
                : LineFitting.Fit(lines, from, page.Room - before);
            var height = LineFitting.Height(lines, from, to);
            var losesNext = to == lines.Count && KeepsWithNext && before + height + next > page.Room;
            if (!page.IsAtTop && (to == from || losesNext))
            {
                page.Break();
                continue;
            }

            page.Advance(before);
            LineDrawing.Draw(page, lines, from, to, page.Sheet.Left, page.Y);
            page.Advance(height);
            from = to;
            if (from < lines.Count)
            {
                page.Break();
            }
        }
    }
}
