using CcgAssurance.Reporting.Layout;

namespace CcgAssurance.Reporting.Tests.Layout;

public sealed class TextNormaliserTests
{
    [Theory]
    [InlineData("plain text", "plain text", 0)]
    [InlineData("cafe\u0301", "caf\u00E9", 0)]
    [InlineData("zero\u200Bwidth\u200D\uFEFF", "zerowidth", 0)]
    [InlineData("soft\u00ADhyphen", "softhyphen", 0)]
    [InlineData("\u202Eright to left\u202C\u2066x\u2069", "right to leftx", 0)]
    [InlineData("\u2018one\u2019 \u201Ctwo\u201D \u2013 \u2014 \u2026", "\u2018one\u2019 \u201Ctwo\u201D \u2013 \u2014 \u2026", 0)]
    [InlineData("10\u00A0days", "10\u00A0days", 0)]
    [InlineData("thin\u2009space", "thin space", 0)]
    [InlineData("one\r\ntwo\tthree\u2028four", "one  two three four", 0)]
    [InlineData("bell\u0007", "bell", 0)]
    [InlineData("up \u2192 down", "up -> down", 0)]
    [InlineData("a \u2265 b \u2264 c", "a >= b <= c", 0)]
    [InlineData("\u2713 \u2714\uFE0F \u2718", "\u25A1 \u25A1 \u25A1", 3)]
    [InlineData("\uF0B7 item", "\u2022 item", 0)]
    [InlineData("\uFB01nance", "finance", 0)]
    [InlineData("\u1EBD", "\u25A1", 1)]
    [InlineData("10\u2075 or 2\u2150", "10\u25A1 or 2\u25A1", 2)]
    [InlineData("a \u2260 b \u2611 \u2612 \u274C \uF0FC", "a \u25A1 b \u25A1 \u25A1 \u25A1 \u25A1", 5)]
    [InlineData("smile \U0001F600!", "smile \u25A1!", 1)]
    [InlineData("\U0001F468\u200D\U0001F469\u200D\U0001F467 family", "\u25A1 family", 1)]
    [InlineData("\U0001F44D\U0001F3FD good", "\u25A1 good", 1)]
    [InlineData("\u6F22\u5B57", "\u25A1\u25A1", 2)]
    [InlineData("", "", 0)]
    public void Text_becomes_fit_to_print(string typed, string printed, int replaced)
    {
        var normaliser = new TextNormaliser(new FixedMeasure());

        Assert.Equal(printed, normaliser.Clean(typed));
        Assert.Equal(replaced, normaliser.Replaced);
    }

    [Theory]
    [InlineData('\uD800')]
    [InlineData('\uDC00')]
    [InlineData('\uFFFE')]
    [InlineData('\uFFFF')]
    [InlineData('\uFDD0')]
    public void What_is_no_character_gets_a_box_instead_of_an_error(char damaged)
    {
        var normaliser = new TextNormaliser(new FixedMeasure());

        Assert.Equal("a\u25A1\u00E9", normaliser.Clean($"a{damaged}e\u0301"));
        Assert.Equal(1, normaliser.Replaced);
    }

    [Theory]
    [InlineData("\U0001F600", 0x25A1, "?")]
    [InlineData("don\u2019t", 0x2019, "don't")]
    [InlineData("10\u00A0days", 0xA0, "10 days")]
    [InlineData("\uF0B7", 0x2022, "?")]
    public void A_poorer_font_gets_a_plainer_stand_in(string typed, int missing, string printed) =>
        Assert.Equal(printed, new TextNormaliser(new FixedMeasure(missing, 0x25A1)).Clean(typed));

    [Fact]
    public void What_becomes_a_box_is_named_with_the_words_around_it()
    {
        const string text = "The plan holds since the board met in May \u2713 and the trust has agreed to every part of it";

        Assert.Equal(
            [("\u2713", "…since the board met in May \u2713 and the trust has agreed to…")], new TextNormaliser(new FixedMeasure()).Unprintable(text));
    }

    [Fact]
    public void Looking_at_a_text_does_not_count_it()
    {
        var normaliser = new TextNormaliser(new FixedMeasure());

        Assert.Equal("\u25A1", normaliser.CleanUncounted("\u2713"));
        Assert.Equal(0, normaliser.Replaced);
    }
}
