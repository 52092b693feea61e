using AngleSharp.Html.Dom;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Tests.Components.Bound;

public sealed class FormControlTests
{
    [Fact]
    public async Task Name_and_id_come_from_the_property()
    {
        var input = await InputAsync(SampleTags.Page().Input(p => p.Form.Reviewer));

        Assert.Equal("Form.Reviewer", input.Name);
        Assert.Equal("Form_Reviewer", input.Id);
    }

    [Fact]
    public async Task Name_and_id_begin_with_the_prefix_of_a_partial_view()
    {
        var page = SampleTags.Page();
        page.View.ViewData.TemplateInfo.HtmlFieldPrefix = "Items[2]";

        var input = await InputAsync(page.Input(p => p.Form.Reviewer));

        Assert.Equal("Items[2].Form.Reviewer", input.Name);
        Assert.Equal("Items_2__Form_Reviewer", input.Id);
    }

    [Fact]
    public async Task Label_and_hint_come_from_the_property_when_the_view_gives_none()
    {
        var document = await SampleTags.Page().Input(p => p.Form.Reviewer, label: null).RenderAsync();

        Assert.Equal("Lead reviewer", document.QuerySelector("label[for=Form_Reviewer]")!.TextContent);
        Assert.Equal("First name and surname", document.QuerySelector("#Form_Reviewer-hint")!.TextContent);
    }

    [Fact]
    public async Task The_view_may_take_the_hint_away()
    {
        var document = await SampleTags.Page().Input(p => p.Form.Reviewer, hint: "").RenderAsync();

        Assert.Null(document.QuerySelector(".nhsuk-hint"));
        Assert.False(document.QuerySelector("input")!.HasAttribute("aria-describedby"));
    }

    [Fact]
    public async Task A_control_without_a_label_is_refused()
    {
        var tag = SampleTags.Page().Input(p => p.Form.Unnamed, label: null);

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(tag.HtmlAsync);

        Assert.Contains("<nhs-input asp-for=\"Form.Unnamed\"> needs the attribute label", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_without_a_legend_is_refused()
    {
        var page = SampleTags.Page();
        var tag = new Tag("nhs-radios", new NhsRadiosTagHelper
        {
            For = page.For(p => p.Form.Category),
            ViewContext = page.View,
            Items = SampleTags.Categories,
        });

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(tag.HtmlAsync);

        Assert.Contains("needs the attribute legend", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_control_that_is_not_bound_is_refused()
    {
        var tag = new Tag("nhs-input", new NhsInputTagHelper { ViewContext = SampleTags.Page().View, Label = "Name" });

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(tag.HtmlAsync);

        Assert.Equal("<nhs-input> needs asp-for.", exception.Message);
    }

    [Fact]
    public async Task A_width_that_the_style_sheet_does_not_know_is_refused()
    {
        var page = SampleTags.Page();
        var tag = new Tag("nhs-input", new NhsInputTagHelper { For = page.For(p => p.Form.Reviewer), ViewContext = page.View, Width = 7 });

        await Assert.ThrowsAsync<InvalidOperationException>(tag.HtmlAsync);
    }

    [Fact]
    public async Task The_value_comes_from_the_model()
    {
        var input = await InputAsync(SampleTags.Page(new SampleForm { Reviewer = "Alex \"Sam\" O'Neil" }).Input(p => p.Form.Reviewer));

        Assert.Equal("Alex \"Sam\" O'Neil", input.DefaultValue);
    }

    [Fact]
    public async Task What_was_typed_stays_even_if_the_model_could_not_take_it()
    {
        var page = SampleTags.Page(new SampleForm { Patients = 12 });
        page.Posted("Form.Patients", "a dozen");

        Assert.Equal("a dozen", (await InputAsync(page.Input(p => p.Form.Patients))).DefaultValue);
    }

    [Fact]
    public async Task A_field_that_was_emptied_stays_empty()
    {
        var page = SampleTags.Page(new SampleForm { Reviewer = "Alex" });
        page.Posted("Form.Reviewer", "");

        Assert.Equal("", (await InputAsync(page.Input(p => p.Form.Reviewer))).DefaultValue);
    }

    [Fact]
    public async Task A_password_is_never_sent_back()
    {
        var page = SampleTags.Page(new SampleForm { Reviewer = "stored" });
        page.Posted("Form.Reviewer", "typed");
        var tag = new Tag("nhs-password", new NhsPasswordTagHelper
        {
            For = page.For(p => p.Form.Reviewer),
            ViewContext = page.View,
            Label = "Password",
        });

        var html = await tag.HtmlAsync();

        Assert.DoesNotContain("stored", html, StringComparison.Ordinal);
        Assert.DoesNotContain("typed", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_first_error_of_a_field_is_shown()
    {
        var page = SampleTags.Page();
        page.ModelState.AddModelError("Form.Reviewer", "Enter the lead reviewer");
        page.ModelState.AddModelError("Form.Reviewer", "Lead reviewer must be 100 characters or less");

        var document = await page.Input(p => p.Form.Reviewer).RenderAsync();

        Assert.Equal("Error: Enter the lead reviewer", document.QuerySelectorAll(".nhsuk-error-message").Single().TextContent);
    }

    [Fact]
    public async Task An_error_without_words_still_says_something()
    {
        var page = SampleTags.Page();
        page.ModelState.AddModelError("Form.Reviewer", "");

        var document = await page.Input(p => p.Form.Reviewer).RenderAsync();

        Assert.Equal("Error: Check this answer", document.QuerySelector(".nhsuk-error-message")!.TextContent);
    }

    [Fact]
    public async Task A_control_is_described_by_its_hint_and_then_by_its_error()
    {
        var page = SampleTags.Page();
        page.ModelState.AddModelError("Form.Reviewer", "Enter the lead reviewer");

        var document = await page.Input(p => p.Form.Reviewer).RenderAsync();

        AssertDescribedBy(document, "#Form_Reviewer", "Form_Reviewer-hint", "Form_Reviewer-error");
    }

    [Fact]
    public async Task A_character_count_is_described_by_its_limit_first()
    {
        var page = SampleTags.Page();
        page.ModelState.AddModelError("Form.Reason", "Enter a reason");

        var document = await page.CharacterCount().RenderAsync();

        AssertDescribedBy(document, "#Form_Reason", "Form_Reason-info", "Form_Reason-hint", "Form_Reason-error");
    }

    [Fact]
    public async Task The_limit_of_a_character_count_comes_from_the_property_when_the_view_gives_none()
    {
        Assert.Equal("You can enter up to 400 characters", await LimitAsync(SampleTags.Page().CharacterCount()));
        Assert.Equal("You can enter up to 50 characters", await LimitAsync(SampleTags.Page().CharacterCount(50)));
    }

    [Fact]
    public async Task A_character_count_without_a_limit_is_refused()
    {
        var page = SampleTags.Page();
        var tag = new Tag("nhs-character-count", new NhsCharacterCountTagHelper
        {
            For = page.For(p => p.Form.Unnamed),
            ViewContext = page.View,
            Label = "Notes",
        });

        await Assert.ThrowsAsync<InvalidOperationException>(tag.HtmlAsync);
    }

    [Fact]
    public async Task A_textarea_keeps_the_empty_line_that_its_text_begins_with()
    {
        var document = await SampleTags.Page(new SampleForm { Reason = "\nSecond line" }).CharacterCount().RenderAsync();

        Assert.Equal("\nSecond line", document.QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task What_was_typed_is_never_markup()
    {
        var html = await SampleTags.Page(new SampleForm { Reason = "</textarea><script>alert(1)</script>" }).CharacterCount().HtmlAsync();

        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_view_writes_on_the_tag_ends_up_on_the_control()
    {
        var tag = SampleTags.Page().Input(p => p.Form.Reviewer)
            .Attribute("data-testid", "a & b")
            .Attribute("class", "nhsuk-u-width-one-half");

        var input = await InputAsync(tag);

        Assert.Equal("a & b", input.GetAttribute("data-testid"));
        Assert.Equal("nhsuk-u-width-one-half nhsuk-input", input.ClassName);
    }

    [Fact]
    public async Task No_control_asks_the_browser_to_validate()
    {
        var html = await SampleTags.Page().CharacterCount().HtmlAsync();

        Assert.DoesNotContain("data-val", html, StringComparison.Ordinal);
        Assert.DoesNotContain("required", html, StringComparison.Ordinal);
    }

    private static async Task<IHtmlInputElement> InputAsync(Tag tag) =>
        (IHtmlInputElement)(await tag.RenderAsync()).QuerySelectorAll("input").Single();

    private static async Task<string> LimitAsync(Tag tag) => (await tag.RenderAsync()).QuerySelector("#Form_Reason-info")!.TextContent;

    private static void AssertDescribedBy(IHtmlDocument document, string control, params string[] ids)
    {
        Assert.Equal(ids, document.QuerySelector(control)!.GetAttribute("aria-describedby")!.Split(' '));
        Assert.All(ids, id => Assert.Single(document.QuerySelectorAll($"#{id}")));
    }
}
