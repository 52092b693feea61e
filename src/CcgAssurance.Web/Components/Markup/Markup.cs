using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CcgAssurance.Web.Components;

/// <summary>A short vocabulary for building elements. Text and attribute values are encoded when they are written.</summary>
internal static class Markup
{
    /// <summary>An element with its classes; null or empty classes leave the attribute out.</summary>
    public static TagBuilder Element(string name, string? classes = null) => new TagBuilder(name).With("class", classes);

    /// <summary>An element that has no end tag, such as <c>input</c>.</summary>
    public static TagBuilder Void(string name, string? classes = null)
    {
        var element = Element(name, classes);
        element.TagRenderMode = TagRenderMode.StartTag;
        return element;
    }

    /// <summary>Text for screen readers only.</summary>
    public static TagBuilder Hidden(string text) => Element("span", "nhsuk-u-visually-hidden").Text(text);

    /// <summary>Sets an attribute, or leaves it out when the value is null or empty.</summary>
    public static TagBuilder With(this TagBuilder element, string attribute, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            element.Attributes[attribute] = value;
        }

        return element;
    }

    /// <summary>Sets the value that a control posts, which may be empty.</summary>
    public static TagBuilder WithValue(this TagBuilder element, string value)
    {
        element.Attributes["value"] = value;
        return element;
    }

    /// <summary>Sets an attribute that has no value, such as <c>checked</c>.</summary>
    public static TagBuilder Flag(this TagBuilder element, string attribute, bool on = true)
    {
        if (on)
        {
            element.Attributes[attribute] = string.Empty;
        }

        return element;
    }

    /// <summary>Adds encoded text.</summary>
    public static TagBuilder Text(this TagBuilder element, string text)
    {
        element.InnerHtml.Append(text);
        return element;
    }

    /// <summary>Adds a child; null adds nothing.</summary>
    public static TagBuilder Add(this TagBuilder element, IHtmlContent? child)
    {
        if (child is not null)
        {
            element.InnerHtml.AppendHtml(child);
        }

        return element;
    }

    /// <summary>Joins the classes or ids that are there; null when there are none.</summary>
    public static string? Join(params ReadOnlySpan<string?> parts)
    {
        var joined = "";
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part))
            {
                joined = joined.Length == 0 ? part : $"{joined} {part}";
            }
        }

        return joined.Length == 0 ? null : joined;
    }
}
