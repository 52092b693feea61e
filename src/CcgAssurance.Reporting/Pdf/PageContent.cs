using CcgAssurance.Reporting.Layout;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>
/// What is on a page: the operators that draw it, and which element of the structure each stretch of them belongs to. Every mark
/// belongs to an element or is an artifact (ISO 14289-1, 7.1); a page that breaks this is refused.
/// </summary>
internal sealed class PageContent
{
    private readonly ContentStream _stream;
    private readonly List<PageItem> _items = [];
    private readonly List<StructureElement> _markedElements = [];
    private readonly List<LinkMark> _links = [];
    private readonly List<AreaMark> _areas = [];
    private readonly List<BookmarkMark> _bookmarks = [];
    private bool _isInStretch;
    private StructureElement? _element;

    /// <summary>Draws a page.</summary>
    /// <exception cref="ArgumentException">A mark belongs to nothing, or its font lacks a character.</exception>
    public PageContent(LaidOutPage page, UsedFonts fonts)
    {
        _stream = new ContentStream(page.Height, fonts);
        foreach (var mark in page.Marks)
        {
            Take(mark);
        }

        End();
        Operators = _stream.Operators;
    }

    /// <summary>The operators that draw the page.</summary>
    public ReadOnlyMemory<byte> Operators { get; }

    /// <summary>What on this page belongs to elements of the structure, in the order of drawing.</summary>
    public IReadOnlyList<PageItem> Items => _items;

    /// <summary>The elements by the number of their marked content.</summary>
    public IReadOnlyList<StructureElement> MarkedElements => _markedElements;

    /// <summary>The areas that lead somewhere.</summary>
    public IReadOnlyList<LinkMark> Links => _links;

    /// <summary>The areas that elements say they take.</summary>
    public IReadOnlyList<AreaMark> Areas => _areas;

    /// <summary>The entries of the outline that lead to this page.</summary>
    public IReadOnlyList<BookmarkMark> Bookmarks => _bookmarks;

    private void Take(Mark mark)
    {
        switch (mark)
        {
            case ContentMark content:
                BeginContent(content.Element);
                break;
            case ArtifactMark artifact:
                End();
                _stream.BeginArtifact(artifact.Kind);
                _isInStretch = true;
                break;
            case LinkMark link:
                _items.Add(new LinkItem(link.Element, _links.Count));
                _links.Add(link);
                break;
            case AreaMark area:
                _areas.Add(area);
                break;
            case BookmarkMark bookmark:
                _bookmarks.Add(bookmark);
                break;
            default:
                Draw(mark);
                break;
        }
    }

    private void Draw(Mark mark)
    {
        if (!_isInStretch)
        {
            throw new ArgumentException($"A mark belongs neither to the structure nor to the decoration: {mark}");
        }

        switch (mark)
        {
            case TextMark text:
                _stream.Draw(text);
                break;
            case FillMark fill:
                _stream.Draw(fill);
                break;
            case LineMark line:
                _stream.Draw(line);
                break;
            case PathMark path:
                _stream.Draw(path);
                break;
            default:
                throw new ArgumentException($"There is no way to draw a {mark.GetType().Name}.");
        }
    }

    // An element that goes on needs no second stretch; one without marks still gets its stretch, as an empty cell does.
    private void BeginContent(StructureElement element)
    {
        if (_element == element)
        {
            return;
        }

        End();
        _stream.BeginContent(element.Role, _markedElements.Count);
        _items.Add(new MarkedContentItem(element, _markedElements.Count));
        _markedElements.Add(element);
        _element = element;
        _isInStretch = true;
    }

    private void End()
    {
        if (_isInStretch)
        {
            _stream.EndStretch();
            _isInStretch = false;
        }

        _element = null;
    }
}
