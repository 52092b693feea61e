using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>Several lines of text, with or without a count.</summary>
public abstract class TextareaTagHelper : LabelledControlTagHelper
{
    /// <summary>How many lines are seen at once: about as many as the answer usually needs.</summary>
    [HtmlAttributeName("rows")]
    public int Rows { get; set; } = 5;

    private protected override void WriteControl(TagHelperOutput output, FormGroup group)
    {
        output.Become("textarea", group.Class("nhsuk-textarea"));
        output.Set("rows", Rows.ToString(CultureInfo.InvariantCulture));

        // A browser drops one line break at the start of a textarea; this one is for it to drop.
        output.Content.SetHtmlContent("\n").Append(group.Field.Value ?? "");
    }
}
