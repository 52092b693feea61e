using System.Globalization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;

namespace CcgAssurance.Web.Features.Support.Show;

/// <summary>Where the lines of a trajectory run in a drawing of fixed size. The table below it has the same numbers.</summary>
[Rule("R174")]
public sealed record TrajectoryDrawing
{
    public const int Width = 640;
    public const int Height = 200;

    // Room for the marks at the edges.
    private const int Edge = 12;

    private TrajectoryDrawing()
    {
    }

    /// <summary>The corners of the planned line, as SVG writes them.</summary>
    public required string Planned { get; init; }

    /// <summary>The corners of the line of what was reached; none where nothing is recorded.</summary>
    public required string Actual { get; init; }

    /// <summary>The marks on that line.</summary>
    public required IReadOnlyList<(string X, string Y)> Marks { get; init; }

    public required decimal Highest { get; init; }

    public required decimal Lowest { get; init; }

    /// <summary>The drawing; null where there are too few points for a line.</summary>
    public static TrajectoryDrawing? Of(IReadOnlyList<PlannedPoint> points, IEnumerable<TrajectoryPoint> actuals)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.Count < 2)
        {
            return null;
        }

        var reached = actuals.OrderBy(actual => actual.On).ToList();
        var planned = points.OrderBy(point => point.On).Select(point => new TrajectoryPoint(point.On, point.Planned)).ToList();
        var all = planned.Concat(reached).ToList();
        var (first, last) = (all.Min(point => point.On), all.Max(point => point.On));
        var (lowest, highest) = (all.Min(point => point.Value), all.Max(point => point.Value));
        return new TrajectoryDrawing
        {
            Planned = string.Join(' ', planned.Select(point => Corner(Place(point)))),
            Actual = string.Join(' ', reached.Select(point => Corner(Place(point)))),
            Marks = [.. reached.Select(Place)],
            Highest = highest,
            Lowest = lowest,
        };

        (string X, string Y) Place(TrajectoryPoint point)
        {
            var right = (decimal)(point.On.DayNumber - first.DayNumber) / (last.DayNumber - first.DayNumber);
            var up = highest == lowest ? 0.5m : (point.Value - lowest) / (highest - lowest);
            return (Written(Edge + right * (Width - 2 * Edge)), Written(Height - Edge - up * (Height - 2 * Edge)));
        }
    }

    private static string Corner((string X, string Y) place) => $"{place.X},{place.Y}";

    private static string Written(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
