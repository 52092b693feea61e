using System.Xml.Linq;

namespace CcgAssurance.Testing.Pdf;

/// <summary>A file, read back: what a person and a screen reader find in it.</summary>
public sealed class PdfRead
{
    public required PdfFileObjects Objects { get; init; }

    public required IReadOnlyList<PdfPageRead> Pages { get; init; }

    public required IReadOnlyList<PdfFont> Fonts { get; init; }

    /// <summary>The document element.</summary>
    public required PdfElement Root { get; init; }

    /// <summary>The elements to which the parent tree leads, by key: one for a link, a list for a page.</summary>
    public required IReadOnlyDictionary<int, IReadOnlyList<int?>> ParentTree { get; init; }

    /// <summary>The information dictionary.</summary>
    public required IReadOnlyDictionary<string, string> Information { get; init; }

    public required XDocument Metadata { get; init; }

    public int PageCount => Pages.Count;

    public string? Language => Objects.TextIn(Objects.Catalog, "Lang");

    /// <summary>All that is read out, in reading order.</summary>
    public string Text => Root.Text;

    public IEnumerable<PdfElement> Elements => Root.All;

    /// <summary>The text of a property in the metadata, such as "title" of Dublin Core.</summary>
    public string? MetadataOf(XName property) => Metadata.Descendants(property).FirstOrDefault()?.Value.Trim();
}
