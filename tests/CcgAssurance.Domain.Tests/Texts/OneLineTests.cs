using CcgAssurance.Domain.Texts;

namespace CcgAssurance.Domain.Tests.Texts;

public sealed class OneLineTests
{
    [Theory]
    [InlineData("Ask for a plan.", "Ask for a plan.")]
    [InlineData("Ask\nfor\t a  plan.", "Ask for a plan.")]
    public void A_short_text_stands_in_one_line(string text, string line) => Assert.Equal(line, OneLine.Of(text));

    [Fact]
    public void A_long_text_is_cut_between_words() =>
        Assert.Equal(string.Join(' ', Enumerable.Repeat("seven77", 10)) + " …", OneLine.Of(string.Join(' ', Enumerable.Repeat("seven77", 12))));

    [Fact]
    public void A_long_word_is_cut_and_no_character_is_halved() =>
        Assert.Equal(new string('x', 79) + " …", OneLine.Of(new string('x', 79) + "😀" + new string('x', 20)));
}
