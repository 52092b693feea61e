using CcgAssurance.Data.Queries;

namespace CcgAssurance.Data.Tests;

public sealed class LikePatternTests
{
    [Theory]
    [InlineData("Durham", "%durham%")]
    [InlineData(" Durham ", "%durham%")]
    [InlineData("100%", @"%100\%%")]
    [InlineData("a_b[c", @"%a\_b\[c%")]
    [InlineData(@"a\b", @"%a\\b%")]
    public void What_a_person_types_stands_for_itself(string typed, string pattern) => Assert.Equal(pattern, LikePattern.Containing(typed));
}
