using System.Globalization;
using CcgAssurance.Domain.Calendar;

namespace CcgAssurance.Domain.Tests.Calendar;

public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData("2014-08-06", true)] // a Wednesday
    [InlineData("2014-08-09", false)] // a Saturday
    [InlineData("2014-08-10", false)] // a Sunday
    [InlineData("2014-08-25", false)] // the summer bank holiday
    [InlineData("2014-04-18", false)] // Good Friday
    [InlineData("2014-04-21", false)] // Easter Monday
    [InlineData("2015-12-28", false)] // instead of Boxing Day, a Saturday
    [InlineData("2016-12-27", false)] // instead of Christmas Day, a Sunday
    [InlineData("2016-12-28", true)]
    [InlineData("2020-12-25", true)] // the list of bank holidays ends before
    public void A_working_day_is_no_weekend_and_no_bank_holiday(string day, bool expected) =>
        Assert.Equal(expected, WorkingDays.IsWorkingDay(Day(day)));

    [Theory]
    [InlineData("2014-08-06", 0, "2014-08-06")]
    [InlineData("2014-08-06", 1, "2014-08-07")]
    [InlineData("2014-08-08", 1, "2014-08-11")] // over a weekend
    [InlineData("2014-08-09", 1, "2014-08-11")] // from a Saturday
    [InlineData("2014-08-22", 5, "2014-09-01")] // over a weekend and the bank holiday
    [InlineData("2014-04-16", 2, "2014-04-22")] // over Easter
    [InlineData("2014-12-24", 10, "2015-01-12")] // over Christmas and New Year
    public void Working_days_are_counted_from_the_day_after(string from, int count, string expected) =>
        Assert.Equal(Day(expected), WorkingDays.After(Day(from), count));

    [Theory]
    [InlineData("2014-08-06", "2014-08-06")]
    [InlineData("2014-08-09", "2014-08-11")] // a Saturday
    [InlineData("2015-04-05", "2015-04-07")] // Easter Sunday, with Easter Monday after it
    [InlineData("2014-12-25", "2014-12-29")] // Christmas, with a weekend after it
    public void A_day_off_is_followed_by_the_next_working_day(string day, string expected) =>
        Assert.Equal(Day(expected), WorkingDays.OnOrAfter(Day(day)));

    [Fact]
    public void England_has_eight_bank_holidays_in_each_year_and_none_at_a_weekend()
    {
        for (var year = BankHolidays.FirstYear; year <= BankHolidays.LastYear; year++)
        {
            Assert.Equal(8, BankHolidays.England.Count(day => day.Year == year));
        }

        Assert.DoesNotContain(BankHolidays.England, day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        Assert.All(BankHolidays.England, day => Assert.InRange(day.Year, BankHolidays.FirstYear, BankHolidays.LastYear));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
