using CcgAssurance.Reporting.Layout.Flows;
using CcgAssurance.Reporting.Layout.Lines;

namespace CcgAssurance.Reporting.Layout.Tables;

/// <summary>A row of a laid-out table, or a group of rows with the cells that stand beside all of them.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Cells">Its cells; in a group those beside the rows.</param>
/// <param name="Label">What stands at the top of its first cell again where the row goes on on another page.</param>
/// <param name="GroupLabel">The heading of its group as it stands above it on another page; nothing where it has none.</param>
internal sealed record TableBand(BandKind Kind, SideBySide Cells, RowLabel Label, IReadOnlyList<TextLine> GroupLabel)
{
    /// <summary>The rows of a group beside <see cref="Cells"/>; null for a row by itself.</summary>
    public RowsOfGroup? Rows { get; init; }

    /// <summary>How tall it is.</summary>
    public double Height => Math.Max(Cells.Height + (PrintStyle.CellPaddingY * 2), Rows?.Height ?? 0);

    /// <summary>How much room it needs to begin.</summary>
    public double Opening => Math.Max(Cells.Opening + (PrintStyle.CellPaddingY * 2), Rows?.Opening ?? 0);

    /// <summary>Whether all of it has been drawn.</summary>
    public bool IsDone => Cells.IsDone && Rows is not { IsDone: false };

    /// <summary>What stands at the top of the next page above what is left of it.</summary>
    public RowLabel LabelOfRest() => new(
        Cells.IsColumnDone(0) ? Label.Full : Label.Short,
        Label.Short,
        [.. Label.Marks.Where(mark => Cells.IsColumnDone(mark.Column))]);

    /// <summary>Whether it heads what follows, and must not be the last thing on a page.</summary>
    public bool IsHeading => Kind is BandKind.Header or BandKind.GroupTitle;
}

/// <summary>What of a row, or of a group of rows, goes onto a page.</summary>
/// <param name="Cells">What of its cells, or of those beside the rows.</param>
/// <param name="Rows">What of the rows; none where it is a row by itself.</param>
internal sealed record BandPart(SideBySidePart Cells, IReadOnlyList<RowPart> Rows)
{
    /// <summary>How tall it is.</summary>
    public double Height => Math.Max(Cells.Height + (PrintStyle.CellPaddingY * 2), Rows.Count > 0 ? Rows[^1].Bottom : 0);
}
