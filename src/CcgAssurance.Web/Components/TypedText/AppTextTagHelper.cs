using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Html;
using CcgAssurance.Reporting.Model;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// <c>&lt;app-text value="item.Text" lead="Progress:" /&gt;</c>: what somebody typed, with its lines, lists
/// and tables, as documents show it.
/// </summary>
[HtmlTargetElement("app-text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class AppTextTagHelper : TagHelper
{
    /// <summary>What was typed.</summary>
    [HtmlAttributeName("value")]
    public string? Value { get; set; }

    /// <summary>Words of ours before it.</summary>
    [HtmlAttributeName("lead")]
    public string? Lead { get; set; }

    /// <summary>Whether it stands in a cell of a table, where a row of a pasted table is a line.</summary>
    [HtmlAttributeName("in-cell")]
    public bool IsInCell { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        Run[] lead = Lead is { } words ? [new Run(words, IsStrong: true)] : [];
        output.Become("div", "app-text");
        output.Content.SetHtmlContent(HtmlRenderer.Render(IsInCell ? TypedBlocks.InCell(Value, lead) : TypedBlocks.OnPage(Value, lead)));
    }
}
