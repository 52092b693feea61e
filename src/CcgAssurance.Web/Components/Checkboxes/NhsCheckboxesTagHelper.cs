using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// <c>&lt;nhs-checkboxes asp-for="Form.Domains" items="Model.Domains" legend="Which domains?" /&gt;</c>: any number of answers,
/// bound to a collection of enums or strings. Nothing chosen posts nothing: there is no hidden field beside the boxes.
/// </summary>
[HtmlTargetElement("nhs-checkboxes")]
public sealed class NhsCheckboxesTagHelper : OptionsControlTagHelper
{
    private protected override string Block => "nhsuk-checkboxes";

    private protected override string InputType => "checkbox";
}
