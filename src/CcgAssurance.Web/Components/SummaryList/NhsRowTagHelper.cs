using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// <c>&lt;nhs-row key="Meeting date" value="27 March 2015"&gt;&lt;nhs-action .../&gt;&lt;/nhs-row&gt;</c>: a name and its value, which may
/// also be written between the tags.
/// </summary>
[HtmlTargetElement("nhs-row")]
public sealed class NhsRowTagHelper : TagHelper
{
    /// <summary>The name of the answer or fact.</summary>
    [HtmlAttributeName("key")]
    public string? Key { get; set; }

    /// <summary>The value as text; for more than text, what is between the tags.</summary>
    [HtmlAttributeName("value")]
    public string? Value { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);

        var row = new SummaryRow(Key ?? throw new InvalidOperationException("<nhs-row> needs key."));
        context.Offer(row);

        var content = await output.GetChildContentAsync();
        row.Value = Value is null ? content : new HtmlContentBuilder().Append(Value);
        context.Parent<NhsSummaryListTagHelper>("nhs-summary-list").Add(row);
        output.SuppressOutput();
    }
}
