using CcgAssurance.Domain.Calendar;

namespace CcgAssurance.Domain.Tests.Calendar;

public sealed class FinancialYearTests
{
    [Theory]
    [InlineData("2014-15", 2014)]
    [InlineData("1999-00", 1999)]
    public void A_year_is_read_from_its_short_form(string text, int start)
    {
        var year = FinancialYear.Parse(text);

        Assert.Equal(start, year.StartYear);
        Assert.Equal(text, year.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2014")]
    [InlineData("2014-16")]
    [InlineData("2014/15")]
    [InlineData("14-2015")]
    [InlineData("+014-15")]
    public void Anything_else_is_not_a_year(string? text) => Assert.False(FinancialYear.TryParse(text, null, out _));

    [Theory]
    [InlineData("2014-03-31", 2013)]
    [InlineData("2014-04-01", 2014)]
    [InlineData("2015-03-31", 2014)]
    [InlineData("2015-04-01", 2015)]
    public void A_year_runs_from_1_April_to_31_March(string day, int start) =>
        Assert.Equal(FinancialYear.StartingIn(start), FinancialYear.Of(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Its_days_and_names_follow_from_its_start()
    {
        var year = FinancialYear.StartingIn(2014);

        Assert.Equal(new DateOnly(2014, 4, 1), year.Start);
        Assert.Equal(new DateOnly(2015, 3, 31), year.End);
        Assert.Equal("2014/15", year.Name);
        Assert.Equal(FinancialYear.StartingIn(2013), year.Previous);
        Assert.Equal(FinancialYear.StartingIn(2015), year.Next);
    }
}
