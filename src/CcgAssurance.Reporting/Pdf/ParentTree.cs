using System.Globalization;
using System.Text;
using CcgAssurance.Reporting.Layout;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>
/// Writes the way back from the pages to the structure (ISO 32000-1, 14.7.4.4): for each page the elements of its marked content by
/// number, for each link its element.
/// </summary>
internal static class ParentTree
{
    /// <summary>Writes it and gives its number and the first key that is free.</summary>
    public static (int Number, int NextKey) Write(
        PdfObjects objects, IReadOnlyList<PdfPage> pages, IReadOnlyDictionary<StructureElement, int> elements)
    {
        var entries = new StringBuilder();
        foreach (var page in pages)
        {
            var references = PdfSyntax.References(page.Content.MarkedElements.Select(element => elements[element]));
            entries.Append(CultureInfo.InvariantCulture, $"{page.Index} [{references}] ");
        }

        var links = pages.SelectMany(page => page.Links).ToList();
        foreach (var link in links)
        {
            entries.Append(CultureInfo.InvariantCulture, $"{link.Key} {elements[link.Mark.Element]} 0 R ");
        }

        return (objects.Add($"<</Nums[{entries}]>>"), pages.Count + links.Count);
    }
}
