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

    [Theory]
    [InlineData(200, "", 200)]
    [InlineData(200, "b", 200)]
    [InlineData(5_000, "", 200)]
    [InlineData(199, "😀", 199)]
    [InlineData(198, "😀", 200)]
    public void What_is_longer_than_200_characters_is_cut_and_never_within_one(int letters, string end, int length)
    {
        var typed = new string('a', letters) + end;

        Assert.Equal($"%{typed[..length]}%", LikePattern.Containing(typed));
    }
}
