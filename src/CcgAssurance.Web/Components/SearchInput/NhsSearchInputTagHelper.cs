using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// <c>&lt;nhs-search-input asp-for="Query" name="q" label="Search by name or code" /&gt;</c>: a search box with its button, for a
/// form with method get.
/// </summary>
[HtmlTargetElement("nhs-search-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NhsSearchInputTagHelper : LabelledControlTagHelper
{
    /// <summary>How many characters the answer usually has: 2, 3, 4, 5, 10, 20 or 30. Full width when left out.</summary>
    [HtmlAttributeName("width")]
    public int? Width { get; set; }

    private protected override TagBuilder Decorate(TagBuilder formGroup)
    {
        formGroup.AddCssClass("nhsuk-search-input");
        return formGroup;
    }

    private protected override void WriteControl(TagHelperOutput output, FormGroup group)
    {
        output.Wrap(Markup.Element("div", "nhsuk-input-wrapper nhsuk-search-input__wrapper"));
        output.Follow(Markup.Element("button", "nhsuk-button nhsuk-button--icon nhsuk-button--small nhsuk-search-input__button")
            .With("data-module", "nhsuk-button")
            .With("type", "submit")
            .With("aria-label", "Search")
            .Add(Icon.Search()));

        output.Become("input",
            Markup.Join(group.Class("nhsuk-input"), InputWidth.Class(Width), "nhsuk-search-input__input"),
            TagMode.StartTagOnly);
        output.Set("type", "search");
        output.Set("value", group.Field.Value);
        output.SetDefault("autocomplete", "off");
    }
}
