using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// <c>&lt;nhs-password asp-for="Form.Password" label="Password" /&gt;</c>: a password with a button to show it, which appears
/// when scripts run. Pasting and password managers work; what was typed is never sent back.
/// </summary>
[HtmlTargetElement("nhs-password", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NhsPasswordTagHelper : LabelledControlTagHelper
{
    /// <summary>How many characters the answer usually has: 2, 3, 4, 5, 10, 20 or 30. Full width when left out.</summary>
    [HtmlAttributeName("width")]
    public int? Width { get; set; }

    /// <summary><c>current-password</c> to log in, <c>new-password</c> to set one.</summary>
    [HtmlAttributeName("autocomplete")]
    public string Autocomplete { get; set; } = "current-password";

    private protected override TagBuilder Decorate(TagBuilder formGroup)
    {
        formGroup.AddCssClass("nhsuk-password-input");
        return formGroup.With("data-module", "nhsuk-password-input");
    }

    private protected override void WriteControl(TagHelperOutput output, FormGroup group)
    {
        output.Wrap(Markup.Element("div", "nhsuk-input-wrapper"));
        output.Follow(Markup.Element("button",
                "nhsuk-button nhsuk-button--secondary nhsuk-button--small nhsuk-password-input__toggle nhsuk-js-password-input-toggle")
            .With("data-module", "nhsuk-button")
            .With("type", "button")
            .With("aria-label", "Show password")
            .With("aria-controls", group.Field.Id)
            .Flag("hidden")
            .Text("Show"));

        output.Become("input",
            Markup.Join(group.Class("nhsuk-input"), InputWidth.Class(Width), "nhsuk-password-input__input nhsuk-js-password-input-input"),
            TagMode.StartTagOnly);
        output.Set("type", "password");
        output.Set("spellcheck", "false");
        output.Set("autocomplete", Autocomplete);
        output.Set("autocapitalize", "none");
    }
}
