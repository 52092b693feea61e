using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// <c>&lt;nhs-conditional value="false"&gt;…&lt;/nhs-conditional&gt;</c> inside radios or checkboxes: a question that one of the answers
/// raises. It stands after that answer and is shown while the answer is chosen, by a style alone; a browser that cannot do that shows it
/// always. The design system's own script would say on the radio that it is expanded, which a radio cannot be.
/// </summary>
[HtmlTargetElement("nhs-conditional")]
public sealed class NhsConditionalTagHelper : TagHelper
{
    /// <summary>The answer that raises the question.</summary>
    [HtmlAttributeName("value")]
    public string Value { get; set; } = "";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);

        var questions = (Dictionary<string, IHtmlContent>)context.Items[typeof(NhsConditionalTagHelper)];
        questions.Add(Value, await output.GetChildContentAsync());
        output.SuppressOutput();
    }
}
