using System.Globalization;
using System.Text;
using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Model;
using static System.FormattableString;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>
/// Writes the logical structure (ISO 32000-1, 14.7.2). An element refers to its marks on the pages and to its parts in reading
/// order, so a link stands between the words before and after it, and a cell that runs over two pages is one cell with marks on both.
/// </summary>
internal sealed class StructureTree
{
    // What is no type of PDF 1.7 has to be led back to one (ISO 14289-1, 7.1); this one has its name from PDF 2.0.
    private const string OwnRoles = "/RoleMap<</Strong/Span>>";

    private readonly PdfObjects _objects;
    private readonly ElementContents _contents;
    private readonly Dictionary<StructureElement, int> _numbers = [];

    private StructureTree(PdfObjects objects, StructureElement root, IReadOnlyList<PdfPage> pages)
    {
        _objects = objects;
        _contents = new ElementContents(pages);
        Number(root);
        if (_contents.Elements.FirstOrDefault(element => !_numbers.ContainsKey(element)) is { } stray)
        {
            throw new ArgumentException($"A mark belongs to a {stray.Role} that is not in the structure of the document.");
        }
    }

    /// <summary>Writes the tree with its way back from the pages, and gives its number.</summary>
    /// <exception cref="ArgumentException">A mark belongs to an element outside the tree.</exception>
    public static int Write(PdfObjects objects, StructureElement root, IReadOnlyList<PdfPage> pages)
    {
        var number = objects.Reserve();
        var tree = new StructureTree(objects, root, pages);
        tree.WriteElement(root, number);
        var (parentTree, nextKey) = ParentTree.Write(objects, pages, tree._numbers);
        var parents = Invariant($"/ParentTree {parentTree} 0 R/ParentTreeNextKey {nextKey}");
        objects.Set(number, Invariant($"<</Type/StructTreeRoot/K {tree._numbers[root]} 0 R{parents}{OwnRoles}>>"));
        return number;
    }

    private void Number(StructureElement element)
    {
        _numbers.Add(element, _objects.Reserve());
        foreach (var child in element.Children)
        {
            Number(child);
        }
    }

    private void WriteElement(StructureElement element, int parent)
    {
        var page = _contents.Of(element) is [var first, ..] ? first.Page : null;
        var entries = new StringBuilder(Invariant($"<</Type/StructElem/S/{element.Role}/P {parent} 0 R"));
        if (page is not null)
        {
            entries.Append("/Pg ").Append(PdfSyntax.Reference(page.Number));
        }

        entries.Append("/K[").AppendJoin(' ', Parts(element, page)).Append(']');
        entries.Append(StructureAttributes.Of(element, _contents.BoxOf(element)));
        if (element.Alternative is { } alternative)
        {
            // ISO 14289-1, 7.3: whoever cannot see the figure is told this instead.
            entries.Append("/Alt ").Append(PdfSyntax.Text(alternative));
        }

        if (element.Parent is null)
        {
            entries.Append("/Lang ").Append(PdfSyntax.Text(DocumentProperties.Language));
        }

        _objects.Set(_numbers[element], entries.Append(">>").ToString());
        foreach (var child in element.Children)
        {
            WriteElement(child, _numbers[element]);
        }
    }

    // The element's own marks and its parts, each kind in its own order, merged by where they are drawn.
    private IEnumerable<string> Parts(StructureElement element, PdfPage? page)
    {
        var own = _contents.Of(element);
        var next = 0;
        foreach (var child in element.Children)
        {
            var childOrder = own.Count > 0 ? _contents.FirstOrder(child) : null;
            while (next < own.Count && own[next].Order < childOrder)
            {
                yield return Content(own[next++], page);
            }

            yield return PdfSyntax.Reference(_numbers[child]);
        }

        for (; next < own.Count; next++)
        {
            yield return Content(own[next], page);
        }
    }

    // A number alone is marked content on the element's page; on another page it has to name that page (ISO 32000-1, 14.7.4).
    private static string Content(ElementContents.Place place, PdfPage? page) => place.Item switch
    {
        MarkedContentItem content when place.Page == page => content.Id.ToString(CultureInfo.InvariantCulture),
        MarkedContentItem content => Invariant($"<</Type/MCR/Pg {place.Page.Number} 0 R/MCID {content.Id}>>"),
        LinkItem link => Invariant($"<</Type/OBJR/Obj {place.Page.Links[link.Index].Number} 0 R/Pg {place.Page.Number} 0 R>>"),
        _ => throw new ArgumentException($"The structure cannot refer to a {place.Item.GetType().Name}."),
    };
}
