using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Charts;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Tests.Charts;

/// <summary>The picture of a timeline.</summary>
public sealed class TimelineChartTests
{
    private static readonly DateOnly Today = new(2015, 6, 8);

    [Fact]
    [Rule("R198", "R203")]
    public void The_picture_is_said_in_words_lane_by_lane()
    {
        var timeline = Timeline(
            new("Meetings", [Day("2014-05-28"), Day("2014-09-04")]),
            new("Escalations", [new([Mark("2015-02-11", isGrave: true)], DateOnly.MaxValue)]),
            new("Conditions", []));

        Assert.Equal(
            "Meetings: 2, between 28 May 2014 and 4 September 2014. Escalations: 1, on 11 February 2015, 1 of them not over.",
            TimelineChart.Alternative(timeline));
        var svg = TimelineChart.Svg(timeline);
        Assert.Contains("<title id=", svg, StringComparison.Ordinal);
        Assert.Contains("Meetings: 2, between 28 May 2014", svg, StringComparison.Ordinal);
        Assert.Contains("role=\"img\"", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_stand_in_the_order_of_days_and_a_grave_one_has_a_form_of_its_own()
    {
        var figure = TimelineChart.Figure(Timeline(
            new("Meetings", [Day("2014-05-28"), Day("2014-09-04")]), new("Judgements", [new([Mark("2015-04-14", isGrave: true)], null)])));

        // Two of the legend come last.
        var marks = figure.Shapes.OfType<FigureMarker>().SkipLast(2).ToList();
        Assert.Equal([MarkerForm.Circle, MarkerForm.Circle, MarkerForm.Diamond], marks.Select(mark => mark.Form));
        Assert.Equal(marks.Select(mark => mark.At.X).Order(), marks.Select(mark => mark.At.X));
        Assert.All(marks, mark => Assert.InRange(mark.At.X, 0, figure.Width));
    }

    [Fact]
    public void What_overlaps_stands_below_each_other_and_what_follows_beside_each_other()
    {
        var first = new TimelineBar([Mark("2014-04-10"), Mark("2014-08-10")], new DateOnly(2014, 8, 10));
        var during = new TimelineBar([Mark("2014-06-01")], DateOnly.MaxValue);
        var after = new TimelineBar([Mark("2015-01-20")], null);

        var marks = TimelineChart.Figure(Timeline(new TimelineLane("Support", [after, during, first]))).Shapes.OfType<FigureMarker>().SkipLast(2).ToList();

        var heightOf = marks.ToLookup(mark => mark.At.X, mark => mark.At.Y).OrderBy(group => group.Key).Select(group => group.Single()).ToList();
        Assert.Equal(heightOf[0], heightOf[2]);
        Assert.NotEqual(heightOf[0], heightOf[1]);
        Assert.Equal(heightOf[0], heightOf[3]);
    }

    [Theory]
    [InlineData("2014-05-10", "2014/15|Q1|Q2|Q3|Q4|2015/16|Q1")]
    [InlineData("2015-02-10", "2014/15|Q4|2015/16|Q1")]
    [InlineData("2006-05-10", "2006/07|2008/09|2010/11|2012/13|2014/15")]
    public void Quarters_and_years_are_named_as_far_as_there_is_room(string first, string names)
    {
        var figure = TimelineChart.Figure(Timeline(new TimelineLane("Meetings", [Day(first)])));

        var drawn = figure.Shapes.OfType<FigureText>().TakeWhile(text => !text.IsStrong).OrderBy(text => text.At.X).Select(text => text.Text);
        Assert.Equal(names, string.Join('|', drawn));
    }

    [Fact]
    public void A_long_record_ends_today_and_a_year_that_is_asked_for_is_shown_whole()
    {
        var bar = new TimelineBar([Mark("2014-12-01")], DateOnly.MaxValue);
        var year = new TimelineDrawn("Timeline", [new("Support", [bar])], new DateOnly(2014, 4, 1), new DateOnly(2015, 3, 31));

        var figure = TimelineChart.Figure(year);

        var line = figure.Shapes.OfType<FigureLine>().Single(shape => shape.Thickness == 3 && shape.Points[0].Y < figure.Height - 40);
        Assert.True(line.Points[0].X > figure.Width / 2);
        Assert.InRange(line.Points[1].X, figure.Width - 12, figure.Width);
    }

    [Fact]
    public void Nothing_is_no_picture() => Assert.Throws<ArgumentException>(() => TimelineChart.Figure(Timeline(new TimelineLane("Meetings", []))));

    private static TimelineDrawn Timeline(params TimelineLane[] lanes) => new("Timeline of NHS Anyshire North CCG", lanes, null, Today);

    private static TimelineBar Day(string on) => new([Mark(on)], null);

    private static TimelineMark Mark(string on, bool isGrave = false) => new(DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), isGrave);
}
