using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Charts;

/// <summary>Finds room for words beside the points of a chart, where they cover nothing else.</summary>
/// <param name="left">The left edge of the room.</param>
/// <param name="top">The top edge.</param>
/// <param name="right">The right edge.</param>
/// <param name="bottom">The bottom edge.</param>
internal sealed class LabelRoom(double left, double top, double right, double bottom)
{
    private const double StepOfLine = 3;

    private readonly List<Area> _taken = [];
    private readonly List<double> _lines = [];

    /// <summary>Keeps words away from a line across the chart as long as there is room elsewhere.</summary>
    public void Avoid(double height) => _lines.Add(height);

    /// <summary>Keeps words away from a mark.</summary>
    public void Take(FigurePoint middle, double size) =>
        _taken.Add(new Area(middle.X - (size / 2), middle.Y - (size / 2), middle.X + (size / 2), middle.Y + (size / 2)));

    /// <summary>Keeps words away from a line.</summary>
    public void Take(IReadOnlyList<FigurePoint> line)
    {
        foreach (var (from, to) in line.Zip(line.Skip(1)))
        {
            var steps = (int)Math.Ceiling(double.Hypot(to.X - from.X, to.Y - from.Y) / StepOfLine) + 1;
            for (var step = 0; step <= steps; step++)
            {
                var part = (double)step / steps;
                Take(new FigurePoint(from.X + ((to.X - from.X) * part), from.Y + ((to.Y - from.Y) * part)), 1);
            }
        }
    }

    /// <summary>The baseline and anchor of words beside a point; null where there is no room.</summary>
    /// <param name="point">The point.</param>
    /// <param name="width">How wide the words are.</param>
    /// <param name="size">The size of their type.</param>
    /// <param name="distance">How far from the point they stand.</param>
    /// <param name="isAbove">Whether above is the better place; otherwise below is.</param>
    public (FigurePoint At, TextAnchor Anchor)? Find(FigurePoint point, double width, double size, double distance, bool isAbove)
    {
        var (ascent, descent) = (size * 0.75, size * 0.25);
        var above = point.Y - distance - descent;
        var below = point.Y + distance + ascent;
        var beside = point.Y + (ascent / 2);
        var places = (isAbove ? [above, below] : (double[])[below, above])
            .SelectMany(y => ((double X, double Y, TextAnchor Anchor)[])
            [
                (point.X, y, TextAnchor.Middle), (point.X + distance, y, TextAnchor.End), (point.X - distance, y, TextAnchor.Start),
            ])
            .Concat(((double X, double Y, TextAnchor Anchor)[])
            [
                (point.X + distance, beside, TextAnchor.Start), (point.X - distance, beside, TextAnchor.End),
            ])
            .Select(place => (Place: place, Area: AreaOf(place.X, place.Y, place.Anchor)))
            .Where(place => IsFree(place.Area))
            .ToList();
        if (places.Count == 0)
        {
            return null;
        }

        var best = places.Where(place => !_lines.Exists(place.Area.IsCrossedAt)).Append(places[0]).First();
        _taken.Add(best.Area);
        return (new FigurePoint(best.Place.X, best.Place.Y), best.Place.Anchor);

        Area AreaOf(double x, double y, TextAnchor anchor)
        {
            var start = x - (anchor switch { TextAnchor.Start => 0, TextAnchor.Middle => width / 2, TextAnchor.End => width });
            return new Area(start, y - ascent, start + width, y + descent);
        }
    }

    private bool IsFree(Area area) =>
        area.Left >= left && area.Right <= right && area.Top >= top && area.Bottom <= bottom && !_taken.Exists(area.Meets);

    private sealed record Area(double Left, double Top, double Right, double Bottom)
    {
        public bool IsCrossedAt(double height) => Top < height && height < Bottom;

        public bool Meets(Area other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
