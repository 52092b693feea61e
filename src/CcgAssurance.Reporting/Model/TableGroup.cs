namespace CcgAssurance.Reporting.Model;

/// <summary>
/// Rows of a table that belong together. What is true of all of them can stand once beside them, in the first columns; each row then has
/// cells for the columns that are left.
/// </summary>
/// <param name="Title">The heading across all columns, or null where there is none.</param>
/// <param name="Lead">What stands across all columns between that heading and the rows; it may be nothing.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Beside">The cells of the first columns that stand beside all of its rows; null where each row has its own.</param>
public sealed record TableGroup(
    string? Title,
    IReadOnlyList<Block> Lead,
    IReadOnlyList<TableRow> Rows,
    IReadOnlyList<IReadOnlyList<Block>>? Beside = null);
