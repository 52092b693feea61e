using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace CcgAssurance.Testing.Pdf;

/// <summary>
/// What somebody else's library (PdfPig) reads in a file: its pages with their text and decoration, its bookmarks and what it says of
/// itself. It knows no structure tree; for that there is <see cref="PdfDocumentReader"/>.
/// </summary>
public sealed class PdfReading
{
    private PdfReading(PdfDocument document)
    {
        Pages = [.. document.GetPages().Select(page => new PdfReadingPage(page))];
        Information = document.Information;
        Outline = document.TryGetBookmarks(out var bookmarks) ? [.. bookmarks.GetNodes().Select(entry => (entry.Level, entry.Title))] : [];
    }

    public IReadOnlyList<PdfReadingPage> Pages { get; }

    /// <summary>The information dictionary.</summary>
    public DocumentInformation Information { get; }

    /// <summary>The bookmarks with their depth from 0.</summary>
    public IReadOnlyList<(int Depth, string Title)> Outline { get; }

    /// <summary>All text that is no decoration, page by page.</summary>
    public string Text => string.Join(' ', Pages.Select(page => page.Text));

    public static PdfReading Of(ReadOnlyMemory<byte> file)
    {
        using var document = PdfDocument.Open(file.ToArray());
        return new PdfReading(document);
    }
}

/// <summary>A page, as PdfPig reads it.</summary>
public sealed class PdfReadingPage
{
    private readonly IReadOnlyList<MarkedContentElement> _marks;

    internal PdfReadingPage(Page page)
    {
        (Width, Height) = (page.Width, page.Height);
        _marks = page.GetMarkedContents();
        Links = [.. page.GetHyperlinks().Select(link => link.Uri)];
    }

    public double Width { get; }

    public double Height { get; }

    /// <summary>Where its links lead, in order.</summary>
    public IReadOnlyList<string> Links { get; }

    /// <summary>What is no decoration, in the order of drawing.</summary>
    public string Text => Join(_marks.Where(marks => !marks.IsArtifact));

    /// <summary>The decoration of a kind: "Header", "Footer" or "Watermark", or null for the rest.</summary>
    public string Artifacts(string? kind) =>
        Join(_marks.OfType<ArtifactMarkedContentElement>().Where(marks => (string.IsNullOrEmpty(marks.SubType) ? null : marks.SubType) == kind));

    // Where a line or a word's distance lies between two letters, a space is read.
    private static string Join(IEnumerable<MarkedContentElement> marks)
    {
        var joined = new StringBuilder();
        Letter? previous = null;
        foreach (var letter in marks.SelectMany(stretch => stretch.Letters))
        {
            if (previous is not null && IsApart(previous, letter) && joined[^1] != ' ' && letter.Value != " ")
            {
                joined.Append(' ');
            }

            joined.Append(letter.Value);
            previous = letter;
        }

        return joined.ToString().Trim();
    }

    // Along the line, which in a watermark is a slanted one.
    private static bool IsApart(Letter left, Letter right) =>
        double.Hypot(right.StartBaseLine.X - left.EndBaseLine.X, right.StartBaseLine.Y - left.EndBaseLine.Y) > 0.1 * left.PointSize;
}
