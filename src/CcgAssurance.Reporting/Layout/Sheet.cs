using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout;

/// <summary>The paper of one page, and the part of it that the body may use, in points from the top left corner.</summary>
internal sealed record Sheet(double Width, double Height, double Left, double Top, double Right, double Bottom)
{
    /// <summary>
    /// An upright A4 page for large print. It is smaller by as much as its pages are enlarged afterwards, and nothing on it is small.
    /// </summary>
    public static Sheet LargePrint { get; } = new(
        PrintStyle.ShortEdge / PrintStyle.LargePrint,
        PrintStyle.LongEdge / PrintStyle.LargePrint,
        PrintStyle.LargePrintMargin,
        PrintStyle.BodyTop,
        (PrintStyle.ShortEdge / PrintStyle.LargePrint) - PrintStyle.LargePrintMargin,
        (PrintStyle.LongEdge / PrintStyle.LargePrint) - PrintStyle.BodyBottom)
    {
        FurnitureSize = PrintStyle.OnPage.Body.Size,
    };

    /// <summary>The size of the type around the body.</summary>
    public double FurnitureSize { get; init; } = PrintStyle.FurnitureSize;

    /// <summary>How wide the body is.</summary>
    public double BodyWidth => Right - Left;

    /// <summary>How wide text across the page may be.</summary>
    public double TextWidth => Math.Min(BodyWidth, PrintStyle.LongestLine);

    /// <summary>How tall the body is.</summary>
    public double BodyHeight => Bottom - Top;

    /// <summary>
    /// How much room may be asked for at the end of a page so that what belongs together stays together. Whoever asks for
    /// more would leave most of a page empty and still might not get it.
    /// </summary>
    public double LargestOpening => BodyHeight * PrintStyle.LargestOpening;

    /// <summary>An A4 page.</summary>
    public static Sheet A4(PageOrientation orientation)
    {
        var (width, height, side) = orientation switch
        {
            PageOrientation.Portrait => (PrintStyle.ShortEdge, PrintStyle.LongEdge, PrintStyle.PortraitMargin),
            PageOrientation.Landscape => (PrintStyle.LongEdge, PrintStyle.ShortEdge, PrintStyle.LandscapeMargin),
        };

        return new Sheet(width, height, side, PrintStyle.BodyTop, width - side, height - PrintStyle.BodyBottom);
    }
}
