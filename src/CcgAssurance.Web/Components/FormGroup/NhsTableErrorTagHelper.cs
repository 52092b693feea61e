using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// <c>&lt;nhs-table-error key="ccg" target="ccg" /&gt;</c>: what is wrong with controls that stand in the rows of a table, above
/// the table and in the summary, which leads to the first of them. Writes nothing where nothing is wrong.
/// </summary>
[HtmlTargetElement("nhs-table-error", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NhsTableErrorTagHelper : TagHelper
{
    /// <summary>The key of the model state under which the error stands.</summary>
    [HtmlAttributeName("key")]
    public string Key { get; set; } = "";

    /// <summary>The id of the first control.</summary>
    [HtmlAttributeName("target")]
    public string Target { get; set; } = "";

    /// <summary>Where it is drawn.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!ViewContext.ViewData.ModelState.TryGetValue(Key, out var entry) || entry.Errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        var message = entry.Errors[0].ErrorMessage;
        PageErrors.Of(ViewContext.HttpContext).Add(new PageError(Target, message), [Key]);
        output.Become("p", "nhsuk-error-message");
        output.Set("id", $"{Target}-error");
        output.Content.AppendHtml(Markup.Hidden("Error: "));
        output.Content.Append(message);
    }
}
