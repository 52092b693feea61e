using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Tests.Framework;

public sealed class RecordedYearsTests
{
    [Fact]
    public void Records_reach_from_twenty_years_before_the_first_framework_to_five_after_the_last() =>
        Assert.Equal((1993, 2020), (RecordedYears.First, RecordedYears.Last));
}
