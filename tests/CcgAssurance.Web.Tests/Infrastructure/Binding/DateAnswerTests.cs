using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Tests.Infrastructure.Binding;

public sealed class DateAnswerTests
{
    [Theory]
    [InlineData("27", "3", "2015")]
    [InlineData("27", "03", "2015")]
    [InlineData(" 27 ", " 3", "2015 ")]
    [InlineData("27", "March", "2015")]
    [InlineData("27", "mar", "2015")]
    [InlineData("27", "MARCH", "2015")]
    public void A_date_is_read_however_its_month_is_written(string day, string month, string year) =>
        Assert.Equal(new DateOnly(2015, 3, 27), new DateAnswer(day, month, year).Value);

    [Theory]
    [InlineData("Jan", 1)]
    [InlineData("February", 2)]
    [InlineData("apr", 4)]
    [InlineData("may", 5)]
    [InlineData("June", 6)]
    [InlineData("jul", 7)]
    [InlineData("August", 8)]
    [InlineData("sep", 9)]
    [InlineData("Sept", 9)]
    [InlineData("october", 10)]
    [InlineData("Nov", 11)]
    [InlineData("dec", 12)]
    public void Every_month_has_a_name_and_a_short_name(string name, int month) =>
        Assert.Equal(new DateOnly(2015, month, 1), new DateAnswer("1", name, "2015").Value);

    [Theory]
    [InlineData("", "3", "2015", "must include a day", DateParts.Day)]
    [InlineData("27", "", "2015", "must include a month", DateParts.Month)]
    [InlineData("27", "3", "", "must include a year", DateParts.Year)]
    [InlineData("", "", "2015", "must include a day and month", DateParts.Day | DateParts.Month)]
    [InlineData("", "3", "", "must include a day and year", DateParts.Day | DateParts.Year)]
    [InlineData("27", " ", "", "must include a month and year", DateParts.Month | DateParts.Year)]
    public void What_is_missing_is_named(string day, string month, string year, string requirement, DateParts parts) =>
        AssertProblem(day, month, year, requirement, parts);

    [Theory]
    [InlineData("0", "3", "2015", DateParts.Day)]
    [InlineData("32", "3", "2015", DateParts.Day)]
    [InlineData("first", "3", "2015", DateParts.Day)]
    [InlineData("-1", "3", "2015", DateParts.Day)]
    [InlineData("27", "0", "2015", DateParts.Month)]
    [InlineData("27", "13", "2015", DateParts.Month)]
    [InlineData("27", "ma", "2015", DateParts.Month)]
    [InlineData("27", "Marchember", "2015", DateParts.Month)]
    [InlineData("27", "3", "next", DateParts.Year)]
    [InlineData("27", "3", "0000", DateParts.Year)]
    [InlineData("27", "13", "15", DateParts.Month | DateParts.Year)]
    [InlineData("32", "13", "year", DateParts.All)]
    [InlineData("31", "4", "2015", DateParts.All)]
    [InlineData("29", "2", "2015", DateParts.All)]
    public void What_cannot_be_is_no_real_date(string day, string month, string year, DateParts parts) =>
        AssertProblem(day, month, year, "must be a real date", parts);

    [Theory]
    [InlineData("15")]
    [InlineData("215")]
    [InlineData("20155")]
    public void A_year_has_4_numbers(string year) =>
        AssertProblem("27", "3", year, "must include a year with 4 numbers", DateParts.Year);

    [Fact]
    public void Something_missing_is_said_before_something_impossible() =>
        AssertProblem("32", "", "15", "must include a month", DateParts.Month);

    [Fact]
    public void A_leap_day_is_a_real_date() =>
        Assert.Equal(new DateOnly(2016, 2, 29), new DateAnswer("29", "2", "2016").Value);

    [Fact]
    public void An_empty_answer_is_no_date_and_no_problem()
    {
        var answer = new DateAnswer(" ", null, "");

        Assert.True(answer.IsEmpty);
        Assert.Null(answer.Value);
        Assert.Null(answer.Problem);
    }

    [Fact]
    public void A_stored_date_comes_back_as_it_was()
    {
        var date = new DateOnly(2015, 3, 27);

        Assert.Equal(date, DateAnswer.From(date)!.Value);
        Assert.Null(DateAnswer.From(null));
    }

    private static void AssertProblem(string day, string month, string year, string requirement, DateParts parts)
    {
        var answer = new DateAnswer(day, month, year);

        Assert.Null(answer.Value);
        Assert.False(answer.IsEmpty);
        Assert.Equal(new DateProblem(parts, requirement), answer.Problem);
        Assert.Equal($"Meeting date {requirement}", answer.Problem!.MessageFor("Meeting date"));
    }
}
