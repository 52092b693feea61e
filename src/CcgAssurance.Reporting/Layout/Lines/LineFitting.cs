namespace CcgAssurance.Reporting.Layout.Lines;

/// <summary>How many lines fit into what is left of a page, without a widow, an orphan or a heading that lost what it heads.</summary>
internal static class LineFitting
{
    private const double Tolerance = 0.01;

    /// <summary>The height of the lines from one to before another. Nothing lies above the first.</summary>
    public static double Height(IReadOnlyList<TextLine> lines, int from, int to)
    {
        var height = 0.0;
        for (var at = from; at < to; at++)
        {
            height += (at == from ? 0 : lines[at].Before) + lines[at].Height;
        }

        return height;
    }

    /// <summary>The height of all lines.</summary>
    public static double Height(IReadOnlyList<TextLine> lines) => Height(lines, 0, lines.Count);

    /// <summary>The first line that must go to the next page; the one to begin with when nothing fits as it should.</summary>
    public static int Fit(IReadOnlyList<TextLine> lines, int from, double room)
    {
        var to = from + Count(lines, from, room);
        while (to > from && to < lines.Count && !MayBreakBefore(lines, to))
        {
            to--;
        }

        return to;
    }

    /// <summary>The same on a page that has nothing else: at least one line, and if need be with a widow.</summary>
    public static int FitSomehow(IReadOnlyList<TextLine> lines, int from, double room)
    {
        var to = Fit(lines, from, room);
        return to > from || from == lines.Count ? to : from + Math.Max(1, Count(lines, from, room));
    }

    /// <summary>The height of the fewest lines with which a page may end.</summary>
    public static double Opening(IReadOnlyList<TextLine> lines)
    {
        var to = Math.Min(1, lines.Count);
        while (to < lines.Count && !MayBreakBefore(lines, to))
        {
            to++;
        }

        return Height(lines, 0, to);
    }

    private static bool MayBreakBefore(IReadOnlyList<TextLine> lines, int at) => lines[at].MayBeginPage && !lines[at - 1].KeepsWithNext;

    private static int Count(IReadOnlyList<TextLine> lines, int from, double room)
    {
        var height = 0.0;
        for (var to = from; to < lines.Count; to++)
        {
            height += (to == from ? 0 : lines[to].Before) + lines[to].Height;
            if (height > room + Tolerance)
            {
                return to - from;
            }
        }

        return lines.Count - from;
    }
}
