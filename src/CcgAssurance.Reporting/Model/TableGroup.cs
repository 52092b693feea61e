namespace CcgAssurance.Reporting.Model;

/// <summary>Rows of a table that belong together.</summary>
/// <param name="Title">The heading across all columns, or null where there is none.</param>
/// <param name="Lead">What stands across all columns between that heading and the rows; it may be nothing.</param>
/// <param name="Rows">The rows.</param>
public sealed record TableGroup(string? Title, IReadOnlyList<Block> Lead, IReadOnlyList<TableRow> Rows);
