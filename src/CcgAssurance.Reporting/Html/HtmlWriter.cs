using System.Xml;

namespace CcgAssurance.Reporting.Html;

/// <summary>Writes elements and text of HTML, with an end tag for every element, as a browser expects it.</summary>
internal sealed class HtmlWriter(XmlWriter writer)
{
    /// <summary>An element with what stands in it.</summary>
    public void Element(string name, IReadOnlyList<(string Name, string Value)> attributes, Action content)
    {
        writer.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            writer.WriteAttributeString(attribute, value);
        }

        content();
        writer.WriteFullEndElement();
    }

    /// <summary>An element of a class with what stands in it.</summary>
    public void Element(string name, string styleClass, Action content) => Element(name, [("class", styleClass)], content);

    /// <summary>An element of a class that holds text.</summary>
    public void Element(string name, string styleClass, string text) => Element(name, styleClass, () => Text(text));

    /// <summary>Text with its line breaks. A character that no page can hold is left out.</summary>
    public void Text(string text)
    {
        foreach (var (at, line) in text.Split('\n').Index())
        {
            if (at > 0)
            {
                writer.WriteStartElement("br");
                writer.WriteEndElement();
                writer.WriteString("\n");
            }

            writer.WriteString(line.All(XmlConvert.IsXmlChar) ? line : WithoutUnprintable(line));
        }
    }

    private static string WithoutUnprintable(string text) => string.Concat(text.EnumerateRunes()
        .Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));
}
