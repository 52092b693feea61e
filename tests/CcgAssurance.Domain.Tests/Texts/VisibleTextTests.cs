using CcgAssurance.Domain.Texts;

namespace CcgAssurance.Domain.Tests.Texts;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\r\n\v\f")]
    [InlineData("\u00A0\u2003\u202F\u3000\u2028\u2029\u0085")]
    [InlineData("\u200B\u200C\u200D\u2060")]
    [InlineData("\u00AD")]
    [InlineData("\u200E\u200F\u061C\u202A\u202E\u2066\u2069")]
    [InlineData("\uFEFF")]
    [InlineData("\u034F\u115F\u1160\u3164\uFFA0\u180E\uFE0F\u2800")]
    [InlineData("\U000E0001\U000E0020\U000E0100")]
    [InlineData("\0\u0001\u007F")]
    public void A_text_of_characters_that_draw_nothing_has_nothing_to_see(string? text) => Assert.False(VisibleText.IsIn(text));

    [Theory]
    [InlineData("-")]
    [InlineData("\u200B1\u200B")]
    [InlineData("é")]
    [InlineData("\u25A1")]
    [InlineData("\uF0FC")]
    [InlineData("\U0001F468\u200D\U0001F469")]
    [InlineData("\uD800")]
    public void A_text_with_one_character_that_is_drawn_has_something_to_see(string text) => Assert.True(VisibleText.IsIn(text));
}
