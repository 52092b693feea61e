using System.Text.RegularExpressions;
using System.Xml.Linq;
using CcgAssurance.Reporting.Html;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Tests.Formats;

/// <summary>The words of a document in order, however they are drawn.</summary>
internal static partial class PrintedWords
{
    /// <summary>The lines of the page that everybody reads or hears, without the captions of tables.</summary>
    public static IReadOnlyList<string> LinesOfPage(ReportDocument document)
    {
        var page = XElement.Parse($"<main>{HtmlRenderer.Render(document)}</main>");
        page.Descendants("caption").ToList().ForEach(caption => caption.Remove());

        // On a narrow window each cell shows its column's name again, which nobody reads out.
        page.Descendants().Where(element => (string?)element.Attribute("aria-hidden") == "true").ToList().ForEach(element => element.Remove());

        // What is read out in place of a drawing is no word of it.
        page.Descendants("svg").SelectMany(drawing => drawing.Elements().Where(part => part.Name.LocalName is "title" or "desc")).ToList()
            .ForEach(part => part.Remove());
        return [.. page.DescendantNodes().OfType<XText>().Select(text => text.Value.Trim()).Where(line => line.Length > 0)];
    }

    // Where lines break, also after a slash, and how a bullet or number is drawn is each one's own affair.
    public static IEnumerable<string> Of(string text) =>
        Space().Split(AfterSlash().Replace(text, "/")).Where(word => word.Length > 0 && word != "•" && !Number().IsMatch(word));

    [GeneratedRegex(@"(?<=[a-z])/\s+(?=[a-z])")]
    private static partial Regex AfterSlash();

    [GeneratedRegex(@"^\d{1,2}\.$")]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
