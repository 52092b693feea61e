using CcgAssurance.Domain.Texts;

namespace CcgAssurance.Domain.Tests.Texts;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("Barking & Dagenham", "Barking and Dagenham")]
    [InlineData("St. Helens", "St Helens")]
    [InlineData("St.Helens", "St Helens")]
    [InlineData("King's Lynn", "Kings Lynn")]
    [InlineData("King’s Lynn", "Kings Lynn")]
    [InlineData("  Bath   and\tWells\n", "Bath and Wells")]
    [InlineData("Café Señor", "Cafe Senor")]
    [InlineData("Cafe\u0301", "Café")]
    [InlineData("Łódź Straße", "lodz strasse")]
    [InlineData("DURHAM", "durham")]
    [InlineData("A&E", "A & E")]
    [InlineData("A&E", "a and e")]
    [InlineData("N.H.S.", "NHS")]
    [InlineData("i.e. now", "ie now")]
    [InlineData("Quarter 1 2014/15", "Q1 2014 15")]
    [InlineData("soft\u00ADhyphen", "softhyphen")]
    [InlineData("non\u00A0breaking", "non breaking")]
    [InlineData("ﬁnance", "finance")]
    [InlineData("a (b), c: d!", "a b c d")]
    public void What_is_written_in_different_ways_is_folded_into_one(string one, string other) =>
        Assert.Equal(FoldedText.Of(other), FoldedText.Of(one));

    [Theory]
    [InlineData("Stockton-on-Tees", "stockton on tees stocktonontees")]
    [InlineData("follow–up", "follow up followup")]
    [InlineData("- a list", "a list")]
    public void What_a_hyphen_joins_is_found_in_one_word_and_in_several(string text, string folded) => Assert.Equal(folded, FoldedText.Of(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u200B.-'%_[\\ ")]
    public void A_text_without_letters_and_digits_folds_into_nothing(string? text) => Assert.Equal("", FoldedText.Of(text));

    [Fact]
    public void Half_a_character_folds_into_nothing() => Assert.Equal("ab c", FoldedText.Of("ab\uD83D c"));

    [Theory]
    [InlineData("NHS Barking and Dagenham CCG", "barking dagenham")]
    [InlineData("barking & dagenham clinical commissioning group", "barking dagenham")]
    [InlineData("Dagenham, Barking", "dagenham barking")]
    [InlineData("nhs", "nhs")]
    [InlineData("CCG", "ccg")]
    [InlineData("NHS CCG", "ccg")]
    [InlineData("&", "and")]
    [InlineData("A&E waits", "aande waits")]
    [InlineData("waits waits WAITS", "waits")]
    [InlineData("100%", "100")]
    [InlineData("a b c d e f g h i j k l", "a b c d e f g h i j")]
    public void Words_of_a_search_leave_out_what_makes_no_difference(string typed, string words) =>
        Assert.Equal(words, string.Join(' ', SearchWords.Of(typed).Words));

    [Theory]
    [InlineData("", true, true)]
    [InlineData(" ?! ", true, true)]
    [InlineData("b", false, true)]
    [InlineData("b c", false, true)]
    [InlineData("bc", false, false)]
    public void A_search_says_whether_it_has_anything_to_look_for(string typed, bool isEmpty, bool isTooShort)
    {
        var words = SearchWords.Of(typed);

        Assert.Equal((isEmpty, isTooShort), (words.IsEmpty, words.IsTooShort));
    }

    [Fact]
    public void No_more_than_200_characters_are_looked_for() =>
        Assert.Equal([new string('a', 200)], SearchWords.Of(new string('a', 400)).Words);

    [Theory]
    [InlineData("barking report", "barking")]
    [InlineData("report", "report")]
    public void A_word_that_says_nothing_is_left_out_unless_it_is_alone(string typed, string words) =>
        Assert.Equal(words, string.Join(' ', SearchWords.Of(typed).Without("report").Words));

    [Fact]
    public void An_excerpt_begins_a_little_before_the_first_word_that_is_found_and_marks_each()
    {
        var text = $"{string.Concat(Enumerable.Repeat("before ", 30))}Waits in A&E\nand more waiting {string.Concat(Enumerable.Repeat("after ", 60))}";

        var parts = SearchExcerpt.Of(text, SearchWords.Of("wait A&E"), 120);

        Assert.Equal(["Waits", "A&E", "waiting"], parts.Where(part => part.IsFound).Select(part => part.Text));
        Assert.StartsWith("…before", parts[0].Text, StringComparison.Ordinal);
        Assert.EndsWith("after…", parts[^1].Text, StringComparison.Ordinal);
        Assert.InRange(string.Concat(parts.Select(part => part.Text)).Length, 80, 122);
    }

    [Fact]
    public void The_beginning_of_a_text_is_shown_also_where_the_word_stands_later() => Assert.Equal(
        ["Ten…"], SearchExcerpt.BeginningOf("Ten letters and then the word", SearchWords.Of("word"), 10).Select(part => part.Text));

    [Theory]
    [InlineData("One word", "one", "One", " word")]
    [InlineData("One word", "nothing", null, "One word")]
    [InlineData("", "one", null, null)]
    public void An_excerpt_of_a_short_text_is_the_text(string text, string typed, string? found, string? rest)
    {
        var parts = SearchExcerpt.Of(text, SearchWords.Of(typed), 100);

        Assert.Equal(found, parts.SingleOrDefault(part => part.IsFound)?.Text);
        Assert.Equal(rest, parts.SingleOrDefault(part => !part.IsFound)?.Text);
    }
}
