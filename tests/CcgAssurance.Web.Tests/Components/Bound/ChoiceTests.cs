using AngleSharp.Html.Dom;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Tests.Components.Bound;

public sealed class ChoiceTests
{
    private static readonly IReadOnlyList<NhsOption> YesOrNo = [new("true", "Yes"), new("false", "No")];

    [Fact]
    public async Task Nothing_is_chosen_before_the_user_chooses() =>
        Assert.Empty(await CheckedAsync(SampleTags.Page().Radios(p => p.Form.Category)));

    [Fact]
    public async Task The_answer_in_the_model_is_chosen()
    {
        var page = SampleTags.Page(new SampleForm { Category = AssuranceCategory.AssuredWithSupport });

        Assert.Equal(["AssuredWithSupport"], await CheckedAsync(page.Radios(p => p.Form.Category)));
    }

    [Theory]
    [InlineData(true, "true")]
    [InlineData(false, "false")]
    public async Task Yes_and_no_are_true_and_false(bool answer, string expected)
    {
        var page = SampleTags.Page(new SampleForm { Agreed = answer });

        Assert.Equal([expected], await CheckedAsync(page.Radios(p => p.Form.Agreed, YesOrNo)));
    }

    [Fact]
    public async Task The_posted_answer_stays_chosen()
    {
        var page = SampleTags.Page(new SampleForm { Category = AssuranceCategory.Assured });
        page.Posted("Form.Category", "NotAssuredInterventionRequired");

        Assert.Equal(["NotAssuredInterventionRequired"], await CheckedAsync(page.Radios(p => p.Form.Category)));
    }

    [Fact]
    public async Task Several_answers_in_the_model_are_chosen()
    {
        var page = SampleTags.Page(new SampleForm { Categories = [AssuranceCategory.Assured, AssuranceCategory.AssuredWithSupport] });

        Assert.Equal(["Assured", "AssuredWithSupport"], await CheckedAsync(page.Checkboxes(p => p.Form.Categories)));
    }

    [Fact]
    public async Task Several_posted_answers_stay_chosen()
    {
        var page = SampleTags.Page(new SampleForm { Regions = ["north"] });
        page.Posted("Form.Regions", "south", "london");

        IReadOnlyList<NhsOption> regions = [new("north", "North"), new("south", "South"), new("london", "London")];

        Assert.Equal(["south", "london"], await CheckedAsync(page.Checkboxes(p => p.Form.Regions, regions)));
    }

    [Fact]
    public async Task A_single_posted_answer_stays_chosen_among_checkboxes()
    {
        var page = SampleTags.Page();
        page.Posted("Form.Categories", "Assured");

        Assert.Equal(["Assured"], await CheckedAsync(page.Checkboxes(p => p.Form.Categories)));
    }

    [Fact]
    public async Task The_first_answer_carries_the_id_of_the_field_and_the_others_their_place()
    {
        var document = await SampleTags.Page().Radios(p => p.Form.Category).RenderAsync();

        string[] ids = ["Form_Category", "Form_Category-2", "Form_Category-3"];
        Assert.Equal(ids, document.QuerySelectorAll("input").Select(input => input.Id!));
        Assert.Equal(ids, document.QuerySelectorAll("label").Select(label => label.GetAttribute("for")!));
    }

    [Fact]
    public async Task There_is_no_hidden_field_beside_the_checkboxes()
    {
        var document = await SampleTags.Page().Checkboxes(p => p.Form.Categories).RenderAsync();

        Assert.All(document.QuerySelectorAll("input").OfType<IHtmlInputElement>(), input => Assert.Equal("checkbox", input.Type));
        Assert.Equal(3, document.QuerySelectorAll("input").Length);
    }

    [Fact]
    public async Task Hint_and_error_describe_the_question_and_not_each_answer()
    {
        var page = SampleTags.Page();
        page.ModelState.AddModelError("Form.Category", "Select a category");

        var document = await page.Radios(p => p.Form.Category).RenderAsync();

        Assert.Equal("Form_Category-error", document.QuerySelector("fieldset")!.GetAttribute("aria-describedby"));
        Assert.All(document.QuerySelectorAll("input"), input => Assert.False(input.HasAttribute("aria-describedby")));
    }

    [Fact]
    public async Task A_select_without_an_answer_shows_its_first_option()
    {
        var select = (IHtmlSelectElement)(await SampleTags.Page().Select().RenderAsync()).QuerySelector("select")!;

        Assert.Equal("", select.Value);
        Assert.Null(select.QuerySelector("[selected]"));
    }

    [Fact]
    public async Task A_select_shows_the_answer_in_the_model()
    {
        var page = SampleTags.Page(new SampleForm { Category = AssuranceCategory.Assured });

        Assert.Equal("Assured", (await page.Select().RenderAsync()).QuerySelectorAll("[selected]").Single().GetAttribute("value"));
    }

    [Fact]
    public async Task A_list_without_answers_is_refused()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(SampleTags.Page().Radios(p => p.Form.Category, []).HtmlAsync);
        await Assert.ThrowsAsync<InvalidOperationException>(SampleTags.Page().Checkboxes(p => p.Form.Category, []).HtmlAsync);
    }

    private static async Task<IEnumerable<string>> CheckedAsync(Tag tag) =>
        (await tag.RenderAsync()).QuerySelectorAll("input:checked").OfType<IHtmlInputElement>().Select(input => input.Value);
}
