using CcgAssurance.Domain.Calendar;

namespace CcgAssurance.Domain.Tests.Calendar;

public sealed class QuarterTests
{
    [Theory]
    [InlineData("q1", "2014-04-01", "2014-06-30")]
    [InlineData("q2", "2014-07-01", "2014-09-30")]
    [InlineData("Q3", "2014-10-01", "2014-12-31")]
    [InlineData("q4", "2015-01-01", "2015-03-31")]
    public void The_four_quarters_share_out_the_year(string text, string first, string last)
    {
        var quarter = Quarter.Parse(text);
        var year = FinancialYear.StartingIn(2014);

        Assert.Equal(first, quarter.StartIn(year).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(last, quarter.EndIn(year).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(text.ToLowerInvariant(), quarter.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("q0")]
    [InlineData("q5")]
    [InlineData("1")]
    [InlineData("q11")]
    public void Anything_else_is_not_a_quarter(string? text) => Assert.False(Quarter.TryParse(text, null, out _));
}
