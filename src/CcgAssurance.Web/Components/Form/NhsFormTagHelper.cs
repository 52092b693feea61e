using CcgAssurance.Web.Infrastructure.Sending;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// Adds <c>novalidate</c> to every form, because our own messages say how to put things right and the browser's do not,
/// and the antiforgery token to every form that is posted. It takes the place of the framework's own form helper, which
/// leaves the token out as soon as a form names its address. The form of somebody who is logged in also carries its key, as its first
/// field.
/// </summary>
[HtmlTargetElement("form")]
public sealed class NhsFormTagHelper(IHtmlGenerator generator, FormKeys keys) : TagHelper
{
    /// <summary>The view that the form stands in.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        if (!output.Attributes.ContainsName("action"))
        {
            throw new InvalidOperationException("A form names the address it is sent to: set its action to a link.");
        }

        if (!output.Attributes.ContainsName("novalidate"))
        {
            output.Attributes.Add(new TagHelperAttribute("novalidate"));
        }

        if (string.Equals(output.Attributes["method"]?.Value?.ToString(), "post", StringComparison.OrdinalIgnoreCase))
        {
            if (keys.Next(ViewContext.HttpContext) is { } key)
            {
                output.PreContent.AppendHtml($"<input name=\"{FormKeys.Field}\" type=\"hidden\" value=\"{key}\">");
            }

            output.PostContent.AppendHtml(generator.GenerateAntiforgery(ViewContext));
        }
    }
}
