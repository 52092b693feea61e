using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// <c>&lt;nhs-action href="..." visually-hidden-text="meeting date"&gt;Change&lt;/nhs-action&gt;</c>: what can be done with a row.
/// </summary>
[HtmlTargetElement("nhs-action")]
public sealed class NhsActionTagHelper : TagHelper
{
    /// <summary>Where it leads.</summary>
    [HtmlAttributeName("href")]
    public string? Href { get; set; }

    /// <summary>What the action is about, for those who hear the link without its row. Needed: "Change" alone says nothing.</summary>
    [HtmlAttributeName("visually-hidden-text")]
    public string? VisuallyHiddenText { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);

        if (Href is null || string.IsNullOrWhiteSpace(VisuallyHiddenText))
        {
            throw new InvalidOperationException("<nhs-action> needs href and visually-hidden-text.");
        }

        var link = Markup.Element("a", "nhsuk-link")
            .With("href", Href)
            .Add(await output.GetChildContentAsync())
            .Add(Markup.Hidden($" {VisuallyHiddenText}"));
        context.Parent<SummaryRow>("nhs-row").Actions.Add(link);
        output.SuppressOutput();
    }
}
