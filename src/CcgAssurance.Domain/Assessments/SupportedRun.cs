using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Domain.Assessments;

/// <summary>
/// How many quarters running a domain has been assured with support, shown where the next judgement is made: the last case
/// study of Annex 4 turns on a domain that stays there quarter after quarter (2014/15 operational guidance, Annex 4).
/// </summary>
public static class SupportedRun
{
    /// <summary>
    /// Counts back from the quarter directly before. A quarter that is missing, undecided or in another category ends the run.
    /// </summary>
    /// <param name="judged">The quarter that is being judged; it does not count itself.</param>
    /// <param name="earlier">The domain's category in earlier quarters, in any order.</param>
    [Rule("R144")]
    public static int Length(
        QuarterKey judged, IReadOnlyCollection<(FinancialYear Year, Quarter Quarter, AssuranceCategory? Category)> earlier)
    {
        var categories = earlier.ToDictionary(row => (row.Year, row.Quarter), row => row.Category);
        var run = 0;
        var (atYear, atQuarter) = judged.Quarter.Before(judged.Year);
        while (categories.GetValueOrDefault((atYear, atQuarter)) == AssuranceCategory.AssuredWithSupport)
        {
            run++;
            (atYear, atQuarter) = atQuarter.Before(atYear);
        }

        return run;
    }
}
