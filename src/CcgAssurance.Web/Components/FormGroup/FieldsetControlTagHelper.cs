using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>Several controls that answer one question: radios, checkboxes, the parts of a date.</summary>
public abstract class FieldsetControlTagHelper : FormControlTagHelper
{
    /// <summary>The question; defaults to the name of <c>[Display]</c>.</summary>
    [HtmlAttributeName("legend")]
    public string? Legend { get; set; }

    /// <summary>The size of the legend.</summary>
    [HtmlAttributeName("legend-size")]
    public NhsSize LegendSize { get; set; }

    /// <summary>The role of the fieldset, where a screen reader would not describe it otherwise.</summary>
    private protected virtual string? FieldsetRole => null;

    private protected sealed override void Write(TagHelperOutput output, FormGroup group)
    {
        output.Wrap(Markup.Element("fieldset", "nhsuk-fieldset").With("role", FieldsetRole).With("aria-describedby", group.DescribedBy()));
        output.PreElement.AppendHtml(LegendElement(group)).AppendHtml(group.HintAndError());
        WriteControls(output, group);
    }

    /// <summary>Turns the tag into the element that holds the controls.</summary>
    private protected abstract void WriteControls(TagHelperOutput output, FormGroup group);

    private TagBuilder LegendElement(FormGroup group)
    {
        var text = Require("legend", Legend, group);
        var legend = Markup.Element("legend", Markup.Join("nhsuk-fieldset__legend", SizeClass("nhsuk-fieldset__legend", LegendSize)));
        return PageHeading ? legend.Add(Markup.Element("h1", "nhsuk-fieldset__heading").Text(text)) : Worded(legend, text);
    }
}
