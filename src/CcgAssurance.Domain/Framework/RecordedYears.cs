using CcgAssurance.Domain.Calendar;

namespace CcgAssurance.Domain.Framework;

/// <summary>
/// The years that a date in these records can lie in, so that a slip such as 2104 for 2014 is noticed: long enough before the
/// first framework for old reports, and long enough after the last for its loose ends.
/// </summary>
public static class RecordedYears
{
    private const int Before = 20;
    private const int After = 5;

    private static readonly IReadOnlyList<FinancialYear> Frameworks =
        [.. FrameworkVersions.All.Select(version => FinancialYear.Parse(version.Key, null))];

    /// <summary>The first of them.</summary>
    public static int First { get; } = Frameworks.Min(year => year.Start.Year) - Before;

    /// <summary>The last of them.</summary>
    public static int Last { get; } = Frameworks.Max(year => year.End.Year) + After;
}
