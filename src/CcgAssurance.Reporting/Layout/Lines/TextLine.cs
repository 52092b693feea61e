using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout.Lines;

/// <summary>A line of text: what no page break ever cuts.</summary>
internal sealed record TextLine
{
    /// <summary>How much of the column it takes.</summary>
    public required double Height { get; init; }

    /// <summary>How far below its top edge the baseline lies.</summary>
    public required double Baseline { get; init; }

    /// <summary>What stands on it, from the left.</summary>
    public required IReadOnlyList<Piece> Pieces { get; init; }

    /// <summary>What lies above it, unless it is the first of its page or cell.</summary>
    public double Before { get; init; }

    /// <summary>Which line of its paragraph it is, from 0.</summary>
    public int Index { get; init; }

    /// <summary>How many lines its paragraph has.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Whether the next line must stand on the same page.</summary>
    public bool KeepsWithNext { get; init; }

    /// <summary>The category whose mark stands at its beginning, or null.</summary>
    public CategoryMark? Chip { get; init; }

    /// <summary>The size of the type that such a mark goes with.</summary>
    public double ChipSize { get; init; }

    /// <summary>The entry of the outline that leads here, or null.</summary>
    public OutlineEntry? Entry { get; init; }

    /// <summary>Whether a page may end above this line: never after the first line of a paragraph, and never before its last.</summary>
    public bool MayBeginPage => Index == 0 || (Index >= 2 && Count - Index >= 2);
}
