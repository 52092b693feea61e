using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary><c>&lt;nhs-tag colour="Blue"&gt;Draft&lt;/nhs-tag&gt;</c>: a status in a word. Never a link, never colour alone.</summary>
[HtmlTargetElement("nhs-tag")]
public sealed class NhsTagTagHelper : TagHelper
{
    /// <summary>The tint.</summary>
    [HtmlAttributeName("colour")]
    public NhsColour Colour { get; set; }

    /// <summary>The word, where it is not written between the tags.</summary>
    [HtmlAttributeName("text")]
    public string? Text { get; set; }

    /// <summary>Whether there is a border.</summary>
    [HtmlAttributeName("border")]
    public bool Border { get; set; } = true;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        output.Become("strong", TagClasses.Of(Colour, Border));
        if (Text is not null)
        {
            output.Content.SetContent(Text);
        }
    }
}
