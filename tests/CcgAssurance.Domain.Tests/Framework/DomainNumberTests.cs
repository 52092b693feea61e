using System.Globalization;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Tests.Framework;

[Rule("R30")]
public sealed class DomainNumberTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData("2", 2)]
    [InlineData("3", 3)]
    [InlineData("4", 4)]
    [InlineData("5", 5)]
    [InlineData("6", 6)]
    public void The_digits_1_to_6_are_read(string text, int value)
    {
        Assert.True(DomainNumber.TryParse(text, CultureInfo.InvariantCulture, out var number));
        Assert.Equal(value, number.Value);
        Assert.Equal(number, DomainNumber.Parse(text, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("7")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("01")]
    [InlineData("16")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1.0")]
    [InlineData("١")]
    [InlineData("one")]
    [InlineData("")]
    public void Nothing_else_is_read(string text)
    {
        Assert.False(DomainNumber.TryParse(text, CultureInfo.InvariantCulture, out _));
        Assert.Throws<FormatException>(() => DomainNumber.Parse(text, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_missing_text_is_not_read() =>
        Assert.False(DomainNumber.TryParse(null, CultureInfo.InvariantCulture, out _));

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(-1)]
    public void A_number_outside_1_to_6_cannot_be_made(int value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DomainNumber(value));

    [Fact]
    public void There_are_six_numbers_in_order_and_each_is_written_as_its_bare_digit() =>
        Assert.Equal(["1", "2", "3", "4", "5", "6"], DomainNumber.All.Select(number => number.ToString()));

    [Fact]
    public void Numbers_compare_by_value()
    {
        var two = new DomainNumber(2);
        var three = new DomainNumber(3);

        Assert.True(two < three);
        Assert.False(three < two);
        Assert.True(three > two);
        Assert.False(two > three);
        Assert.True(two <= new DomainNumber(2));
        Assert.False(three <= two);
        Assert.True(three >= new DomainNumber(3));
        Assert.False(two >= three);
        Assert.Equal([two, three], new[] { three, two }.Order());
    }
}
