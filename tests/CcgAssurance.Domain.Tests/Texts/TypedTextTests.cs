using CcgAssurance.Domain.Texts;

namespace CcgAssurance.Domain.Tests.Texts;

public sealed class TypedTextTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n\u200B\n\t")]
    public void A_text_with_nothing_to_see_has_no_parts(string? text) => Assert.Empty(TypedText.Read(text));

    [Fact]
    public void Lines_stay_lines_and_an_empty_one_begins_a_paragraph()
    {
        var blocks = TypedText.Read("First\r\nsecond\vthird\ffourth\n \n\nNext");

        Assert.Equal(["First", "second", "third", "fourth"], Assert.IsType<TextParagraph>(blocks[0]).Lines);
        Assert.Equal(["Next"], Assert.IsType<TextParagraph>(blocks[1]).Lines);
        Assert.Equal(2, blocks.Count);
    }

    [Fact]
    public void Lines_with_equally_many_tabs_are_a_table_whose_first_row_holds_the_headings()
    {
        var blocks = TypedText.Read("As agreed:\nIndicator\tStandard\tQ1\nCancer 62 day\t85.0\t84.1\nA&E\t95\t\nMore follows.");

        Assert.Equal(["As agreed:"], Assert.IsType<TextParagraph>(blocks[0]).Lines);
        var table = Assert.IsType<TextTable>(blocks[1]);
        Assert.Equal(["Indicator", "Standard", "Q1"], table.Headings);
        Assert.Equal([["Cancer 62 day", "85.0", "84.1"], ["A&E", "95", ""]], table.Rows);
        Assert.Equal(["Indicator: Cancer 62 day; Standard: 85.0; Q1: 84.1", "Indicator: A&E; Standard: 95"], table.Lines());
        Assert.Equal(["More follows."], Assert.IsType<TextParagraph>(blocks[2]).Lines);
    }

    [Fact]
    public void A_cell_under_no_heading_stands_for_itself() => Assert.Equal(
        ["Cancer; Q1: 85"], Assert.IsType<TextTable>(Assert.Single(TypedText.Read("\tQ1\nCancer\t85"))).Lines());

    [Theory]
    [InlineData("Only\tone line")]
    [InlineData("One\ttab\nTwo\tmore\ttabs")]
    public void One_line_with_tabs_or_lines_with_different_numbers_of_them_are_no_table(string text) =>
        Assert.Equal(text.Replace('\t', ' ').Split('\n'), Assert.IsType<TextParagraph>(Assert.Single(TypedText.Read(text))).Lines);

    [Theory]
    [InlineData("- one\n- two")]
    [InlineData("\u2013 one\n\u2014 two")]
    [InlineData("\u2022 one\n\u2022two")]
    [InlineData("\u2022\tone\n\u2022\ttwo")]
    [InlineData("\uF0B7\tone\n\uF0A7\ttwo")]
    [InlineData("  * one\no\ttwo")]
    public void Lines_that_begin_with_a_bullet_or_a_dash_are_a_list(string text)
    {
        var list = Assert.IsType<TextList>(Assert.Single(TypedText.Read(text)));

        Assert.Equal(["one", "two"], list.Items);
        Assert.False(list.IsNumbered);
    }

    [Theory]
    [InlineData("1. one\n2. two")]
    [InlineData("1.\tone\n2.\ttwo")]
    public void Lines_that_are_numbered_from_one_are_a_list_with_numbers(string text)
    {
        var list = Assert.IsType<TextList>(Assert.Single(TypedText.Read(text)));

        Assert.Equal(["one", "two"], list.Items);
        Assert.True(list.IsNumbered);
    }

    [Theory]
    [InlineData("-5 per cent\n-6 per cent")]
    [InlineData("-")]
    [InlineData("3. third\n4. fourth")]
    [InlineData("2014. A year")]
    public void Negative_numbers_a_dash_alone_and_other_numbers_are_no_list(string text) =>
        Assert.IsType<TextParagraph>(Assert.Single(TypedText.Read(text)));

    [Fact]
    public void A_row_that_begins_with_a_dash_stays_in_its_table() =>
        Assert.Equal(2, Assert.IsType<TextTable>(Assert.Single(TypedText.Read("Area\tQ1\tQ2\n-\t1\t2\n-\t3\t4"))).Rows.Count);

    [Fact]
    public void Where_there_is_no_room_every_part_is_lines() => Assert.Equal(
        ["Before", "\u2022 one", "1. first", "2. second", "A: 1; B: 2"],
        TypedText.Lines("Before\n- one\n1. first\n2. second\nA\tB\n1\t2"));
}
