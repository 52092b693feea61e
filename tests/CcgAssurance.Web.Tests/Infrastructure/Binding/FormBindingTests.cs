using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Web.Tests.Infrastructure.Binding;

public sealed class FormBindingTests
{
    [Fact]
    public async Task A_line_break_is_one_character_before_any_length_is_checked()
    {
        var received = await FormServer.PostAsync(("Form.Text", "1234\r\n6789\r"));

        Assert.Equal("1234\n6789", received.Form.Text);
        Assert.True(received.IsValid);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_still_refused() =>
        Assert.False((await FormServer.PostAsync(("Form.Text", "1234\r\n67890A"))).IsValid);

    [Theory]
    [InlineData("  Alex  ", "Alex")]
    [InlineData("\t\r\nAlex\r\n", "Alex")]
    [InlineData("Alex  Smith", "Alex  Smith")]
    [InlineData("   ", null)]
    [InlineData("", null)]
    [InlineData("\u200B\uFEFF Alex\u00AD\u2060", "Alex")]
    [InlineData("\u200B\u00AD\u200E\uFEFF\u3164\u00A0", null)]
    [InlineData("With love \u2764\uFE0F", "With love \u2764\uFE0F")]
    [InlineData("Page one\vPage\ftwo", "Page one\nPage\ntwo")]
    [InlineData("\u200B\r\n\tQ1\tQ2\r\nCancer\t85.0\t\r\n\t\t", "\tQ1\tQ2\nCancer\t85.0\t")]
    public async Task Text_is_trimmed_and_what_draws_nothing_is_no_answer(string typed, string? bound) =>
        Assert.Equal(bound, (await FormServer.PostAsync(("Form.Text", typed))).Form.Text);

    [Fact]
    public async Task What_was_typed_is_kept_to_be_shown_again() =>
        Assert.Equal("  Alex ", (await FormServer.PostAsync(("Form.Text", "  Alex "))).Attempted["Text"]);

    [Fact]
    public async Task Every_text_of_a_list_is_normalised()
    {
        var received = await FormServer.PostAsync(("Form.Texts", " one"), ("Form.Texts", "two\r\nlines"));

        Assert.Equal(["one", "two\nlines"], received.Form.Texts);
    }

    [Fact]
    public async Task Posted_answers_take_the_place_of_those_the_form_begins_with() =>
        Assert.Equal([AssuranceCategory.Assured], (await FormServer.PostAsync(("Form.Categories", "Assured"))).Form.Categories);

    [Fact]
    public async Task Answers_that_were_not_posted_are_as_the_form_begins() =>
        Assert.Equal([AssuranceCategory.AssuredWithSupport], (await FormServer.PostAsync(("Form.Text", "Alex"))).Form.Categories);

    [Fact]
    public async Task An_answer_that_is_not_on_the_list_is_refused() =>
        Assert.Equal(
            [("Categories", "Select one of the options")],
            (await FormServer.PostAsync(("Form.Categories", "Assured"), ("Form.Categories", "Excellent"))).Errors);

    [Fact]
    public async Task A_password_is_taken_exactly_as_typed() =>
        Assert.Equal(" secret  ", (await FormServer.PostAsync(("Form.Password", " secret  "))).Form.Password);

    [Fact]
    public async Task A_field_is_not_required_only_because_its_type_is_not_nullable() =>
        Assert.Empty((await FormServer.PostAsync(("Form.NotNullable", ""))).Errors);

    [Fact]
    public async Task A_date_is_bound_from_its_three_fields()
    {
        var received = await FormServer.PostAsync(Date("27", "March", "2015"));

        Assert.Equal(new DateOnly(2015, 3, 27), received.Form.MeetingDate!.Value);
        Assert.True(received.IsValid);
    }

    [Fact]
    public async Task What_draws_nothing_around_the_parts_of_a_date_does_not_count() => Assert.Equal(
        new DateOnly(2015, 3, 27), (await FormServer.PostAsync(Date("\u200B27", "March\u00AD", "2015\u2060"))).Form.MeetingDate!.Value);

    [Theory]
    [InlineData(" ")]
    [InlineData("\u200B")]
    public async Task A_date_left_empty_is_no_answer_and_no_error(string month)
    {
        var received = await FormServer.PostAsync(Date("", month, ""));

        Assert.Null(received.Form.MeetingDate);
        Assert.True(received.IsValid);
    }

    [Fact]
    public async Task A_date_left_empty_breaks_no_rule_about_dates() =>
        Assert.True((await FormServer.PostAsync(
            ("Form.ReviewDate.Day", ""), ("Form.ReviewDate.Month", ""), ("Form.ReviewDate.Year", ""))).IsValid);

    [Fact]
    public async Task A_date_that_was_not_on_the_page_is_no_answer()
    {
        var received = await FormServer.PostAsync(("Form.Text", "Alex"));

        Assert.Null(received.Form.MeetingDate);
        Assert.True(received.IsValid);
    }

    [Theory]
    [InlineData("27", "", "2015", "Meeting date must include a month")]
    [InlineData("", "3", "", "Meeting date must include a day and year")]
    [InlineData("31", "4", "2015", "Meeting date must be a real date")]
    [InlineData("27", "3", "15", "Meeting date must include a year with 4 numbers")]
    public async Task A_date_that_cannot_be_read_has_one_error_and_keeps_what_was_typed(
        string day, string month, string year, string message)
    {
        var received = await FormServer.PostAsync(Date(day, month, year));

        Assert.Equal([("MeetingDate", message)], received.Errors);
        Assert.Null(received.Form.MeetingDate!.Value);
        Assert.Equal(day, received.Attempted["MeetingDate.Day"]);
        Assert.Equal(month, received.Attempted["MeetingDate.Month"]);
        Assert.Equal(year, received.Attempted["MeetingDate.Year"]);
    }

    [Theory]
    [InlineData("Patients", "a dozen", "Number of patients must be a whole number")]
    [InlineData("Patients", "1.5", "Number of patients must be a whole number")]
    [InlineData("Patients", "99999999999", "Number of patients must be a whole number")]
    [InlineData("Beds", "", "Enter an answer")]
    [InlineData("Beds", "\u200B", "Enter an answer")]
    [InlineData("Cost", "a lot", "Cost in pounds must be a number")]
    [InlineData("Category", "Excellent", "Select one of the options")]
    [InlineData("Category", "7", "Select one of the options")]
    [InlineData("Agreed", "perhaps", "Select one of the options")]
    [InlineData("Token", "not a token", "Check your answer and enter it again")]
    public async Task An_answer_that_cannot_be_read_says_what_to_do(string answer, string typed, string message) =>
        Assert.Equal([(answer, message)], (await FormServer.PostAsync(($"Form.{answer}", typed))).Errors);

    [Fact]
    public async Task Answers_of_other_kinds_are_bound_as_ever()
    {
        var received = await FormServer.PostAsync(
            ("Form.Patients", "30"), ("Form.Cost", "1.50"), ("Form.Category", "AssuredWithSupport"), ("Form.Agreed", "false"));

        Assert.True(received.IsValid);
        Assert.Equal(30, received.Form.Patients);
        Assert.Equal(1.5m, received.Form.Cost);
        Assert.Equal(AssuranceCategory.AssuredWithSupport, received.Form.Category);
        Assert.False(received.Form.Agreed);
    }

    private static (string Name, string Value)[] Date(string day, string month, string year) =>
        [("Form.MeetingDate.Day", day), ("Form.MeetingDate.Month", month), ("Form.MeetingDate.Year", year)];
}
