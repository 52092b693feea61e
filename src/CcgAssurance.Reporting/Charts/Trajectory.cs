using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Charts;

/// <summary>
/// A measure over time, as it was planned and as it came, as plain data: all that its chart, its table and its words are made of.
/// </summary>
[Rule("R172")]
public sealed record Trajectory
{
    /// <summary>What is measured, in a few words that begin with a capital letter, such as "Deficit, cumulative".</summary>
    public required string Title { get; init; }

    /// <summary>In what it is measured and how its values are written.</summary>
    public required ValueFormat Format { get; init; }

    /// <summary>Whether a higher value is better; otherwise a lower one is.</summary>
    public required bool HigherIsBetter { get; init; }

    /// <summary>Whether it is the plan alone, as two sides agree it: it has no actual values, and nothing is said of them.</summary>
    public bool IsPlan { get; init; }

    /// <summary>What was planned. The order does not matter; one day has one point.</summary>
    public IReadOnlyList<PlannedPoint> Planned { get; init; } = [];

    /// <summary>What came of it. The order does not matter; one day has one point.</summary>
    public IReadOnlyList<ActualPoint> Actual { get; init; } = [];

    /// <summary>What was planned, from the first day to the last.</summary>
    internal IReadOnlyList<PlannedPoint> PlannedInOrder => [.. Planned.OrderBy(point => point.On)];

    /// <summary>What came of it, from the first day to the last.</summary>
    internal IReadOnlyList<ActualPoint> ActualInOrder => [.. Actual.OrderBy(point => point.On)];

    /// <summary>The values that came, without the days for which none did.</summary>
    internal IReadOnlyList<(DateOnly On, decimal Value, bool IsMissed)> Figures =>
        [.. ActualInOrder.Where(point => point.Value is not null).Select(point => (point.On, point.Value!.Value, point.IsMissed))];

    /// <summary>All values, planned and actual.</summary>
    internal IReadOnlyList<decimal> Values =>
        [.. Planned.Select(point => point.Value), .. Actual.Select(point => point.Value).OfType<decimal>()];

    /// <summary>Every day that has a point, in order.</summary>
    internal IReadOnlyList<DateOnly> Days =>
        [.. Planned.Select(point => point.On).Concat(Actual.Select(point => point.On)).Distinct().Order()];
}

/// <summary>What was planned for a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Value">The value.</param>
public sealed record PlannedPoint(DateOnly On, decimal Value);

/// <summary>What came of a plan on a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Value">The value; null where none was entered in time, which is a missed point too.</param>
/// <param name="IsMissed">Whether it is worse than planned, or nobody entered it in time (R172).</param>
public sealed record ActualPoint(DateOnly On, decimal? Value, bool IsMissed = false);
