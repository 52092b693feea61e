namespace CcgAssurance.Reporting.Layout;

/// <summary>An element of the logical structure. The layout builds the tree of them in reading order, whatever page they land on.</summary>
internal sealed class StructureElement(StructureRole role, StructureElement? parent)
{
    private readonly List<StructureElement> _children = [];

    /// <summary>What it is.</summary>
    public StructureRole Role { get; } = role;

    /// <summary>The element that it is part of; null for the document itself.</summary>
    public StructureElement? Parent { get; } = parent;

    /// <summary>Its parts in reading order.</summary>
    public IReadOnlyList<StructureElement> Children => _children;

    /// <summary>Which cells a heading cell is about; null for everything else.</summary>
    public HeadingScope? Scope { get; init; }

    /// <summary>Across how many columns a cell stands.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Beside how many rows a cell stands.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>What a table shows.</summary>
    public string? Summary { get; init; }

    /// <summary>What is read out in place of a figure; null for everything else.</summary>
    public string? Alternative { get; init; }

    /// <summary>Whether the items of a list are numbered; null for everything but a list.</summary>
    public bool? IsNumbered { get; init; }

    /// <summary>Adds a part at the end.</summary>
    public StructureElement Add(
        StructureRole role,
        HeadingScope? scope = null,
        int columnSpan = 1,
        int rowSpan = 1,
        string? summary = null,
        bool? isNumbered = null,
        string? alternative = null)
    {
        var child = new StructureElement(role, this)
        {
            Scope = scope,
            ColumnSpan = columnSpan,
            RowSpan = rowSpan,
            Summary = summary,
            IsNumbered = isNumbered,
            Alternative = alternative,
        };
        _children.Add(child);
        return child;
    }
}
