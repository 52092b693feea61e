using AngleSharp.Html.Dom;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Tests.Components.Bound;

public sealed class DateInputTests
{
    private static readonly SampleForm Stored = new() { MeetingDate = DateAnswer.From(new DateOnly(2015, 8, 5)) };

    [Fact]
    public async Task The_fields_are_named_as_the_binder_reads_them()
    {
        var document = await SampleTags.Page().Date().RenderAsync();

        Assert.Equal(
            ["Form.MeetingDate.Day", "Form.MeetingDate.Month", "Form.MeetingDate.Year"],
            document.QuerySelectorAll("input").OfType<IHtmlInputElement>().Select(i => i.Name!));
    }

    [Fact]
    public async Task A_stored_date_is_shown_without_leading_zeros() =>
        Assert.Equal(["5", "8", "2015"], await ValuesAsync(SampleTags.Page(Stored)));

    [Fact]
    public async Task What_was_typed_stays_as_it_was_typed()
    {
        var page = SampleTags.Page(Stored);
        Post(page, "31", "Febuary", "");

        Assert.Equal(["31", "Febuary", ""], await ValuesAsync(page));
    }

    [Theory]
    [InlineData("", "3", "2015", "day")]
    [InlineData("27", "", "2015", "month")]
    [InlineData("27", "3", "", "year")]
    [InlineData("27", "", "", "month year")]
    [InlineData("32", "3", "2015", "day")]
    [InlineData("27", "13", "2015", "month")]
    [InlineData("27", "3", "15", "year")]
    [InlineData("31", "4", "2015", "day month year")]
    [InlineData("", "", "", "day month year")]
    [InlineData("27", "3", "2015", "day month year")]
    public async Task Only_the_fields_that_are_wrong_are_marked(string day, string month, string year, string expected)
    {
        var page = SampleTags.Page();
        Post(page, day, month, year);
        page.ModelState.AddModelError("Form.MeetingDate", "Meeting date must be something else");

        var document = await page.Date().RenderAsync();

        var marked = document.QuerySelectorAll(".nhsuk-input--error").Select(i => i.Id!["Form_MeetingDate-".Length..]);
        Assert.Equal(expected.Split(' '), marked);
        Assert.Equal(expected.Split(' ').Length, document.QuerySelectorAll(".nhsuk-date-input .nhsuk-form-group--error").Length);
    }

    [Fact]
    public async Task Nothing_is_marked_without_an_error()
    {
        var page = SampleTags.Page();
        Post(page, "32", "3", "2015");

        Assert.Empty((await page.Date().RenderAsync()).QuerySelectorAll(".nhsuk-input--error"));
    }

    [Theory]
    [InlineData("27", "13", "2015", "Form_MeetingDate-month")]
    [InlineData("27", "3", "", "Form_MeetingDate-year")]
    [InlineData("31", "4", "2015", "Form_MeetingDate-day")]
    public async Task The_summary_leads_to_the_first_field_that_is_wrong(string day, string month, string year, string target)
    {
        var page = SampleTags.Page();
        Post(page, day, month, year);
        page.ModelState.AddModelError("Form.MeetingDate", "Meeting date must be something else");

        await page.Date().HtmlAsync();

        Assert.Equal(target, PageErrors.Of(page.View.HttpContext).InPageOrder.Single().TargetId);
    }

    [Fact]
    public async Task An_error_about_the_value_of_the_answer_is_shown_at_the_date()
    {
        var page = SampleTags.Page();
        page.ModelState.AddModelError("Form.MeetingDate.Value", "Meeting date must be in the past");

        var document = await page.Date().RenderAsync();

        Assert.Equal("Error: Meeting date must be in the past", document.QuerySelector("#Form_MeetingDate-error")!.TextContent);
    }

    [Fact]
    public async Task A_date_without_a_name_for_its_messages_is_refused_when_it_is_shown()
    {
        var page = SampleTags.Page();
        var tag = new Tag("nhs-date-input", new NhsDateInputTagHelper
        {
            For = page.For(p => p.Form.NamelessDate),
            ViewContext = page.View,
            Legend = "When?",
        });

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(tag.HtmlAsync);

        Assert.Equal("The date SampleForm.NamelessDate needs [DateAnswerName(\"...\")] for its error messages.", exception.Message);
    }

    [Fact]
    public async Task A_date_input_for_anything_but_a_date_is_refused()
    {
        var page = SampleTags.Page();
        var tag = new Tag("nhs-date-input", new NhsDateInputTagHelper
        {
            For = page.For(p => p.Form.Reviewer),
            ViewContext = page.View,
            Legend = "When?",
        });

        await Assert.ThrowsAsync<InvalidOperationException>(tag.HtmlAsync);
    }

    private static void Post(ComponentPage<SamplePage> page, string day, string month, string year)
    {
        page.Posted("Form.MeetingDate.Day", day);
        page.Posted("Form.MeetingDate.Month", month);
        page.Posted("Form.MeetingDate.Year", year);
    }

    private static async Task<IEnumerable<string>> ValuesAsync(ComponentPage<SamplePage> page) =>
        (await page.Date().RenderAsync()).QuerySelectorAll("input").OfType<IHtmlInputElement>().Select(i => i.DefaultValue);
}
