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
        _colours = Look.Banner(banner.Tone);
        var element = root.Add(StructureRole.Div);
        var width = Math.Min(Look.LongestLine, sheet.BodyWidth - Look.BannerBar - (Look.BannerPadding * 2));
        var statement = blocks.Paragraph([new Run(banner.Statement)], element, Look.BannerStatement(_colours.Text), width);
        var explanation = blocks.Of(banner.Explanation, element, width, Look.InBanner(_colours.Text));
        _lines = [.. statement.Select(line => line with { KeepsWithNext = explanation.Count > 0 }), .. explanation];
    }

    /// <inheritdoc/>
    public double Opening => Look.BannerBefore + LineFitting.Height(_lines) + (Look.BannerPadding * 2);

    /// <inheritdoc/>
    public bool KeepsWithNext => false;

    /// <inheritdoc/>
    public void Flow(PageBuilder page, double next)
    {
        if (!page.IsAtTop && page.Room < Math.Min(Opening, page.Sheet.LargestOpening))
        {
            page.Break();
        }

        page.Space(Look.BannerBefore);
        var from = 0;
        while (from < _lines.Count)
        {
            var to = LineFitting.FitSomehow(_lines, from, page.Room - (Look.BannerPadding * 2));
            Draw(page, from, to);
            from = to;
            if (from < _lines.Count)
            {
                page.Break();
            }
        }

        page.Advance(Look.BannerAfter);
    }

    private void Draw(PageBuilder page, int from, int to)
    {
        var height = LineFitting.Height(_lines, from, to) + (Look.BannerPadding * 2);
        var left = page.Sheet.Left;
        page.Artifact(ArtifactKind.Layout);
        page.Add(new FillMark(left, page.Y, page.Sheet.BodyWidth, height, _colours.Fill));
        page.Add(new FillMark(left, page.Y, Look.BannerBar, height, _colours.Bar));
        LineDrawing.Draw(page, _lines, from, to, left + Look.BannerBar + Look.BannerPadding, page.Y + Look.BannerPadding);
        page.Advance(height);
    }
}
