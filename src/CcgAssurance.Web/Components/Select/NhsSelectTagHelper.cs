using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// <c>&lt;nhs-select asp-for="Form.Region" items="Model.Regions" label="Region" /&gt;</c>: one answer of many. Radios are better
/// for few. For no answer yet, begin the items with an option whose value is empty.
/// </summary>
[HtmlTargetElement("nhs-select", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NhsSelectTagHelper : LabelledControlTagHelper
{
    /// <summary>The answers, in the order they are read.</summary>
    [HtmlAttributeName("items")]
    public IReadOnlyList<NhsOption> Items { get; set; } = [];

    private protected override void WriteControl(TagHelperOutput output, FormGroup group)
    {
        if (Items.Count == 0)
        {
            throw new InvalidOperationException($"<{group.TagName} asp-for=\"{group.Field.Expression.Name}\"> needs items.");
        }

        output.Become("select", group.Class("nhsuk-select"));
        output.Content.Clear();
        foreach (var option in Items)
        {
            var selected = string.Equals(option.Value, group.Field.Value, StringComparison.OrdinalIgnoreCase);
            output.Content.AppendHtml(Markup.Element("option").WithValue(option.Value).Flag("selected", selected).Text(option.Text));
        }
    }
}
