using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CcgAssurance.Web.Tests.Components.Parity;

/// <summary>Markup in a form that two equal pages share: one line per node, attributes and classes in order.</summary>
internal static partial class Dom
{
    public static string Canonical(string html, Action<IElement>? adapt = null)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;
        adapt?.Invoke(body);
        var text = new StringBuilder();
        foreach (var node in body.ChildNodes)
        {
            Write(text, node, 0);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, INode node, int depth)
    {
        var indent = new string(' ', depth * 2);
        if (node is IElement element)
        {
            text.Append(indent).Append('<').Append(element.LocalName);
            foreach (var attribute in element.Attributes.OrderBy(a => a.Name, StringComparer.Ordinal))
            {
                text.Append(' ').Append(attribute.Name).Append("=\"").Append(Value(attribute)).Append('"');
            }

            text.Append(">\n");
            foreach (var child in element.ChildNodes)
            {
                Write(text, child, depth + 1);
            }
        }
        else if (node is IText words && Text(words) is { Length: > 0 } content)
        {
            text.Append(indent).Append('"').Append(content).Append("\"\n");
        }
    }

    private static string Value(IAttr attribute) =>
        attribute.Name == "class"
            ? string.Join(' ', attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal))
            : attribute.Value;

    // Space at the ends of a text is only indentation, except in hidden text, where it parts the words that are read out.
    private static string Text(IText text)
    {
        var content = WhiteSpace().Replace(text.Data, " ");
        return text.ParentElement!.ClassList.Contains("nhsuk-u-visually-hidden") ? content : content.Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
