using System.Globalization;
using CcgAssurance.Domain.Calendar;

namespace CcgAssurance.Domain.Tests.Calendar;

public sealed class UkTimeTests
{
    [Theory]
    [InlineData("2014-07-01T22:59:00Z", "2014-07-01")]
    [InlineData("2014-07-01T23:00:00Z", "2014-07-02")]
    [InlineData("2014-12-01T23:59:00Z", "2014-12-01")]
    public void A_day_begins_at_midnight_on_the_wall_clock(string moment, string day) => Assert.Equal(
        DateOnly.Parse(day, CultureInfo.InvariantCulture),
        UkTime.DateOf(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture)));

    [Fact]
    public void A_summer_morning_is_an_hour_earlier_in_universal_time() => Assert.Equal(
        DateTimeOffset.Parse("2014-07-01T08:30:00Z", CultureInfo.InvariantCulture),
        UkTime.MomentOf(new DateOnly(2014, 7, 1), new TimeOnly(9, 30)));
}
