using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Tests.Components.Bound;

public sealed class ListTests
{
    [Theory]
    [InlineData(1, 2, "[1] 2")]
    [InlineData(1, 5, "[1] 2 3 4 5")]
    [InlineData(1, 4, "[1] 2 3 4")]
    [InlineData(1, 6, "[1] 2 3 … 6")]
    [InlineData(3, 7, "1 2 [3] 4 5 6 7")]
    [InlineData(4, 8, "1 2 3 [4] 5 6 7 8")]
    [InlineData(5, 10, "1 2 3 4 [5] 6 7 … 10")]
    [InlineData(6, 10, "1 … 4 5 [6] 7 8 9 10")]
    [InlineData(20, 40, "1 … 18 19 [20] 21 22 … 40")]
    [InlineData(40, 40, "1 … 38 39 [40]")]
    [InlineData(41, 40, "1 … 38 39 [40]")]
    [InlineData(0, 3, "[1] 2 3")]
    public async Task Pages_near_the_current_one_and_at_both_ends_are_shown(int page, int total, string expected)
    {
        var document = await Pages(page, total).RenderAsync();

        var shown = document.QuerySelectorAll("li").Select(item =>
            item.ClassList.Contains("nhsuk-pagination__item--ellipsis") ? "…"
            : item.QuerySelector("[aria-current=page]") is { } current ? $"[{current.TextContent}]"
            : item.TextContent);
        Assert.Equal(expected, string.Join(' ', shown));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_single_page_needs_no_pagination(int total) => Assert.Equal("", await Pages(1, total).HtmlAsync());

    [Theory]
    [InlineData(1, null, "/ccgs?page=2")]
    [InlineData(2, "/ccgs?page=1", "/ccgs?page=3")]
    [InlineData(3, "/ccgs?page=2", null)]
    public async Task Steps_lead_to_the_pages_on_either_side(int page, string? previous, string? next)
    {
        var document = await Pages(page, 3).RenderAsync();

        Assert.Equal(previous, document.QuerySelector("[rel=prev]")?.GetAttribute("href"));
        Assert.Equal(next, document.QuerySelector("[rel=next]")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData(NhsTaskKind.Incomplete, "Incomplete", "nhsuk-tag--blue")]
    [InlineData(NhsTaskKind.InProgress, "In progress", "nhsuk-tag--white")]
    [InlineData(NhsTaskKind.Completed, "Completed", "nhsuk-tag--no-colour")]
    [InlineData(NhsTaskKind.Problem, "There is a problem", "nhsuk-tag--red")]
    [InlineData(NhsTaskKind.CannotStart, "Cannot start yet", "nhsuk-u-secondary-text-colour")]
    public async Task Each_kind_of_task_has_its_words_and_its_look(NhsTaskKind kind, string words, string look)
    {
        var tag = (await Tasks(new NhsTaskTagHelper { Href = "/1", Kind = kind }).RenderAsync()).QuerySelector(".nhsuk-tag")!;

        Assert.Equal(words, tag.TextContent);
        Assert.Contains(look, tag.ClassList);
    }

    [Fact]
    public async Task A_task_may_say_its_status_in_other_words()
    {
        var task = new NhsTaskTagHelper { Href = "/1", Kind = NhsTaskKind.Incomplete, Status = "Not yet started" };

        var document = await Tasks(task).RenderAsync();

        Assert.Equal("Not yet started", document.QuerySelector(".nhsuk-tag--blue")!.TextContent);
    }

    [Fact]
    public async Task A_task_that_cannot_start_is_no_link_even_if_it_has_an_address()
    {
        var document = await Tasks(new NhsTaskTagHelper { Href = "/1", Kind = NhsTaskKind.CannotStart }).RenderAsync();

        Assert.Null(document.QuerySelector("a"));
        Assert.Null(document.QuerySelector(".nhsuk-task-list__item--with-link"));
    }

    [Fact]
    public async Task A_task_list_without_a_prefix_for_its_ids_is_refused() =>
        await Assert.ThrowsAsync<InvalidOperationException>(new Tag("nhs-task-list", new NhsTaskListTagHelper()).HtmlAsync);

    [Fact]
    public async Task An_action_that_says_nothing_without_its_row_is_refused()
    {
        var tag = new Tag("nhs-summary-list", new NhsSummaryListTagHelper()).With(
            new Tag("nhs-row", new NhsRowTagHelper { Key = "Date" }).With(
                new Tag("nhs-action", new NhsActionTagHelper { Href = "/change" }).WithText("Change")));

        await Assert.ThrowsAsync<InvalidOperationException>(tag.HtmlAsync);
    }

    [Fact]
    public async Task Text_in_a_row_is_never_markup()
    {
        var tag = new Tag("nhs-summary-list", new NhsSummaryListTagHelper()).With(
            new Tag("nhs-row", new NhsRowTagHelper { Key = "<b>Key</b>", Value = "<i>Value</i>" }));

        var document = await tag.RenderAsync();

        Assert.Equal("<b>Key</b>", document.QuerySelector("dt")!.TextContent);
        Assert.Equal("<i>Value</i>", document.QuerySelector("dd")!.TextContent);
    }

    [Fact]
    public async Task A_breadcrumb_without_crumbs_is_refused() =>
        await Assert.ThrowsAsync<InvalidOperationException>(new Tag("nhs-breadcrumb", new NhsBreadcrumbTagHelper()).HtmlAsync);

    [Fact]
    public async Task A_tag_outside_the_list_it_belongs_in_is_refused()
    {
        await AssertRefusedAsync(new Tag("nhs-task", new NhsTaskTagHelper()), "nhs-task-list");
        await AssertRefusedAsync(new Tag("nhs-row", new NhsRowTagHelper { Key = "Date" }), "nhs-summary-list");
        await AssertRefusedAsync(new Tag("nhs-action", new NhsActionTagHelper { Href = "/", VisuallyHiddenText = "date" }), "nhs-row");
        await AssertRefusedAsync(new Tag("nhs-crumb", new NhsCrumbTagHelper { Href = "/" }), "nhs-breadcrumb");

        static async Task AssertRefusedAsync(Tag tag, string parent)
        {
            var exception = await Assert.ThrowsAsync<InvalidOperationException>(tag.HtmlAsync);
            Assert.EndsWith($"belongs directly in <{parent}>, in the same view.", exception.Message, StringComparison.Ordinal);
        }
    }

    private static Tag Pages(int page, int total) =>
        new("nhs-pagination", new NhsPaginationTagHelper { Page = page, TotalPages = total, Link = number => $"/ccgs?page={number}" });

    private static Tag Tasks(NhsTaskTagHelper task) =>
        new Tag("nhs-task-list", new NhsTaskListTagHelper { IdPrefix = "domains" }).With(new Tag("nhs-task", task).WithText("Domain 1"));
}
