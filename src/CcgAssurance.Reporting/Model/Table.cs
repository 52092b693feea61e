namespace CcgAssurance.Reporting.Model;

/// <summary>
/// A table. Every row has one cell for each column, those of its group included; a group's title and lead stand across all of them.
/// </summary>
/// <param name="Caption">What the table shows, for whoever cannot see it at a glance.</param>
/// <param name="Columns">The columns from the left.</param>
/// <param name="Groups">The rows, in groups; a table without groups has one that has no title.</param>
/// <param name="HasRowHeadings">Whether the first cell of a row, or the first beside the rows of a group, names them.</param>
public sealed record Table(string Caption, IReadOnlyList<Column> Columns, IReadOnlyList<TableGroup> Groups, bool HasRowHeadings) : Block;
