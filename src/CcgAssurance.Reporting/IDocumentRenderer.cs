using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting;

/// <summary>
/// Makes a file to download of a document. Whoever asks for one sees only this, so another engine could draw the same tree.
/// </summary>
public interface IDocumentRenderer
{
    /// <summary>The media type of the file.</summary>
    string MediaType { get; }

    /// <summary>Makes the file. The same document gives the same bytes.</summary>
    /// <exception cref="ArgumentException">The tree is malformed: a heading level is skipped, or a row lacks a cell.</exception>
    /// <param name="document">The document.</param>
    /// <param name="size">In which size.</param>
    RenderedDocument Render(ReportDocument document, PrintSize size = PrintSize.Ordinary);
}
