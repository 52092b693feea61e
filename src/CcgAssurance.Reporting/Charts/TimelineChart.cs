using System.Globalization;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Html;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Charts;

/// <summary>
/// Draws what happened in the order of time, a lane for each kind of record over the quarters. What was done on which day stands in a list
/// beside it; the picture shows what came before what, and how long it lasted.
/// </summary>
[Rule("R198", "R203")]
public static class TimelineChart
{
    /// <summary>The picture.</summary>
    /// <exception cref="ArgumentException">There is nothing in it.</exception>
    /// <param name="timeline">What it shows.</param>
    public static Figure Figure(TimelineDrawn timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return timeline.Lanes.Any(lane => lane.Bars.Count > 0)
            ? new TimelineDrawing(timeline).Figure(Alternative(timeline))
            : throw new ArgumentException($"The timeline \"{timeline.Title}\" is empty.", nameof(timeline));
    }

    /// <summary>The picture as inline SVG for a page: an image with a title and a description, as wide as what it stands in.</summary>
    /// <exception cref="ArgumentException">There is nothing in it.</exception>
    /// <param name="timeline">What it shows.</param>
    public static string Svg(TimelineDrawn timeline)
    {
        var figure = Figure(timeline);
        return HtmlRenderer.Drawing(figure, HtmlFigure.KeyOf(figure));
    }

    /// <summary>
    /// What the picture shows, in sentences: of each lane how many records, how many of them go on, and the first and last day.
    /// </summary>
    /// <param name="timeline">What it shows.</param>
    public static string Alternative(TimelineDrawn timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return string.Join(' ', timeline.Lanes.Where(lane => lane.Bars.Count > 0).Select(lane => Sentence(lane, timeline.To)));
    }

    private static string Sentence(TimelineLane lane, DateOnly to)
    {
        var days = lane.Bars.SelectMany(bar => bar.Marks.Select(mark => mark.On)).Order().ToList();
        var open = lane.Bars.Count(bar => bar.Until > to);
        var period = days[0] == days[^1]
            ? $"on {UkTime.InWords(days[0])}"
            : $"between {UkTime.InWords(days[0])} and {UkTime.InWords(days[^1])}";
        var goesOn = open == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {open} of them not over");
        return string.Create(CultureInfo.InvariantCulture, $"{lane.Name}: {lane.Bars.Count}, {period}{goesOn}.");
    }
}
