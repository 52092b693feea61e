using CcgAssurance.Web.Components;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CcgAssurance.Web.Tests.Components.Bound;

public sealed class ErrorSummaryTests
{
    [Fact]
    public async Task Nothing_is_written_when_nothing_is_wrong()
    {
        var page = SampleTags.Page();
        await page.Input(p => p.Form.Reviewer).HtmlAsync();

        Assert.Equal("", await page.ErrorSummary().HtmlAsync());
    }

    [Fact]
    public async Task Errors_stand_in_the_order_of_the_page_whatever_the_order_of_the_model()
    {
        var page = SampleTags.Page();
        page.ModelState.AddModelError("Form.MeetingDate", "Enter the meeting date");
        page.ModelState.AddModelError("Form.Category", "Select a category");
        page.ModelState.AddModelError("Form.Reviewer", "Enter the lead reviewer");
        await page.Input(p => p.Form.Reviewer).HtmlAsync();
        await page.Radios(p => p.Form.Category).HtmlAsync();
        await page.Date().HtmlAsync();

        var links = await LinksAsync(page);

        Assert.Equal(
            [
                ("#Form_Reviewer", "Enter the lead reviewer"),
                ("#Form_Category", "Select a category"),
                ("#Form_MeetingDate-day", "Enter the meeting date"),
            ],
            links);
    }

    [Fact]
    public async Task Every_link_leads_to_one_control_of_the_page()
    {
        var page = SampleTags.Page();
        page.ModelState.AddModelError("Form.Category", "Select a category");
        page.ModelState.AddModelError("Form.MeetingDate", "Enter the meeting date");
        var controls = new[] { await page.Radios(p => p.Form.Category).RenderAsync(), await page.Date().RenderAsync() };

        Assert.All(
            await LinksAsync(page),
            link => Assert.Equal("input", Assert.Single(controls.SelectMany(c => c.QuerySelectorAll(link.Href))).LocalName));
    }

    [Fact]
    public async Task A_second_error_of_a_field_is_not_repeated_as_an_error_of_the_page()
    {
        var page = SampleTags.Page();

        // In lower case, as model binding names the parameter of an action.
        page.ModelState.AddModelError("form.Reviewer", "Enter the lead reviewer");
        page.ModelState.AddModelError("form.Reviewer", "Lead reviewer must be 100 characters or less");
        await page.Input(p => p.Form.Reviewer).HtmlAsync();

        Assert.Equal(["Enter the lead reviewer"], await ItemsAsync(page));
    }

    [Fact]
    public async Task Errors_of_the_whole_form_come_last_and_are_not_linked()
    {
        var page = SampleTags.Page();
        page.ModelState.AddModelError("", "Someone else changed this judgement");
        page.ModelState.AddModelError("Form.Reviewer", "Enter the lead reviewer");
        await page.Input(p => p.Form.Reviewer).HtmlAsync();

        Assert.Equal(["Enter the lead reviewer", "Someone else changed this judgement"], await ItemsAsync(page));
        Assert.Single(await LinksAsync(page));
    }

    [Fact]
    public async Task An_error_that_no_field_has_shown_is_not_lost()
    {
        var page = SampleTags.Page();
        page.ModelState.AddModelError("Form.Elsewhere", "Choose at least one domain");

        Assert.Equal(["Choose at least one domain"], await ItemsAsync(page));
    }

    [Fact]
    public async Task The_title_says_first_that_something_is_wrong()
    {
        var page = SampleTags.Page();
        page.ModelState.AddModelError("", "Someone else changed this judgement");

        Assert.Equal("<title>Error: Judge domain 1</title>", await Title(page).HtmlAsync());
    }

    [Fact]
    public async Task The_title_is_left_alone_when_nothing_is_wrong()
    {
        var page = SampleTags.Page();
        page.Posted("Form.Reviewer", "Alex");

        Assert.Equal(ModelValidationState.Unvalidated, page.ModelState.ValidationState);
        Assert.Equal("<title>Judge domain 1</title>", await Title(page).HtmlAsync());
    }

    [Fact]
    public async Task Forms_leave_validation_to_the_server() => Assert.Equal(
        "<form action=\"/ccgs\" method=\"get\" novalidate></form>",
        await Form().Attribute("action", "/ccgs").Attribute("method", "get").HtmlAsync());

    [Fact]
    public async Task Forms_say_so_once() => Assert.Equal(
        "<form action=\"/ccgs\" novalidate></form>",
        await Form().Attribute("action", "/ccgs").Attribute("novalidate").HtmlAsync());

    [Fact]
    public async Task A_form_that_does_not_say_where_it_goes_is_a_mistake_of_ours() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Form().Attribute("method", "post").HtmlAsync());

    // Only a posted form asks for a token, and pages prove that one; a form that is got needs no generator.
    private static Tag Form() => new("form", new NhsFormTagHelper(null!, null!));

    private static Tag Title(ComponentPage<SamplePage> page) =>
        new Tag("title", new NhsTitleTagHelper { ViewContext = page.View }).WithText("Judge domain 1");

    private static async Task<IEnumerable<string>> ItemsAsync(ComponentPage<SamplePage> page) =>
        (await page.ErrorSummary().RenderAsync()).QuerySelectorAll("li").Select(item => item.TextContent);

    private static async Task<IReadOnlyList<(string Href, string Text)>> LinksAsync(ComponentPage<SamplePage> page) =>
        [.. (await page.ErrorSummary().RenderAsync()).QuerySelectorAll("a").Select(link => (link.GetAttribute("href")!, link.TextContent))];
}
