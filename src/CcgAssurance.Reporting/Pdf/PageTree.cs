using CcgAssurance.Reporting.Layout;
using static System.FormattableString;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>Writes the pages with what is drawn on them and their links (ISO 32000-1, 7.7.3 and 12.5.6.5).</summary>
internal static class PageTree
{
    private const int PrintedWithThePage = 4;

    /// <summary>Draws the pages and gives each page and link its numbers: keys of pages come first, those of links follow.</summary>
    public static IReadOnlyList<PdfPage> Draw(PdfObjects objects, IReadOnlyList<LaidOutPage> layouts, UsedFonts fonts)
    {
        var pages = new List<PdfPage>();
        var key = layouts.Count;
        foreach (var layout in layouts)
        {
            var content = new PageContent(layout, fonts);
            var number = objects.Reserve();
            var links = content.Links.Select(mark => new PdfLink(objects.Reserve(), key++, mark)).ToList();
            pages.Add(new PdfPage(pages.Count, number, layout, content, links));
        }

        return pages;
    }

    /// <summary>Writes them and gives the number of the tree.</summary>
    public static int Write(PdfObjects objects, IReadOnlyList<PdfPage> pages, int resources)
    {
        var tree = objects.Reserve();
        foreach (var page in pages)
        {
            foreach (var link in page.Links)
            {
                objects.Set(link.Number, Link(link, page.Layout.Height));
            }

            var content = objects.AddStream("", page.Content.Operators.Span);
            objects.Set(page.Number, Page(page, tree, resources, content));
        }

        objects.Set(
            tree, Invariant($"<</Type/Pages/Count {pages.Count}/Kids[{PdfSyntax.References(pages.Select(page => page.Number))}]>>"));
        return tree;
    }

    // Tabs S: the keyboard goes from link to link in the order of the structure (ISO 14289-1, 7.18.3).
    private static string Page(PdfPage page, int tree, int resources, int content)
    {
        var links = page.Links.Count > 0 ? $"/Annots[{PdfSyntax.References(page.Links.Select(link => link.Number))}]" : "";
        var size = $"{PdfSyntax.Number(page.Layout.Width)} {PdfSyntax.Number(page.Layout.Height)}";
        return Invariant($"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {size}]/Resources {resources} 0 R/Contents {content} 0 R") +
            Invariant($"/StructParents {page.Index}/Tabs/S{links}>>");
    }

    // Contents is what is read out for the link (ISO 14289-1, 7.18.5).
    private static string Link(PdfLink link, double height)
    {
        var mark = link.Mark;
        var area = PdfSyntax.Box(mark.X, height - mark.Y - mark.Height, mark.Width, mark.Height);
        return Invariant($"<</Type/Annot/Subtype/Link/Rect{area}/Border[0 0 0]/F {PrintedWithThePage}") +
            Invariant($"/Contents {PdfSyntax.Text(mark.Description)}") +
            Invariant($"/StructParent {link.Key}/A<</Type/Action/S/URI/URI {PdfSyntax.Text(Address(mark.Target))}>>>>");
    }

    // An address in a PDF file is ASCII (ISO 32000-1, 12.6.4.7); a host with other letters has a name in ASCII too.
    private static string Address(Uri target)
    {
        var address = target.AbsoluteUri;
        return address.All(char.IsAscii) ? address : new UriBuilder(target) { Host = target.IdnHost }.Uri.AbsoluteUri;
    }
}
