using CcgAssurance.Domain.Calendar;
using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Model;
using CcgAssurance.Reporting.Pdf.Fonts;

namespace CcgAssurance.Reporting.Charts;

/// <summary>Draws a timeline, narrow enough that its words can be read on the screen of a telephone.</summary>
internal sealed class TimelineDrawing
{
    private const double Width = 370;
    private const double Edge = 8;
    private const double TypeSize = 12;
    private const double LineHeight = 18;
    private const double Top = LineHeight * 2;
    private const double RowHeight = 14;
    private const double MarkSize = 9;
    private const double BarThickness = 3;
    private const double Apart = 4;

    // A page may show its words in another font, which may be so much wider.
    private const double WidestFont = 1.14;

    private readonly TimelineDrawn _timeline;
    private readonly DateOnly _first;
    private readonly DateOnly _last;
    private readonly List<FigureShape> _shapes = [];

    public TimelineDrawing(TimelineDrawn timeline)
    {
        _timeline = timeline;
        var days = timeline.Lanes.SelectMany(lane => lane.Bars).SelectMany(bar => bar.Marks).Select(mark => mark.On).ToList();
        _first = StartOfQuarter(timeline.From ?? days.Min());
        _last = StartOfQuarter(timeline.To).AddMonths(3);
    }

    /// <summary>The picture.</summary>
    /// <param name="alternative">What it shows, in sentences.</param>
    public Figure Figure(string alternative)
    {
        var lanes = _timeline.Lanes.Where(lane => lane.Bars.Count > 0).Select(lane => (lane.Name, Rows: Rows(lane))).ToList();
        AddNames();
        var y = Top;
        foreach (var (name, rows) in lanes)
        {
            _shapes.Add(new FigureText(At(Edge, y + TypeSize + 2), name, TextAnchor.Start, TypeSize, IsStrong: true));
            y += LineHeight;
            AddQuarters(y, y + (rows.Count * RowHeight));
            foreach (var row in rows)
            {
                row.ForEach(bar => Add(bar, y + (RowHeight / 2)));
                y += RowHeight;
            }

            y += Apart;
        }

        var height = new ChartLegend(WidthOf).Add(_shapes, Legend(), y + (LineHeight * 1.25), Width);
        return new Figure(_timeline.Title, alternative, Width, Math.Round(height, 2), _shapes);
    }

    private static IEnumerable<(string Words, Func<FigurePoint, FigurePoint, IEnumerable<FigureShape>> Sample)> Legend() =>
    [
        ("Something happened", (from, to) => [Marker(Middle(from, to), isGrave: false)]),
        ("Calls for attention", (from, to) => [Marker(Middle(from, to), isGrave: true)]),
        ("Lasts", (from, to) => [new FigureLine([from, to], FigureInk.Quiet, BarThickness)]),
    ];

    private static FigurePoint Middle(FigurePoint from, FigurePoint to) => At((from.X + to.X) / 2, from.Y);

    private static FigureMarker Marker(FigurePoint at, bool isGrave) => isGrave
        ? new FigureMarker(at, MarkerForm.Diamond, MarkSize + 2, FigureInk.Warning)
        : new FigureMarker(at, MarkerForm.Circle, MarkSize, FigureInk.Main);

    private static double WidthOf(string text) => DocumentFonts.Shared.Width(text, Face.Regular, TypeSize) * WidestFont;

    private static FigurePoint At(double x, double y) => new(Math.Round(x, 2), Math.Round(y, 2));

    private static Quarter QuarterOf(DateOnly day) => Quarter.All.Last(quarter => quarter.StartIn(FinancialYear.Of(day)) <= day);

    private static DateOnly StartOfQuarter(DateOnly day) => QuarterOf(day).StartIn(FinancialYear.Of(day));

    private double Place(DateOnly day) =>
        Edge + ((Width - (2 * Edge)) * (day.DayNumber - _first.DayNumber) / (_last.DayNumber - _first.DayNumber));

    private double End(TimelineBar bar) => bar.Until is { } until
        ? Place(until > _timeline.To ? _timeline.To : until < bar.Marks[^1].On ? bar.Marks[^1].On : until)
        : Place(bar.Marks[^1].On);

    // Records that overlap in time stand below each other.
    private List<List<TimelineBar>> Rows(TimelineLane lane)
    {
        var rows = new List<List<TimelineBar>>();
        foreach (var bar in lane.Bars.OrderBy(bar => bar.Marks[0].On))
        {
            var free = rows.Find(row => End(row[^1]) + MarkSize + 2 < Place(bar.Marks[0].On));
            if (free is null)
            {
                rows.Add([bar]);
            }
            else
            {
                free.Add(bar);
            }
        }

        return rows;
    }

    private void Add(TimelineBar bar, double y)
    {
        var (from, to) = (Place(bar.Marks[0].On), End(bar));
        if (bar.Until is not null && to > from)
        {
            _shapes.Add(new FigureLine([At(from, y), At(to, y)], FigureInk.Quiet, BarThickness));
        }

        foreach (var mark in bar.Marks.OrderBy(mark => mark.IsGrave))
        {
            _shapes.Add(Marker(At(Place(mark.On), y), mark.IsGrave));
        }
    }

    // The lines leave out the names of lanes, which would be hard to read across them.
    private void AddQuarters(double top, double bottom)
    {
        for (var day = _first; day <= _last; day = day.AddMonths(3))
        {
            var (x, isYear) = (Place(day), day.Month == 4);
            _shapes.Add(new FigureLine([At(x, top), At(x, bottom)], isYear ? FigureInk.Quiet : FigureInk.Guide, isYear ? 1 : 0.75));
        }
    }

    // Years have their names, as many of them as there is room for.
    private void AddNames()
    {
        var free = 0.0;
        for (var day = _first; day < _last; day = day.AddMonths(3))
        {
            AddQuarterName(day, Place(day));
            var (x, year) = (Place(day), FinancialYear.Of(day));
            var end = x + WidthOf(year.Name);
            var isNamed = day == year.Start || (day == _first && end + Apart < Place(year.Next.Start));
            if (isNamed && x >= free && end <= Width)
            {
                _shapes.Add(new FigureText(At(x, TypeSize), year.Name, TextAnchor.Start, TypeSize, FigureInk.Quiet));
                free = end + Apart;
            }
        }
    }

    private void AddQuarterName(DateOnly day, double x)
    {
        var (name, end) = ($"Q{QuarterOf(day).Number}", Place(day.AddMonths(3)));
        if (end - x >= WidthOf(name) + Apart)
        {
            _shapes.Add(new FigureText(At((x + end) / 2, LineHeight + TypeSize), name, TextAnchor.Middle, TypeSize, FigureInk.Quiet));
        }
    }
}
