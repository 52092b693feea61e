using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// <c>&lt;nhs-error-summary /&gt;</c>: every error of the page, first in main and above the h1. It belongs in the layout,
/// which is written after the view: errors of fields first, in page order and linked; then those that belong to no field
/// on the page, as plain text, so that nothing that stopped a form stays unsaid. Writes nothing when there are none.
/// </summary>
[HtmlTargetElement("nhs-error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NhsErrorSummaryTagHelper : TagHelper
{
    /// <summary>The view that is being written.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var errors = PageErrors.Of(ViewContext.HttpContext);
        var elsewhere = Unclaimed(errors).ToList();
        if (errors.InPageOrder.Count + elsewhere.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        var list = Markup.Element("ul", "nhsuk-list nhsuk-error-summary__list");
        foreach (var error in errors.InPageOrder)
        {
            list.Add(Item(Markup.Element("a").With("href", $"#{error.TargetId}").Text(error.Message)));
        }

        foreach (var error in elsewhere)
        {
            list.Add(Item(new HtmlContentBuilder().Append(BoundField.MessageOf(error))));
        }

        output.Become("div", "nhsuk-error-summary");
        output.Set("data-module", "nhsuk-error-summary");
        output.Content.SetHtmlContent(Markup.Element("div").With("role", "alert")
            .Add(Markup.Element("h2", "nhsuk-error-summary__heading").Text("There is a problem"))
            .Add(Markup.Element("div", "nhsuk-error-summary__body").Add(list)));
    }

    private IEnumerable<ModelError> Unclaimed(PageErrors errors) =>
        ViewContext.ViewData.ModelState.Where(entry => !errors.Cover(entry.Key)).SelectMany(entry => entry.Value!.Errors);

    private static TagBuilder Item(IHtmlContent content) => Markup.Element("li").Add(content);
}
