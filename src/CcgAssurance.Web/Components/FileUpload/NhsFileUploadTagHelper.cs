using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// <c>&lt;nhs-file-upload asp-for="Form.File" label="Upload a report" accept=".pdf" /&gt;</c>: the browser's own control. The
/// design system's enhanced one is left out because its button fails WCAG 2.5.3 (the name lacks the visible label).
/// The form needs <c>enctype="multipart/form-data"</c>.
/// </summary>
[HtmlTargetElement("nhs-file-upload", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NhsFileUploadTagHelper : LabelledControlTagHelper
{
    /// <summary>The kinds of file that the browser offers first; what is sent must still be checked.</summary>
    [HtmlAttributeName("accept")]
    public string? Accept { get; set; }

    private protected override TagBuilder Decorate(TagBuilder formGroup)
    {
        formGroup.AddCssClass("nhsuk-file-upload");
        return formGroup;
    }

    private protected override void WriteControl(TagHelperOutput output, FormGroup group)
    {
        output.Become("input", "nhsuk-file-upload__input", TagMode.StartTagOnly);
        output.Set("type", "file");
        output.Set("accept", Accept);
    }
}
