using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary><c>&lt;nhs-input asp-for="Form.Name" label="Full name" width="20" /&gt;</c>: one line of text.</summary>
[HtmlTargetElement("nhs-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NhsInputTagHelper : LabelledControlTagHelper
{
    /// <summary>The type of the input; text unless the browser should help in another way (email, tel, url).</summary>
    [HtmlAttributeName("type")]
    public string Type { get; set; } = "text";

    /// <summary>How many characters the answer usually has: 2, 3, 4, 5, 10, 20 or 30. Full width when left out.</summary>
    [HtmlAttributeName("width")]
    public int? Width { get; set; }

    /// <summary>The on-screen keyboard: numeric for whole numbers, decimal for others. Numbers stay type text.</summary>
    [HtmlAttributeName("inputmode")]
    public string? InputMode { get; set; }

    /// <summary>A unit or sign before the answer; not read out, so the label has to say it too.</summary>
    [HtmlAttributeName("prefix")]
    public string? Prefix { get; set; }

    /// <summary>A unit or sign after the answer; not read out, so the label has to say it too.</summary>
    [HtmlAttributeName("suffix")]
    public string? Suffix { get; set; }

    /// <summary>What the browser may fill in (WCAG 1.3.5), for answers about the person who fills in the form.</summary>
    [HtmlAttributeName("autocomplete")]
    public string? Autocomplete { get; set; }

    /// <summary>False for names, codes and numbers, which no spelling checker knows.</summary>
    [HtmlAttributeName("spellcheck")]
    public bool? Spellcheck { get; set; }

    /// <summary>Wider letter spacing, for codes that are read one character at a time.</summary>
    [HtmlAttributeName("code")]
    public bool Code { get; set; }

    private protected override void WriteControl(TagHelperOutput output, FormGroup group)
    {
        if (Prefix is not null || Suffix is not null)
        {
            output.Wrap(Markup.Element("div", "nhsuk-input-wrapper"));
            if (Prefix is not null)
            {
                output.PreElement.AppendHtml(Affix("prefix", Prefix));
            }

            if (Suffix is not null)
            {
                output.Follow(Affix("suffix", Suffix));
            }
        }

        output.Become(
            "input",
            Markup.Join(group.Class("nhsuk-input"), Code ? "nhsuk-input--code" : null, InputWidth.Class(Width)),
            TagMode.StartTagOnly);
        output.Set("type", Type);
        output.Set("value", group.Field.Value);
        output.Set("inputmode", InputMode);
        output.Set("autocomplete", Autocomplete);
        output.Set("spellcheck", Spellcheck is { } check ? (check ? "true" : "false") : null);
    }

    private static TagBuilder Affix(string side, string text) =>
        Markup.Element("div", $"nhsuk-input-wrapper__{side}").With("aria-hidden", "true").Text(text);
}
