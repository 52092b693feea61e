using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// <c>&lt;nhs-pagination page="Model.Page" total-pages="Model.Pages" link="Model.PageLink" /&gt;</c>: the pages of a list. Writes
/// nothing when there is only one.
/// </summary>
[HtmlTargetElement("nhs-pagination", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NhsPaginationTagHelper : TagHelper
{
    /// <summary>The page that is shown, from 1. A page beyond the last counts as the last.</summary>
    [HtmlAttributeName("page")]
    public int Page { get; set; } = 1;

    /// <summary>How many pages there are.</summary>
    [HtmlAttributeName("total-pages")]
    public int TotalPages { get; set; }

    /// <summary>The address of a page.</summary>
    [HtmlAttributeName("link")]
    public Func<int, string>? Link { get; set; }

    /// <summary>What the pages are of, for those who hear it; needed where one page of the site has two of them.</summary>
    [HtmlAttributeName("label")]
    public string Label { get; set; } = "Pagination";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        if (TotalPages <= 1)
        {
            output.SuppressOutput();
            return;
        }

        var link = Link ?? throw new InvalidOperationException("<nhs-pagination> needs link.");
        var current = Math.Clamp(Page, 1, TotalPages);
        output.Become("nav", "nhsuk-pagination nhsuk-pagination--numbered");
        output.Set("role", "navigation");
        output.Set("aria-label", Label);
        output.Content.Clear();

        if (current > 1)
        {
            output.Content.AppendHtml(Step("previous", "prev", link(current - 1)).Add(Icon.ArrowLeft()).Add(StepTitle("Previous")));
        }

        var list = Markup.Element("ul", "nhsuk-pagination__list");
        foreach (var number in PageWindow.Around(current, TotalPages))
        {
            list.Add(number is { } page ? Item(page, page == current, link(page)) : Ellipsis());
        }

        output.Content.AppendHtml(list);
        if (current < TotalPages)
        {
            output.Content.AppendHtml(Step("next", "next", link(current + 1)).Add(StepTitle("Next")).Add(Icon.ArrowRight()));
        }
    }

    private static TagBuilder Step(string side, string relation, string href) =>
        Markup.Element("a", $"nhsuk-pagination__{side}").With("href", href).With("rel", relation);

    private static TagBuilder StepTitle(string text) =>
        Markup.Element("span", "nhsuk-pagination__title").Text(text).Add(Markup.Hidden(" page"));

    private static TagBuilder Item(int page, bool current, string href)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        return Markup.Element("li", Markup.Join("nhsuk-pagination__item", current ? "nhsuk-pagination__item--current" : null))
            .Add(Markup.Element("a", "nhsuk-pagination__link")
                .With("href", href)
                .With("aria-label", $"Page {number}")
                .With("aria-current", current ? "page" : null)
                .Text(number));
    }

    private static TagBuilder Ellipsis() =>
        Markup.Element("li", "nhsuk-pagination__item nhsuk-pagination__item--ellipsis").Text("\u22ef");
}
