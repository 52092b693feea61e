using CcgAssurance.Reporting.Layout.Lines;

namespace CcgAssurance.Reporting.Layout.Tables;

/// <summary>What says on the next page which row goes on there.</summary>
/// <param name="Full">The words of the first cell with the remark that they continue, for when that cell has nothing more to come.</param>
/// <param name="Short">The remark alone, for when the first cell itself goes on below it.</param>
internal sealed record RowLabel(IReadOnlyList<TextLine> Full, IReadOnlyList<TextLine> Short)
{
    /// <summary>No words, where the heading of the group above says already that it continues.</summary>
    public static readonly RowLabel None = new([], []);
}
