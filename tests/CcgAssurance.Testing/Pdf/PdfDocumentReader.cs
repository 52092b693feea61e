using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace CcgAssurance.Testing.Pdf;

/// <summary>
/// Reads the structure of a file as our own writer makes it, knowing nothing of the writer. What it does not know it refuses, so
/// nothing in a file goes unread. Pages, decoration and bookmarks are read by <see cref="PdfReading"/>.
/// </summary>
public sealed class PdfDocumentReader
{
    private readonly PdfFileObjects _objects;
    private readonly Dictionary<int, PdfFont> _fonts = [];
    private readonly List<PdfPageRead> _pages = [];

    private PdfDocumentReader(PdfFileObjects objects) => _objects = objects;

    public static PdfRead Read(ReadOnlyMemory<byte> file) => Read(PdfFileObjects.Read(file.ToArray()));

    public static PdfRead Read(PdfFileObjects objects) => new PdfDocumentReader(objects).Read();

    private PdfRead Read()
    {
        foreach (var page in _objects.Items(_objects.Dictionary(_objects.Catalog["Pages"])["Kids"]))
        {
            _pages.Add(Page((PdfReference)page));
        }

        var tree = _objects.Dictionary(_objects.Catalog["StructTreeRoot"]);
        var metadata = Encoding.UTF8.GetString(_objects.Stream(_objects.Catalog["Metadata"]).Unpacked());
        return new PdfRead
        {
            Objects = _objects,
            Pages = _pages,
            Fonts = [.. _fonts.Values],
            Root = Element((PdfReference)_objects.Items(tree["K"]).Single(), null),
            ParentTree = ParentTree(_objects.Dictionary(tree["ParentTree"])),
            Information = _objects.Dictionary(_objects.Trailer["Info"]).Entries.Where(entry => _objects.Resolve(entry.Value) is PdfString)
                .ToDictionary(entry => entry.Key, entry => ((PdfString)_objects.Resolve(entry.Value)!).Text),
            Metadata = XDocument.Parse(metadata),
        };
    }

    private PdfPageRead Page(PdfReference reference)
    {
        var page = _objects.Dictionary(reference);
        var fonts = _objects.Dictionary(_objects.Dictionary(page["Resources"])["Font"]).Entries
            .ToDictionary(entry => entry.Key, entry => Font((PdfReference)entry.Value));
        var marks = PdfContentReader.Read(_objects.Stream(page["Contents"]).Unpacked(), _pages.Count, fonts);
        var links = _objects.Items(page["Annots"]).Select(link => Link((PdfReference)link)).ToList();
        return new PdfPageRead(reference.Number, page, marks, links);
    }

    private PdfFont Font(PdfReference reference)
    {
        if (!_fonts.TryGetValue(reference.Number, out var font))
        {
            _fonts[reference.Number] = font = new PdfFont(_objects, _objects.Dictionary(reference));
        }

        return font;
    }

    private PdfLinkRead Link(PdfReference reference)
    {
        var link = _objects.Dictionary(reference);
        return new PdfLinkRead(
            reference.Number,
            _objects.NumberIn(link, "StructParent"),
            _objects.DictionaryOrNull(link["A"]) is { } action ? _objects.TextIn(action, "URI") : null,
            _objects.TextIn(link, "Contents"));
    }

    private PdfElement Element(PdfReference reference, PdfElement? parent)
    {
        var dictionary = _objects.Dictionary(reference);
        var element = new PdfElement
        {
            Number = reference.Number,
            Role = _objects.NameIn(dictionary, "S") ?? throw new InvalidDataException("An element has no role."),
            Parent = parent,
            Attributes = Attributes(dictionary),
            Alternative = _objects.TextIn(dictionary, "Alt"),
        };
        foreach (var item in _objects.Items(dictionary["K"]))
        {
            element.Content.Add(Content(item, dictionary, element));
        }

        return element;
    }

    private PdfContent Content(PdfValue item, PdfDictionary owner, PdfElement element) => item switch
    {
        PdfNumber id => Marked(owner["Pg"], (int)id.Value),
        PdfReference child => new PdfElementContent(Element(child, element)),
        PdfDictionary reference => _objects.NameIn(reference, "Type") switch
        {
            "MCR" => Marked(reference["Pg"], _objects.NumberIn(reference, "MCID")!.Value),
            "OBJR" => new PdfAnnotationContent(((PdfReference)reference["Obj"]!).Number),
            var other => throw new InvalidDataException($"An element holds a {other}."),
        },
        _ => throw new InvalidDataException($"An element holds {item}."),
    };

    private PdfMarkedContent Marked(PdfValue? page, int id)
    {
        var index = _pages.FindIndex(known => known.Number == (page as PdfReference)?.Number);
        return index < 0
            ? throw new InvalidDataException("Marked content does not say which page it is on.")
            : new PdfMarkedContent(index, id, _pages[index].Marks.SingleOrDefault(marks => marks.Id == id));
    }

    private Dictionary<string, string> Attributes(PdfDictionary element) =>
        _objects.Items(element["A"]).SelectMany(attributes => _objects.Dictionary(attributes).Entries)
            .Where(entry => entry.Key != "O")
            .ToDictionary(entry => entry.Key, entry => _objects.Resolve(entry.Value) switch
            {
                PdfName name => name.Value,
                PdfString text => text.Text,
                PdfNumber number => number.Value.ToString(CultureInfo.InvariantCulture),
                PdfArray numbers => string.Join(' ', numbers.Items.Select(item => ((PdfNumber)item).Value.ToString(CultureInfo.InvariantCulture))),
                var other => throw new InvalidDataException($"An attribute is {other}."),
            });

    private Dictionary<int, IReadOnlyList<int?>> ParentTree(PdfDictionary tree) =>
        _objects.Items(tree["Nums"]).Chunk(2).ToDictionary(
            pair => (int)((PdfNumber)pair[0]).Value,
            pair => (IReadOnlyList<int?>)[.. (pair[1] is PdfReference ? [pair[1]] : _objects.Items(pair[1])).Select(item => (item as PdfReference)?.Number)]);
}
