using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// <c>&lt;nhs-button&gt;Save and continue&lt;/nhs-button&gt;</c>: a button, or with <c>href</c> a link that looks like one.
/// </summary>
[HtmlTargetElement("nhs-button")]
public sealed class NhsButtonTagHelper : TagHelper
{
    /// <summary>The look; primary when left out.</summary>
    [HtmlAttributeName("variant")]
    public NhsButtonVariant Variant { get; set; }

    /// <summary>A smaller button, for use beside other things.</summary>
    [HtmlAttributeName("small")]
    public bool Small { get; set; }

    /// <summary>Where to go: makes it a link.</summary>
    [HtmlAttributeName("href")]
    public string? Href { get; set; }

    /// <summary>The type of a button that is no link.</summary>
    [HtmlAttributeName("type")]
    public string Type { get; set; } = "submit";

    /// <summary>Whether a second click within a second is ignored (with scripts); on for submit buttons unless set.</summary>
    [HtmlAttributeName("prevent-double-click")]
    public bool? PreventDoubleClick { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        output.Become(Href is null ? "button" : "a", Markup.Join("nhsuk-button", VariantClass(), Small ? "nhsuk-button--small" : null));
        output.Set("data-module", "nhsuk-button");
        if (Href is not null)
        {
            output.Set("href", Href);
            output.Set("role", "button");
            output.Set("draggable", "false");
            return;
        }

        output.Set("type", Type);
        output.Set("data-prevent-double-click", PreventDoubleClick ?? Type == "submit" ? "true" : null);
    }

    private string? VariantClass() => Variant switch
    {
        NhsButtonVariant.Primary => null,
        NhsButtonVariant.Secondary => "nhsuk-button--secondary",
        NhsButtonVariant.Warning => "nhsuk-button--warning",
        NhsButtonVariant.Reverse => "nhsuk-button--reverse",
    };
}
