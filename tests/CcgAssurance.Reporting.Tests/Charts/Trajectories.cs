using CcgAssurance.Reporting.Charts;

namespace CcgAssurance.Reporting.Tests.Charts;

/// <summary>Trajectories as they come: monthly money, percentages by quarter, one point, none that came, every month of three years.</summary>
internal static class Trajectories
{
    private static readonly decimal[] PlannedDeficit = [-1.6m, -3.2m, -4.8m, -6.4m, -8.0m, -9.6m, -11.2m, -12.8m, -14.4m, -16.0m, -17.5m, -19.0m];
    private static readonly decimal[] ActualDeficit = [-1.5m, -3.1m, -5.4m, -7.9m, -9.9m, -9.5m, -11.1m];

    /// <summary>A deficit of £19 million by months, three of which are missed.</summary>
    public static Trajectory Deficit { get; } = new()
    {
        Title = "Surplus or deficit, cumulative",
        Format = ValueFormat.Pounds,
        HigherIsBetter = true,
        Planned = [.. PlannedDeficit.Select((value, month) => new PlannedPoint(EndOfMonth(month), value * 1_000_000))],
        Actual = [.. ActualDeficit.Select((value, month) => new ActualPoint(EndOfMonth(month), value * 1_000_000, value < PlannedDeficit[month]))],
    };

    /// <summary>Percentages at the end of each quarter, of which the last has no value in time.</summary>
    public static Trajectory Percentages { get; } = new()
    {
        Title = "Patients seen within 18 weeks",
        Format = ValueFormat.Percent,
        HigherIsBetter = true,
        Planned = [.. new[] { 88.5m, 90m, 91.5m, 92m }.Select((value, quarter) => new PlannedPoint(EndOfMonth((quarter * 3) + 2), value))],
        Actual = [new(EndOfMonth(2), 89.1m), new(EndOfMonth(5), 87.4m, IsMissed: true), new(EndOfMonth(8), null, IsMissed: true)],
    };

    /// <summary>Nothing has come yet.</summary>
    public static Trajectory WithoutActuals { get; } = Deficit with { Actual = [] };

    /// <summary>One point, planned and met.</summary>
    public static Trajectory OnePoint { get; } = new()
    {
        Title = "Days from referral to first appointment",
        Format = ValueFormat.Days,
        HigherIsBetter = false,
        Planned = [new(new DateOnly(2014, 6, 30), 28)],
        Actual = [new(new DateOnly(2014, 6, 30), 26)],
    };

    /// <summary>Every value is the same.</summary>
    public static Trajectory Flat { get; } = new()
    {
        Title = "Never events",
        Format = ValueFormat.Count,
        HigherIsBetter = false,
        Planned = [.. Enumerable.Range(0, 6).Select(month => new PlannedPoint(EndOfMonth(month), 0))],
        Actual = [.. Enumerable.Range(0, 3).Select(month => new ActualPoint(EndOfMonth(month), 0))],
    };

    /// <summary>Every month of three years, with a value below nothing.</summary>
    public static Trajectory ThreeYears { get; } = new()
    {
        Title = "Beds occupied by patients who are ready to go home",
        Format = ValueFormat.Count,
        HigherIsBetter = false,
        Planned = [.. Enumerable.Range(0, 36).Select(month => new PlannedPoint(EndOfMonth(month), 12_500 - (month * 250)))],
        Actual = [.. Enumerable.Range(0, 30).Select(month => ActualOf(month, 12_300 - (month * 260) + (month % 7 * 180)))],
    };

    /// <summary>Values of days in the same month.</summary>
    public static Trajectory Weekly { get; } = Percentages with
    {
        Title = "Attendances within four hours",
        Planned = [.. Enumerable.Range(0, 8).Select(week => new PlannedPoint(new DateOnly(2014, 11, 3).AddDays(7 * week), 92 + (week * 0.4m)))],
        Actual = [.. Enumerable.Range(0, 5).Select(week => new ActualPoint(new DateOnly(2014, 11, 3).AddDays(7 * week), 91.2m + week, week < 2))],
    };

    public static IReadOnlyDictionary<string, Trajectory> All { get; } = new Dictionary<string, Trajectory>
    {
        [nameof(Deficit)] = Deficit,
        [nameof(Percentages)] = Percentages,
        [nameof(WithoutActuals)] = WithoutActuals,
        [nameof(OnePoint)] = OnePoint,
        [nameof(Flat)] = Flat,
        [nameof(ThreeYears)] = ThreeYears,
        [nameof(Weekly)] = Weekly,
        ["ActualsOnly"] = Percentages with { Planned = [] },
        ["NothingButLate"] = Percentages with { Planned = [], Actual = [new(EndOfMonth(1), null, IsMissed: true)] },
        ["AllMissed"] = Deficit with { Actual = [.. Deficit.Actual.Select(point => point with { Value = point.Value - 2_000_000, IsMissed = true })] },
    };

    private static ActualPoint ActualOf(int month, decimal value) => new(EndOfMonth(month), value, value > 12_500 - (month * 250));

    private static DateOnly EndOfMonth(int month) => new DateOnly(2014, 5, 1).AddMonths(month).AddDays(-1);
}
