using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// <c>&lt;nhs-inset&gt;&lt;p&gt;...&lt;/p&gt;&lt;/nhs-inset&gt;</c>: text set apart from the rest of the page. The view writes its
/// paragraphs.
/// </summary>
[HtmlTargetElement("nhs-inset")]
public sealed class NhsInsetTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        output.Become("div", "nhsuk-inset-text");
        output.PreContent.AppendHtml(Markup.Hidden("Information: "));
    }
}
