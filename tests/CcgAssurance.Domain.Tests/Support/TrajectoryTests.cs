using System.Globalization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using static CcgAssurance.Domain.Tests.Support.SupportFor;

namespace CcgAssurance.Domain.Tests.Support;

public sealed class TrajectoryTests
{
    [Theory]
    [Rule("R172", "R174")]
    [InlineData(ImprovementDirection.Up, 84.9, true)]
    [InlineData(ImprovementDirection.Up, 85, false)]
    [InlineData(ImprovementDirection.Up, 85.1, false)]
    [InlineData(ImprovementDirection.Down, 84.9, false)]
    [InlineData(ImprovementDirection.Down, 85, false)]
    [InlineData(ImprovementDirection.Down, 85.1, true)]
    public void A_point_is_missed_when_its_figure_is_worse_than_planned(ImprovementDirection better, double actual, bool isMissed)
    {
        var point = Read(better, "2014-12-31", Point("2014-12-31", (decimal)actual));

        Assert.Equal(((decimal)actual, Day("2014-12-31"), isMissed), (point.Actual, point.ActualOn, point.IsMissed));
    }

    // Ten working days after 15 December 2014: Christmas Day, Boxing Day and New Year's Day are none.
    [Theory]
    [Rule("R172")]
    [InlineData("2014-12-14", false)]
    [InlineData("2014-12-15", false)]
    [InlineData("2014-12-31", false)]
    [InlineData("2015-01-02", true)]
    public void A_point_without_a_figure_is_missed_ten_working_days_after_it(string today, bool isMissed)
    {
        Assert.Equal(Day("2014-12-31"), Trajectories.RecordBy(Day("2014-12-15")));

        var point = Assert.Single(Trajectories.Read(ImprovementDirection.Up, [Point("2014-12-15", 85)], [], Day(today)));

        Assert.Equal((null, null, isMissed), (point.Actual, point.ActualOn, point.IsMissed));
    }

    // A quarterly target, and a figure in each month: that of the second month is not yet to be held against the third.
    [Theory]
    [Rule("R172")]
    [InlineData("2014-12-01", false)]
    [InlineData("2014-12-31", false)]
    [InlineData("2015-01-15", false)]
    [InlineData("2015-01-16", true)]
    public void A_figure_from_the_middle_of_the_time_counts_when_no_later_one_can_come_in_time(string today, bool isMissed)
    {
        Assert.Equal(Day("2015-01-15"), Trajectories.RecordBy(Day("2014-12-31")));
        TrajectoryPoint[] actuals = [Point("2014-11-30", 84), Point("2014-10-31", 83)];

        var point = Read(ImprovementDirection.Up, today, actuals);
        Assert.Equal((84m, Day("2014-11-30"), isMissed), (point.Actual, point.ActualOn, point.IsMissed));

        Assert.False(Read(ImprovementDirection.Up, today, [.. actuals, Point("2014-12-30", 85)]).IsMissed);
    }

    [Fact]
    [Rule("R174")]
    public void Each_point_has_the_last_figure_of_the_time_that_it_closes()
    {
        var points = Trajectories.Read(
            ImprovementDirection.Up,
            [Point("2015-03-31", 88), Point("2014-12-31", 85), Point("2015-06-30", 90)],
            [Point("2015-01-31", 86), Point("2014-12-31", 80), Point("2014-11-30", 99), Point("2015-07-15", 95)],
            Day("2015-08-01"));

        Assert.Equal(
            [
                new PlannedPoint(Day("2014-12-31"), 85, 80, Day("2014-12-31"), IsMissed: true),
                new PlannedPoint(Day("2015-03-31"), 88, 86, Day("2015-01-31"), IsMissed: true),
                new PlannedPoint(Day("2015-06-30"), 90, null, null, IsMissed: true),
            ],
            points);
    }

    [Theory]
    [Rule("R174")]
    [InlineData(TrajectoryUnit.Percent, "93.5", "93.5%")]
    [InlineData(TrajectoryUnit.Percent, "-0.25", "−0.25%")]
    [InlineData(TrajectoryUnit.Pounds, "-19000000", "−£19,000,000")]
    [InlineData(TrajectoryUnit.Pounds, "1250.5", "£1,250.50")]
    [InlineData(TrajectoryUnit.Pounds, "0", "£0")]
    [InlineData(TrajectoryUnit.Days, "1", "1 day")]
    [InlineData(TrajectoryUnit.Days, "-1", "−1 day")]
    [InlineData(TrajectoryUnit.Days, "0", "0 days")]
    [InlineData(TrajectoryUnit.Days, "12.5", "12.5 days")]
    [InlineData(TrajectoryUnit.Count, "1234.5678", "1,234.5678")]
    public void A_figure_is_written_with_its_unit(TrajectoryUnit unit, string value, string words) =>
        Assert.Equal(words, unit.Write(decimal.Parse(value, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2014-12-31", "-19000000")]
    [InlineData("2015-01-01", "0.0001")]
    [InlineData("0001-01-01", "0")]
    [InlineData("9999-12-31", "79228162514264337593543950335")]
    public void A_point_is_read_as_it_was_written_in_every_language(string on, string value)
    {
        var point = Point(on, decimal.Parse(value, CultureInfo.InvariantCulture));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

            Assert.Equal(($"{on} {value}", point), (point.ToString(), TrajectoryPoint.Parse(point.ToString())));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("2014-12-31")]
    [InlineData("2014-12-31 ")]
    [InlineData("31/12/2014 5")]
    public void What_is_no_point_is_not_read(string text) => Assert.Throws<FormatException>(() => TrajectoryPoint.Parse(text));

    private static PlannedPoint Read(ImprovementDirection better, string today, params TrajectoryPoint[] actuals) =>
        Assert.Single(Trajectories.Read(better, [Point("2014-12-31", 85)], actuals, Day(today)));
}
