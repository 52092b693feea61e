using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Model;
using CcgAssurance.Reporting.Pdf.Fonts;

namespace CcgAssurance.Reporting.Charts;

/// <summary>
/// Draws the chart of a trajectory, narrow enough that its words can be read on the screen of a telephone.
/// </summary>
internal sealed class TrajectoryDrawing
{
    private const double Width = 370;
    private const double Top = 32;
    private const double Plot = 170;
    private const double TypeSize = 12;
    private const double LineHeight = 17;
    private const double Gap = 6;
    private const double TickLength = 4;

    // The values of more points than these are for the table.
    private const int MostLabels = 6;

    // On a page the browser has another typeface, which may be so much wider.
    private const double WidestFont = 1.14;
    private const double RoomBetweenNames = 8;

    private readonly Trajectory _trajectory;
    private readonly ValueFormat _format;
    private readonly TrajectoryMarks _marks;
    private readonly ValueAxis _values;
    private readonly DayAxis _days;
    private readonly double _left;
    private readonly List<FigureShape> _shapes = [];
    private readonly LabelRoom _room;

    public TrajectoryDrawing(Trajectory trajectory)
    {
        _trajectory = trajectory;
        _format = trajectory.Format.For(trajectory.Values);
        _values = new ValueAxis([.. trajectory.Values.DefaultIfEmpty()], _format.Highest);
        _left = _values.Ticks.Max(tick => WidthOf(OnAxis(tick))) + Gap + TickLength;
        var edge = WidthOf("Sep 2014") / 2;
        var width = Width - _left - TrajectoryMarks.Largest - edge;
        _days = new DayAxis(trajectory.Days, _left + TrajectoryMarks.Largest, width);
        _marks = new TrajectoryMarks(isDense: width / trajectory.Days.Count < TrajectoryMarks.Largest + 2);
        _room = new LabelRoom(_left + 1, Top - LineHeight + 4, Width, Bottom);
    }

    private static double Bottom => Top + Plot;

    /// <summary>The chart.</summary>
    public Figure Figure()
    {
        AddValueAxis();
        AddDayAxis();
        AddLines();
        var height = new ChartLegend(WidthOf).Add(_shapes, _marks.Legend(_trajectory), Bottom + (LineHeight * 2) + Gap, Width);
        return new Figure(
            TrajectoryWords.TitleOf(_trajectory),
            TrajectoryWords.Of(_trajectory),
            Width,
            Math.Round(height, 2),
            _shapes,
            TrajectoryWords.CaptionOf(_trajectory));
    }

    private static double WidthOf(string text) => DocumentFonts.Shared.Width(text, Face.Regular, TypeSize) * WidestFont;

    private static FigurePoint At(double x, double y) => new(Math.Round(x, 2), Math.Round(y, 2));

    private string OnAxis(decimal value) => _format.OnAxis(value, _values.Reach);

    private double Height(decimal value) => Bottom - (Plot * _values.Part(value));

    private FigurePoint Place(DateOnly day, decimal value) => At(_days.Place(day), Height(value));

    private void AddValueAxis()
    {
        var unit = _format.UnitOfAxis(_values.Reach);
        var heading = $"{char.ToUpperInvariant(unit[0])}{unit[1..]}, {TrajectoryWords.DirectionOf(_trajectory)}";
        _shapes.Add(new FigureText(At(0, TypeSize), heading, TextAnchor.Start, TypeSize, FigureInk.Quiet));
        foreach (var tick in _values.Ticks.Reverse())
        {
            var height = Height(tick);
            var isAxis = tick == 0 || tick == _values.Lowest;
            _shapes.Add(new FigureLine(
                [At(_left, height), At(Width, height)], isAxis ? FigureInk.Text : FigureInk.Guide, isAxis ? 1 : 0.75));
            _room.Avoid(height);
            _shapes.Add(new FigureText(At(_left - Gap, height + (TypeSize / 3)), OnAxis(tick), TextAnchor.End, TypeSize));
        }
    }

    private void AddDayAxis()
    {
        foreach (var day in _trajectory.Days)
        {
            var x = _days.Place(day);
            _shapes.Add(new FigureLine([At(x, Bottom), At(x, Bottom + TickLength)], FigureInk.Text, 0.75));
        }

        foreach (var day in _days.Named(name => WidthOf(name) + RoomBetweenNames))
        {
            var name = _days.Name(day);
            var reach = WidthOf(name) / 2;
            var x = Math.Clamp(_days.Place(day), reach, Width - reach);
            _shapes.Add(new FigureText(At(x, Bottom + LineHeight), name, TextAnchor.Middle, TypeSize));
        }
    }

    private void AddLines()
    {
        var planned = _trajectory.PlannedInOrder.Select(point => Place(point.On, point.Value)).ToList();
        var figures = _trajectory.Figures;
        var actual = figures.Select(point => Place(point.On, point.Value)).ToList();
        AddLine(TrajectoryMarks.PlannedLine(planned), planned);
        AddLine(TrajectoryMarks.ActualLine(actual), actual);
        planned.ForEach(point => Add(_marks.Planned(point)));
        foreach (var (at, point) in actual.Index())
        {
            Add(figures[at].IsMissed ? _marks.Missed(point) : _marks.Met(point));
        }

        foreach (var late in _trajectory.ActualInOrder.Where(point => point is { Value: null, IsMissed: true }))
        {
            Add(_marks.Late(At(_days.Place(late.On), Bottom)));
        }

        AddLabels(planned, actual);
    }

    private void AddLine(FigureLine line, List<FigurePoint> points)
    {
        if (points.Count > 1)
        {
            _shapes.Add(line);
            _room.Take(points);
        }
    }

    private void Add(FigureMarker marker)
    {
        _shapes.Add(marker);
        _room.Take(marker.At, marker.Size);
    }

    // The most telling first, as long as there is room: where it stands, where it should end, where it began, what is missed.
    private void AddLabels(List<FigurePoint> planned, List<FigurePoint> actual)
    {
        var plan = _trajectory.PlannedInOrder;
        var figures = _trajectory.Figures;
        if (figures is [.., var latest])
        {
            AddLabel(actual[^1], _format.InFull(latest.Value), Ink(latest.IsMissed), isStrong: true);
        }

        if (plan is [.., var last])
        {
            AddLabel(planned[^1], _format.InFull(last.Value), FigureInk.Quiet);
        }

        if (plan is [var first, _, ..])
        {
            AddLabel(planned[0], _format.InFull(first.Value), FigureInk.Quiet);
        }

        var missed = figures.Index().SkipLast(1).Where(point => point.Item.IsMissed).ToList();
        foreach (var (at, point) in missed.Count <= MostLabels ? missed : [])
        {
            AddLabel(actual[at], _format.InFull(point.Value), FigureInk.Warning);
        }
    }

    private void AddLabel(FigurePoint point, string words, FigureInk ink, bool isStrong = false)
    {
        // Words on the side of the line that is better stand away from the other line as a rule.
        var isAbove = ink == FigureInk.Warning ? !_trajectory.HigherIsBetter : _trajectory.HigherIsBetter;
        var width = WidthOf(words) * (isStrong ? WidestFont : 1);
        if (_room.Find(point, width, TypeSize, TrajectoryMarks.Largest, isAbove) is { } place)
        {
            _shapes.Add(new FigureText(At(place.At.X, place.At.Y), words, place.Anchor, TypeSize, ink, isStrong));
        }
    }

    private static FigureInk Ink(bool isMissed) => isMissed ? FigureInk.Warning : FigureInk.Main;
}
