using System.Globalization;
using CcgAssurance.Domain.Calendar;

namespace CcgAssurance.Data.Queries;

/// <summary>Reads folded words as a quarter ("q1") or as the half of a financial year ("2014" or "15" of 2014/15).</summary>
internal static class PeriodWords
{
    // The words of the first and the last year for which assessments can be.
    private const int FirstYear = 2013;
    private const int LastYear = 2099;

    /// <summary>The quarter that the word names.</summary>
    public static Quarter? QuarterOf(string word) => Quarter.TryParse(word, CultureInfo.InvariantCulture, out var quarter) ? quarter : null;

    /// <summary>The years that the word can mean.</summary>
    public static IReadOnlyList<FinancialYear> YearsOf(string word) =>
        !int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? []
        : word.Length == 4 && number is >= FirstYear and <= LastYear ? [FinancialYear.StartingIn(number)]
        : word.Length == 2 && number > FirstYear % 100 ? [FinancialYear.StartingIn((FirstYear / 100 * 100) + number - 1)]
        : [];
}
