using CcgAssurance.Reporting.Layout.Flows;
using CcgAssurance.Reporting.Layout.Lines;

namespace CcgAssurance.Reporting.Layout.Tables;

/// <summary>A row of a laid-out table.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="Label">What stands at the top of its first cell again where the row goes on on another page.</param>
/// <param name="GroupLabel">The heading of its group as it stands above it on another page; nothing where it has none.</param>
internal sealed record TableBand(BandKind Kind, SideBySide Cells, RowLabel Label, IReadOnlyList<TextLine> GroupLabel)
{
    /// <summary>How tall it is.</summary>
    public double Height { get; } = Cells.Height + (PrintStyle.CellPaddingY * 2);

    /// <summary>How much room it needs to begin.</summary>
    public double Opening { get; } = Cells.Opening + (PrintStyle.CellPaddingY * 2);

    /// <summary>Whether it heads what follows, and must not be the last thing on a page.</summary>
    public bool IsHeading => Kind is BandKind.Header or BandKind.GroupTitle;
}
