using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout.Lines;

/// <summary>
/// Draws the small square beside the word of a category. The squares differ in shape as well as colour, so that they can
/// be told apart on a grey print; the word says the same to whoever sees neither (R132).
/// </summary>
internal static class ChipDrawing
{
    /// <summary>How wide the square and the space after it are.</summary>
    public static double Indent(double size) => size * (PrintStyle.ChipEdge + PrintStyle.ChipGap);

    /// <summary>Draws the square that goes with a size of type, so that it stands on the baseline.</summary>
    public static void Draw(PageBuilder page, CategoryMark mark, double size, double x, double baseline)
    {
        page.Artifact(ArtifactKind.Layout);
        var y = baseline - (size * PrintStyle.ChipRise);
        var edge = size * PrintStyle.ChipEdge;
        var border = size * PrintStyle.ChipBorder;
        switch (mark.Category)
        {
            case AssuranceCategory.Assured:
                Square(page, x, y, edge, PrintStyle.Blue);
                break;
            case AssuranceCategory.AssuredWithSupport:
                Square(page, x, y, edge, PrintStyle.Blue);
                Square(page, x, y, edge, PrintStyle.White, border);
                Square(page, x, y, edge, PrintStyle.Blue, border * 2);
                Square(page, x, y, edge, PrintStyle.White, border * 3);
                break;
            case AssuranceCategory.NotAssuredInterventionRequired:
                Square(page, x, y, edge, PrintStyle.DarkPink);
                Hatch(page, x, y, edge, size);
                break;
            case null:
                Square(page, x, y, edge, PrintStyle.Grey);
                Square(page, x, y, edge, PrintStyle.White, border);
                break;
            default:
                throw new ArgumentException($"There is no mark for the category {mark.Category}.", nameof(mark));
        }
    }

    private static void Square(PageBuilder page, double x, double y, double edge, Colour colour, double inset = 0) =>
        page.Add(new FillMark(x + inset, y + inset, edge - (inset * 2), edge - (inset * 2), colour));

    // Lines from the lower left to the upper right. Each ends on the square's edges, less half its own thickness.
    private static void Hatch(PageBuilder page, double x, double y, double edge, double size)
    {
        var thickness = size * PrintStyle.ChipHatching;
        var low = thickness / 2;
        var high = edge - low;
        for (var sum = size * PrintStyle.ChipHatchingStep; sum < edge * 2; sum += size * PrintStyle.ChipHatchingStep)
        {
            var start = Math.Max(low, sum - high);
            var end = sum - start;
            if (end > start)
            {
                page.Add(new LineMark(x + start, y + end, x + end, y + start, thickness, PrintStyle.White));
            }
        }
    }
}
