using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>Turns the tag as written in the view into the element that is sent, keeping what the view put on it.</summary>
internal static class OutputExtensions
{
    /// <summary>Renames the tag and adds our classes to those from the view.</summary>
    public static void Become(this TagHelperOutput output, string element, string? classes, TagMode mode = TagMode.StartTagAndEndTag)
    {
        output.TagName = element;
        output.TagMode = mode;
        foreach (var name in (classes ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            output.AddClass(name, HtmlEncoder.Default);
        }
    }

    /// <summary>Sets an attribute; null or empty leaves it as the view wrote it.</summary>
    public static void Set(this TagHelperOutput output, string attribute, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            output.Attributes.SetAttribute(attribute, value);
        }
    }

    /// <summary>Sets an attribute unless the view did.</summary>
    public static void SetDefault(this TagHelperOutput output, string attribute, string? value)
    {
        if (!output.Attributes.ContainsName(attribute))
        {
            output.Set(attribute, value);
        }
    }

    /// <summary>Opens an element before the output and closes it after; called for the outermost element first.</summary>
    public static void Wrap(this TagHelperOutput output, TagBuilder element)
    {
        output.PreElement.AppendHtml(element.RenderStartTag());
        output.Follow(element.RenderEndTag());
    }

    /// <summary>Puts content directly after the output, before what has been put there already.</summary>
    public static void Follow(this TagHelperOutput output, IHtmlContent content)
    {
        var further = output.PostElement.GetContent();
        output.PostElement.SetHtmlContent(content).AppendHtml(further);
    }
}
