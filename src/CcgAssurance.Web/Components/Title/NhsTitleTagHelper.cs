using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>Begins the page's <c>title</c> with "Error: " when something is wrong, so that it is heard first.</summary>
[HtmlTargetElement("title", ParentTag = "head")]
public sealed class NhsTitleTagHelper : TagHelper
{
    /// <summary>The view that is being written.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        // Errors are counted instead of asking IsValid, which is also false for values that nobody has validated.
        if (ViewContext.ViewData.ModelState.ErrorCount > 0)
        {
            output.PreContent.Append("Error: ");
        }
    }
}
