using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Html;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Charts;

/// <summary>
/// Draws a trajectory as a line chart, and says the same in sentences and as a table, so that nobody needs to see the chart. Pages and
/// documents take it from here.
/// </summary>
[Rule("R172")]
public static class TrajectoryChart
{
    /// <summary>The chart with its table below it.</summary>
    /// <param name="trajectory">What was planned and what came of it.</param>
    public static IReadOnlyList<Block> Blocks(Trajectory trajectory) => [Figure(trajectory), Table(trajectory)];

    /// <summary>
    /// The chart: planned values as a broken line with open circles, actual ones as an unbroken line with dots, missed ones as diamonds,
    /// and a legend that says so.
    /// </summary>
    /// <exception cref="ArgumentException">There is no point at all, or one day has two of a kind.</exception>
    /// <param name="trajectory">What was planned and what came of it.</param>
    public static Figure Figure(Trajectory trajectory)
    {
        Check(trajectory);
        return new TrajectoryDrawing(trajectory).Figure();
    }

    /// <summary>What the chart shows, in sentences: the first and the last planned value, the latest actual one, what is missed.</summary>
    /// <exception cref="ArgumentException">There is no point at all, or one day has two of a kind.</exception>
    /// <param name="trajectory">What was planned and what came of it.</param>
    public static string Alternative(Trajectory trajectory)
    {
        Check(trajectory);
        return TrajectoryWords.Of(trajectory);
    }

    /// <summary>The same values as a table: a row for each day with a point.</summary>
    /// <exception cref="ArgumentException">There is no point at all, or one day has two of a kind.</exception>
    /// <param name="trajectory">What was planned and what came of it.</param>
    public static Table Table(Trajectory trajectory)
    {
        Check(trajectory);
        return TrajectoryTable.Of(trajectory);
    }

    /// <summary>
    /// The chart as inline SVG for a page, without its caption: an image with a title and a description, as wide as what it stands in.
    /// </summary>
    /// <exception cref="ArgumentException">There is no point at all, or one day has two of a kind.</exception>
    /// <param name="trajectory">What was planned and what came of it.</param>
    /// <param name="key">
    /// What tells this chart from others on the page, as a part of the ids of its title and description; null where no two are alike.
    /// </param>
    public static string Svg(Trajectory trajectory, string? key = null)
    {
        var figure = Figure(trajectory);
        return HtmlRenderer.Drawing(figure, key ?? HtmlFigure.KeyOf(figure));
    }

    private static void Check(Trajectory trajectory)
    {
        ArgumentNullException.ThrowIfNull(trajectory);
        if (trajectory.Days.Count == 0)
        {
            throw new ArgumentException($"The trajectory \"{trajectory.Title}\" has no points.", nameof(trajectory));
        }

        if (trajectory.Planned.DistinctBy(point => point.On).Count() < trajectory.Planned.Count
            || trajectory.Actual.DistinctBy(point => point.On).Count() < trajectory.Actual.Count)
        {
            throw new ArgumentException($"A day has two points in the trajectory \"{trajectory.Title}\".", nameof(trajectory));
        }
    }
}
