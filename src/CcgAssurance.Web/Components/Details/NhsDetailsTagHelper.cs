using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// <c>&lt;nhs-details summary-text="How this is worked out"&gt;...&lt;/nhs-details&gt;</c>: help that only some need. Works
/// without scripts.
/// </summary>
[HtmlTargetElement("nhs-details")]
public sealed class NhsDetailsTagHelper : TagHelper
{
    /// <summary>What is always shown, and opens the rest.</summary>
    [HtmlAttributeName("summary-text")]
    public string? SummaryText { get; set; }

    /// <summary>Whether it is open at first.</summary>
    [HtmlAttributeName("open")]
    public bool Open { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        output.Become("details", "nhsuk-details");
        if (Open)
        {
            output.Attributes.Add(new TagHelperAttribute("open"));
        }

        var text = Markup.Element("div", "nhsuk-details__text");
        output.PreContent
            .AppendHtml(Markup.Element("summary", "nhsuk-details__summary").Add(Markup.Element("span", "nhsuk-details__summary-text")
                .Text(SummaryText ?? throw new InvalidOperationException("<nhs-details> needs summary-text."))))
            .AppendHtml(text.RenderStartTag());
        output.PostContent.AppendHtml(text.RenderEndTag());
    }
}
