using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary><c>&lt;nhs-back-link href="..." /&gt;</c>: the way back, before main and never beside a breadcrumb.</summary>
[HtmlTargetElement("nhs-back-link", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NhsBackLinkTagHelper : TagHelper
{
    /// <summary>Where it leads.</summary>
    [HtmlAttributeName("href")]
    public string? Href { get; set; }

    /// <summary>What it says.</summary>
    [HtmlAttributeName("text")]
    public string Text { get; set; } = "Back";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        output.Become("a", "nhsuk-back-link");
        output.Set("href", Href ?? throw new InvalidOperationException("<nhs-back-link> needs href."));
        output.Content.SetContent(Text);
    }
}
