using CcgAssurance.Domain.People;

namespace CcgAssurance.Domain.Tests.People;

public sealed class LogInDelaysTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 30)]
    [InlineData(6, 60)]
    [InlineData(7, 120)]
    [InlineData(9, 480)]
    [InlineData(10, 900)]
    [InlineData(11, 900)]
    [InlineData(int.MaxValue, 900)]
    public void The_wait_doubles_with_each_try_after_the_fifth_up_to_a_quarter_of_an_hour(int tries, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), LogInDelays.After(tries));
}
