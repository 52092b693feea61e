using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout;

/// <summary>
/// Makes everything on a page larger by the same measure. A page that was laid out on smaller paper comes out with the type that much
/// larger, and no style has to be known in two sizes.
/// </summary>
internal static class Enlargement
{
    /// <summary>The page.</summary>
    public static LaidOutPage Of(LaidOutPage page, double by) =>
        new(page.Width * by, page.Height * by, [.. page.Marks.Select(mark => Of(mark, by))]);

    private static Mark Of(Mark mark, double by) => mark switch
    {
        TextMark text => text with { X = text.X * by, Baseline = text.Baseline * by, Size = text.Size * by },
        FillMark fill => fill with { X = fill.X * by, Y = fill.Y * by, Width = fill.Width * by, Height = fill.Height * by },
        LineMark line => line with
        {
            X1 = line.X1 * by,
            Y1 = line.Y1 * by,
            X2 = line.X2 * by,
            Y2 = line.Y2 * by,
            Thickness = line.Thickness * by,
            Dash = line.Dash * by,
        },
        PathMark path => path with
        {
            Points = [.. path.Points.Select(point => new FigurePoint(point.X * by, point.Y * by))],
            Thickness = path.Thickness * by,
            Dash = path.Dash * by,
        },
        AreaMark area => area with { X = area.X * by, Y = area.Y * by, Width = area.Width * by, Height = area.Height * by },
        LinkMark link => link with { X = link.X * by, Y = link.Y * by, Width = link.Width * by, Height = link.Height * by },
        BookmarkMark bookmark => bookmark with { Y = bookmark.Y * by },
        _ => mark,
    };
}
