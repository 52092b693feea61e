using CcgAssurance.Reporting.Layout.Lines;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout.Flows;

/// <summary>A banner: text on a coloured ground with a bar at its left. One that is longer than a page goes on on the next.</summary>
internal sealed class BannerFlow : IFlow
{
    private readonly BannerColours _colours;
    private readonly List<TextLine> _lines;

    public BannerFlow(Banner banner, StructureElement root, BlockLines blocks, Sheet sheet)
    {
        _colours = PrintStyle.Banner(banner.Tone);
        var element = root.Add(StructureRole.Div);
        var width = Math.Min(PrintStyle.LongestLine, sheet.BodyWidth - PrintStyle.BannerBar - (PrintStyle.BannerPadding * 2));
        var statement = blocks.Paragraph([new Run(banner.Statement)], element, PrintStyle.BannerStatement(_colours.Text), width);
        var explanation = blocks.Of(banner.Explanation, element, width, PrintStyle.InBanner(_colours.Text));
        _lines = [.. statement.Select(line => line with { KeepsWithNext = explanation.Count > 0 }), .. explanation];
    }

    /// <inheritdoc/>
    public double Opening => PrintStyle.BannerBefore + LineFitting.Height(_lines) + (PrintStyle.BannerPadding * 2);

    /// <inheritdoc/>
    public bool KeepsWithNext => false;

    /// <inheritdoc/>
    public void Flow(PageBuilder page, double next)
    {
        if (!page.IsAtTop && page.Room < Math.Min(Opening, page.Sheet.LargestOpening))
        {
            page.Break();
        }

        page.Space(PrintStyle.BannerBefore);
        var from = 0;
        while (from < _lines.Count)
        {
            var to = LineFitting.FitSomehow(_lines, from, page.Room - (PrintStyle.BannerPadding * 2));
            Draw(page, from, to);
            from = to;
            if (from < _lines.Count)
            {
                page.Break();
            }
        }

        page.Advance(PrintStyle.BannerAfter);
    }

    private void Draw(PageBuilder page, int from, int to)
    {
        var height = LineFitting.Height(_lines, from, to) + (PrintStyle.BannerPadding * 2);
        var left = page.Sheet.Left;
        page.Artifact(ArtifactKind.Layout);
        page.Add(new FillMark(left, page.Y, page.Sheet.BodyWidth, height, _colours.Fill, _colours.IsPale));
        page.Add(new FillMark(left, page.Y, PrintStyle.BannerBar, height, _colours.Bar));
        LineDrawing.Draw(page, _lines, from, to, left + PrintStyle.BannerBar + PrintStyle.BannerPadding, page.Y + PrintStyle.BannerPadding);
        page.Advance(height);
    }
}
