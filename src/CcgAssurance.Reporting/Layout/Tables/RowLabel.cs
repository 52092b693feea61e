using CcgAssurance.Reporting.Layout.Flows;
using CcgAssurance.Reporting.Layout.Lines;

namespace CcgAssurance.Reporting.Layout.Tables;

/// <summary>What says on the next page which row goes on there.</summary>
/// <param name="Full">The words of the first cell with the remark that they continue, for when that cell has nothing more to come.</param>
/// <param name="Short">The remark alone, for when the first cell itself goes on below it.</param>
/// <param name="Marks">The categories of its other cells, which stand again above what has nothing more to come.</param>
internal sealed record RowLabel(IReadOnlyList<TextLine> Full, IReadOnlyList<TextLine> Short, IReadOnlyList<MarkAgain> Marks)
{
    /// <summary>No words, where the heading of the group above says already that it continues.</summary>
    public static readonly RowLabel None = new([], [], []);

    /// <summary>How tall the tallest of the categories is.</summary>
    public double MarkHeight => Marks.Count == 0 ? 0 : Marks.Max(mark => LineFitting.Height(mark.Lines.Lines));
}

/// <summary>A category that stands again on the next page.</summary>
/// <param name="Column">The place of its cell among those of the row.</param>
/// <param name="Lines">Where it stands, and its words.</param>
internal sealed record MarkAgain(int Column, LineColumn Lines);
