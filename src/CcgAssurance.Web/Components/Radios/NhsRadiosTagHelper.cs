using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// <c>&lt;nhs-radios asp-for="Form.Category" items="Model.Categories" legend="Which category?" /&gt;</c>: one answer of several.
/// Bind it to a nullable enum or string, so that no answer is chosen before the user chooses.
/// </summary>
[HtmlTargetElement("nhs-radios")]
public sealed class NhsRadiosTagHelper : OptionsControlTagHelper
{
    private protected override string Block => "nhsuk-radios";

    private protected override string InputType => "radio";
}
