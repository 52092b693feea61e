namespace CcgAssurance.Reporting.Layout;

/// <summary>The pages so far, and the place on the last of them where the next thing goes.</summary>
internal sealed class PageBuilder
{
    private const double Tolerance = 0.01;

    private readonly List<List<Mark>> _pages = [];
    private StructureElement? _element;
    private ArtifactKind? _artifact;

    public PageBuilder(Sheet sheet)
    {
        Sheet = sheet;
        Break();
    }

    /// <summary>The paper.</summary>
    public Sheet Sheet { get; }

    /// <summary>The marks of each page in the order of drawing.</summary>
    public IReadOnlyList<IReadOnlyList<Mark>> Pages => _pages;

    /// <summary>The height at which the next thing goes.</summary>
    public double Y { get; private set; }

    /// <summary>How much of the page is left.</summary>
    public double Room => Sheet.Bottom - Y;

    /// <summary>Whether nothing stands on the page yet.</summary>
    public bool IsAtTop => Y <= Sheet.Top + Tolerance;

    /// <summary>Begins a page.</summary>
    public void Break()
    {
        _pages.Add([]);
        _element = null;
        _artifact = null;
        Y = Sheet.Top;
    }

    /// <summary>Goes down the page.</summary>
    public void Advance(double distance) => Y += distance;

    /// <summary>Leaves some space, unless nothing stands above it on the page.</summary>
    public void Space(double distance) => Y += IsAtTop ? 0 : distance;

    /// <summary>What is drawn from here on is the content of an element.</summary>
    public void Content(StructureElement element)
    {
        if (!ReferenceEquals(_element, element))
        {
            _element = element;
            _artifact = null;
            Add(new ContentMark(element));
        }
    }

    /// <summary>What is drawn from here on is decoration.</summary>
    public void Artifact(ArtifactKind kind)
    {
        if (_artifact != kind)
        {
            _artifact = kind;
            _element = null;
            Add(new ArtifactMark(kind));
        }
    }

    /// <summary>Draws something.</summary>
    public void Add(Mark mark) => _pages[^1].Add(mark);
}
