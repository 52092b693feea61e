namespace CcgAssurance.Web.Components;

/// <summary>Which page numbers are shown.</summary>
internal static class PageWindow
{
    private const int EitherSide = 2;

    /// <summary>
    /// The first page, the last, and the current one with two on either side; null where pages are left out. A gap of a
    /// single page is filled with that page, which takes no more room than the dots.
    /// </summary>
    public static IEnumerable<int?> Around(int page, int total)
    {
        var from = page - EitherSide;
        var to = page + EitherSide;
        var previous = 0;
        for (var number = 1; number <= total; number++)
        {
            if (number != 1 && number != total && (number < from || number > to))
            {
                continue;
            }

            if (number - previous == 2)
            {
                yield return number - 1;
            }
            else if (number - previous > 2)
            {
                yield return null;
            }

            yield return number;
            previous = number;
        }
    }
}
