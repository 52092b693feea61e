using CcgAssurance.Reporting.Layout;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>What each element of the structure has on the pages, in the order of drawing across the whole document.</summary>
internal sealed class ElementContents
{
    private readonly Dictionary<StructureElement, List<Place>> _places = [];
    private readonly Dictionary<StructureElement, string> _boxes = [];

    /// <summary>Collects it from the pages.</summary>
    public ElementContents(IReadOnlyList<PdfPage> pages)
    {
        var order = 0;
        foreach (var page in pages)
        {
            foreach (var item in page.Content.Items)
            {
                if (!_places.TryGetValue(item.Element, out var places))
                {
                    _places[item.Element] = places = [];
                }

                places.Add(new Place(order++, page, item));
            }

            foreach (var area in page.Content.Areas)
            {
                _boxes.Add(area.Element, PdfSyntax.Box(area.X, page.Layout.Height - area.Y - area.Height, area.Width, area.Height));
            }
        }
    }

    /// <summary>The elements that have something on a page.</summary>
    public IReadOnlyCollection<StructureElement> Elements => _places.Keys;

    /// <summary>What an element itself has, without its parts; nothing for a mere group.</summary>
    public IReadOnlyList<Place> Of(StructureElement element) => _places.TryGetValue(element, out var places) ? places : [];

    /// <summary>The area that an element takes on its page, or null for one that does not say.</summary>
    public string? BoxOf(StructureElement element) => _boxes.GetValueOrDefault(element);

    /// <summary>Where an element or the first of its parts is drawn first; null when nothing of it is drawn.</summary>
    public int? FirstOrder(StructureElement element)
    {
        var own = Of(element) is [var first, ..] ? first.Order : (int?)null;
        return element.Children.Select(FirstOrder).Append(own).Min();
    }

    /// <summary>One item of an element.</summary>
    /// <param name="Order">Where it stands among everything that is drawn.</param>
    /// <param name="Page">The page.</param>
    /// <param name="Item">What it is.</param>
    internal sealed record Place(int Order, PdfPage Page, PageItem Item);
}
