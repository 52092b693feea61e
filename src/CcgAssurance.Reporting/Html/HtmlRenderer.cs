using System.Text;
using System.Xml;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Html;

/// <summary>
/// Draws a document as the main part of a page: the same tree as the file to download, so that the two cannot differ. The markup is the
/// design system's, and it begins with the document's first-level heading or, in a letter, with the letterhead.
/// </summary>
public static class HtmlRenderer
{
    // A fragment, because the page around it is the site's; encoding is the writer's, so nothing typed can become markup.
    private static readonly XmlWriterSettings Settings = new()
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        OmitXmlDeclaration = true,
        NewLineHandling = NewLineHandling.None,
    };

    /// <summary>The markup of a document.</summary>
    public static string Render(ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Render(document.Body);
    }

    /// <summary>The markup of blocks that stand somewhere on a page.</summary>
    public static string Render(IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        return Written(writer =>
        {
            var html = new HtmlBlocks(writer);
            foreach (var block in blocks)
            {
                html.Write(block);
            }
        });
    }

    /// <summary>The markup of a figure alone, without its caption.</summary>
    internal static string Drawing(Figure figure, string key) => Written(writer => new HtmlFigure(writer).WriteDrawing(figure, key));

    private static string Written(Action<HtmlWriter> write)
    {
        var markup = new StringBuilder();
        using (var writer = XmlWriter.Create(markup, Settings))
        {
            write(new HtmlWriter(writer));
        }

        return markup.ToString();
    }
}
