using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using CcgAssurance.Reporting.Charts;

namespace CcgAssurance.Reporting.Documents;

/// <summary>What a report says about a number that is to improve: what was planned for each day, and what it came to.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Better">Which way improvement goes.</param>
/// <param name="Points">The days, in order.</param>
public sealed record ReportedTrajectory(
    string Name, TrajectoryUnit Unit, ImprovementDirection Better, IReadOnlyList<ReportedPoint> Points)
{
    /// <summary>
    /// A trajectory with what became of each planned point. A number from before the day of a point stands on its own day as long as a
    /// later one can come in time, because nobody knows yet whether the point is met.
    /// </summary>
    /// <param name="name">What is measured.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="better">Which way improvement goes.</param>
    /// <param name="points">The planned points, as they were read on the same day.</param>
    /// <param name="today">The day on which it is looked at.</param>
    [Rule("R172", "R174")]
    public static ReportedTrajectory Of(
        string name,
        TrajectoryUnit unit,
        ImprovementDirection better,
        IReadOnlyList<Domain.Support.PlannedPoint> points,
        DateOnly today) => new(name, unit, better, [.. points.SelectMany(point => PointsOf(point, today))]);

    /// <summary>The same of a trajectory of a package.</summary>
    public static ReportedTrajectory Of(SupportTrajectory trajectory, IReadOnlyList<Domain.Support.PlannedPoint> points, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(trajectory);
        return Of(trajectory.Name, trajectory.Unit, trajectory.Better, points, today);
    }

    /// <summary>The same for its chart, its table and its words.</summary>
    public Trajectory ToChart() => new()
    {
        Title = Name,
        Format = Unit switch
        {
            TrajectoryUnit.Percent => ValueFormat.Percent,
            TrajectoryUnit.Pounds => ValueFormat.Pounds,
            TrajectoryUnit.Days => ValueFormat.Days,
            TrajectoryUnit.Count => ValueFormat.Count,
        },
        HigherIsBetter = Better == ImprovementDirection.Up,
        Planned =
        [
            .. from point in Points
               where point.Planned is not null
               select new Charts.PlannedPoint(point.On, point.Planned!.Value),
        ],
        Actual =
        [
            .. from point in Points
               where point.Actual is not null || point.IsMissed
               select new ActualPoint(point.On, point.Actual, point.IsMissed),
        ],
    };

    private static IEnumerable<ReportedPoint> PointsOf(Domain.Support.PlannedPoint point, DateOnly today) =>
        point is { ActualOn: { } day, IsMissed: false } && day < point.On && today <= Trajectories.RecordBy(point.On)
            ? [new ReportedPoint(day, null, point.Actual, false), new ReportedPoint(point.On, point.Planned, null, false)]
            : [new ReportedPoint(point.On, point.Planned, point.Actual, point.IsMissed)];
}

/// <summary>A day of a trajectory.</summary>
/// <param name="On">The day.</param>
/// <param name="Planned">The planned number; null where there is only an actual one.</param>
/// <param name="Actual">What it came to; null while nobody knows.</param>
/// <param name="IsMissed">Whether it is worse than planned, or did not come in time.</param>
public sealed record ReportedPoint(DateOnly On, decimal? Planned, decimal? Actual, bool IsMissed);
