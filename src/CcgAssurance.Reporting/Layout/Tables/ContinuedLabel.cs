using CcgAssurance.Reporting.Layout.Lines;

namespace CcgAssurance.Reporting.Layout.Tables;

/// <summary>Makes the words that stand at the top of a page for what began on an earlier one.</summary>
internal sealed class ContinuedLabel(LineBreaking breaking, StructureElement table, double largestHeight)
{
    private const string Words = "(continued)";

    /// <summary>The remark alone.</summary>
    public IReadOnlyList<TextLine> Short { get; } = [breaking.Line([breaking.Label(Words, table, PrintStyle.Continued, 0)],
        PrintStyle.Continued)];

    /// <summary>
    /// Lines with the remark at their end: beside the last words where there is room, else below them. What is too tall to
    /// stand on every page is left out, and only the remark stays.
    /// </summary>
    public IReadOnlyList<TextLine> After(IReadOnlyList<TextLine> lines, double width)
    {
        if (lines.Count == 0 || LineFitting.Height(lines) + Short[0].Height > largestHeight)
        {
            return Short;
        }

        var last = lines[^1].Pieces[^1];
        var remark = breaking.Label(Words, table, PrintStyle.Continued, last.X + last.Width + (last.Size * PrintStyle.LabelGap));
        return remark.X + remark.Width <= width
            ? [.. lines.SkipLast(1), lines[^1] with { Pieces = [.. lines[^1].Pieces, remark] }]
            : [.. lines, .. Short];
    }
}
