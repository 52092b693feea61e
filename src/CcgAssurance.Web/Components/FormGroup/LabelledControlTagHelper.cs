using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>A control with one label: text, select, file and so on.</summary>
public abstract class LabelledControlTagHelper : FormControlTagHelper
{
    /// <summary>The question or the name of the field; defaults to the name of <c>[Display]</c>.</summary>
    [HtmlAttributeName("label")]
    public string? Label { get; set; }

    /// <summary>The size of the label.</summary>
    [HtmlAttributeName("label-size")]
    public NhsSize LabelSize { get; set; }

    private protected sealed override void Write(TagHelperOutput output, FormGroup group)
    {
        output.PreElement.AppendHtml(LabelElement(group)).AppendHtml(group.HintAndError());
        output.Set("id", group.Field.Id);
        output.Set("name", group.Field.Name);
        output.Set("aria-describedby", group.DescribedBy(DescribedByFirst(group)));
        WriteControl(output, group);
    }

    /// <summary>An id that comes before hint and error in <c>aria-describedby</c>.</summary>
    private protected virtual string? DescribedByFirst(FormGroup group) => null;

    /// <summary>Turns the tag into the control and adds what stands beside it.</summary>
    private protected abstract void WriteControl(TagHelperOutput output, FormGroup group);

    private TagBuilder LabelElement(FormGroup group)
    {
        var element = Markup.Element("label", Markup.Join("nhsuk-label", SizeClass("nhsuk-label", LabelSize))).With("for", group.Field.Id);
        var label = Worded(element, Require("label", Label, group));
        return PageHeading ? Markup.Element("h1", "nhsuk-label-wrapper").Add(label) : label;
    }
}
