using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Charts;

/// <summary>The lines and marks of a trajectory, which differ in form and not only in colour, and what the legend says of them.</summary>
/// <param name="isDense">Whether there are so many points that they have to be smaller.</param>
internal sealed class TrajectoryMarks(bool isDense)
{
    /// <summary>How wide the largest mark is.</summary>
    public const double Largest = 10;

    private readonly double _dot = isDense ? 4.5 : 6;
    private readonly double _diamond = isDense ? 7.5 : Largest;

    public static FigureLine PlannedLine(IReadOnlyList<FigurePoint> points) => new(points, FigureInk.Quiet, 1.5, 4);

    public static FigureLine ActualLine(IReadOnlyList<FigurePoint> points) => new(points, FigureInk.Main, 2);

    public FigureMarker Planned(FigurePoint at) => new(at, MarkerForm.Circle, _dot, FigureInk.Quiet, IsFilled: false);

    public FigureMarker Met(FigurePoint at) => new(at, MarkerForm.Circle, _dot, FigureInk.Main);

    public FigureMarker Missed(FigurePoint at) => new(at, MarkerForm.Diamond, _diamond, FigureInk.Warning);

    public FigureMarker Late(FigurePoint at) => new(at, MarkerForm.Diamond, _diamond, FigureInk.Warning, IsFilled: false);

    /// <summary>What the legend shows: each sample that the chart has, with its words.</summary>
    public IEnumerable<(string Words, Func<FigurePoint, FigurePoint, IEnumerable<FigureShape>> Sample)> Legend(Trajectory trajectory)
    {
        if (trajectory.Planned.Count > 0)
        {
            yield return ("Planned", (from, to) => [PlannedLine([from, to]), Planned(Middle(from, to))]);
        }

        if (trajectory.Figures.Count > 0)
        {
            yield return ("Actual", (from, to) => [ActualLine([from, to]), Met(Middle(from, to))]);
        }

        if (trajectory.Figures.Any(point => point.IsMissed))
        {
            yield return ("Actual, missed", (from, to) => [ActualLine([from, to]), Missed(Middle(from, to))]);
        }

        if (trajectory.Actual.Any(point => point is { Value: null, IsMissed: true }))
        {
            yield return ("Missed, no value in time", (from, to) => [Late(Middle(from, to))]);
        }
    }

    private static FigurePoint Middle(FigurePoint from, FigurePoint to) => new((from.X + to.X) / 2, (from.Y + to.Y) / 2);
}
