using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Support;

/// <summary>A planned point and what became of it.</summary>
/// <param name="On">The day for which it was planned.</param>
/// <param name="Planned">The planned number.</param>
/// <param name="Actual">The last number of the time that it closes; null while there is none.</param>
/// <param name="ActualOn">The day of that number.</param>
/// <param name="IsMissed">Whether the number is worse than planned, or did not come in time.</param>
public readonly record struct PlannedPoint(DateOnly On, decimal Planned, decimal? Actual, DateOnly? ActualOn, bool IsMissed);

/// <summary>Planned points beside what really was (2014/15 operational guidance, Annex 4).</summary>
public static class Trajectories
{
    /// <summary>
    /// Within how many working days after its day the number of a planned point is to be recorded. The length is ours: the guidance
    /// sets none.
    /// </summary>
    public const int DaysToRecord = 10;

    /// <summary>
    /// Each planned point with the last number since the one before it, and whether it is missed on a day. A number from before the day of
    /// the point counts against it only when no later one can come in time any more.
    /// </summary>
    [Rule("R172", "R174")]
    public static IReadOnlyList<PlannedPoint> Read(SupportTrajectory trajectory, IEnumerable<SupportActual> actuals, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(trajectory);
        return Read(
            trajectory.Better,
            trajectory.Planned,
            [.. actuals.Where(row => row.Trajectory == trajectory.Key).Select(row => new TrajectoryPoint(row.On, row.Value))],
            today);
    }

    /// <summary>The same of plain numbers.</summary>
    [Rule("R172", "R174")]
    public static IReadOnlyList<PlannedPoint> Read(
        ImprovementDirection better, IReadOnlyList<TrajectoryPoint> planned, IReadOnlyList<TrajectoryPoint> actuals, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(planned);
        var ordered = actuals.OrderBy(point => point.On).ToList();
        var before = DateOnly.MinValue;
        List<PlannedPoint> points = [];
        foreach (var point in planned.OrderBy(point => point.On))
        {
            var inTime = ordered.FindLast(actual => actual.On <= point.On && actual.On > before);
            var isKnown = inTime != default;
            var isOver = RecordBy(point.On) < today;
            points.Add(new PlannedPoint(
                point.On,
                point.Value,
                isKnown ? inTime.Value : null,
                isKnown ? inTime.On : null,
                isKnown ? (inTime.On == point.On || isOver) && IsWorse(better, inTime.Value, point.Value) : isOver));
            before = point.On;
        }

        return points;
    }

    /// <summary>By when the number of a planned point is to be recorded.</summary>
    [Rule("R172")]
    public static DateOnly RecordBy(DateOnly plannedOn) => WorkingDays.After(plannedOn, DaysToRecord);

    private static bool IsWorse(ImprovementDirection better, decimal actual, decimal planned) =>
        better == ImprovementDirection.Up ? actual < planned : actual > planned;
}
