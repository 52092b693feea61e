using CcgAssurance.Domain.Framework;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// <c>&lt;nhs-category value="Model.Category" /&gt;</c>: one of the three categories, in full words on its own ground and border.
/// The words carry the meaning; ground and border differ in kind as well as colour, so they survive grey print.
/// </summary>
[HtmlTargetElement("nhs-category", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NhsCategoryTagHelper : TagHelper
{
    /// <summary>The category; null where none has been given yet.</summary>
    [HtmlAttributeName("value")]
    public AssuranceCategory? Value { get; set; }

    /// <summary>What is said where there is no category.</summary>
    [HtmlAttributeName("none-text")]
    public string NoneText { get; set; } = "Not yet judged";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        if (Value is not { } category)
        {
            output.Become("span", "nhsuk-u-secondary-text-colour");
            output.Content.SetContent(NoneText);
            return;
        }

        var look = category switch
        {
            AssuranceCategory.Assured => "app-category--assured",
            AssuranceCategory.AssuredWithSupport => "app-category--with-support",
            AssuranceCategory.NotAssuredInterventionRequired => "app-category--not-assured",
        };
        output.Become("strong", $"app-category {look}");
        output.Content.SetContent(category.DisplayText());
    }
}
