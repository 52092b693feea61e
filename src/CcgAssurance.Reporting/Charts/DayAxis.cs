using System.Globalization;

namespace CcgAssurance.Reporting.Charts;

/// <summary>
/// The axis of the days: each stands where the calendar puts it, and as many are named as have room. One that shares its month with
/// another is named with its day.
/// </summary>
internal sealed class DayAxis
{
    private readonly IReadOnlyList<DateOnly> _days;
    private readonly double _left;
    private readonly double _width;
    private readonly string _style;

    /// <param name="days">The days with points, in order.</param>
    /// <param name="left">Where the first of them stands.</param>
    /// <param name="width">How far from it the last of them stands.</param>
    public DayAxis(IReadOnlyList<DateOnly> days, double left, double width)
    {
        (_days, _left, _width) = (days, left, width);
        _style = days.DistinctBy(day => (day.Year, day.Month)).Count() == days.Count ? "MMM yyyy" : "d MMM yyyy";
    }

    /// <summary>Where a day stands; a day that is alone stands in the middle.</summary>
    public double Place(DateOnly day)
    {
        var span = _days[^1].DayNumber - _days[0].DayNumber;
        return _left + (span == 0 ? _width / 2 : _width * (day.DayNumber - _days[0].DayNumber) / span);
    }

    /// <summary>A day as the axis names it: "Jun 2014".</summary>
    public string Name(DateOnly day) => day.ToString(_style, CultureInfo.InvariantCulture);

    /// <summary>The days that are named: the first, the last, and between them as many as have room at even steps.</summary>
    /// <param name="width">How wide a name is, with the room that it needs.</param>
    public IReadOnlyList<DateOnly> Named(Func<string, double> width)
    {
        for (var step = 1; step < _days.Count; step++)
        {
            var named = _days.Where((_, at) => at % step == 0).ToList();
            if (named[^1] != _days[^1])
            {
                named.RemoveAll(day => named.Count > 1 && day != _days[0] && IsNear(day, _days[^1]));
                named.Add(_days[^1]);
            }

            if (named.Zip(named.Skip(1)).All(pair => !IsNear(pair.First, pair.Second)))
            {
                return named;
            }
        }

        return _days.Count > 1 && !IsNear(_days[0], _days[^1]) ? [_days[0], _days[^1]] : [_days[0]];

        bool IsNear(DateOnly first, DateOnly second) =>
            Place(second) - Place(first) < (width(Name(first)) + width(Name(second))) / 2;
    }
}
