namespace CcgAssurance.Reporting.Model;

/// <summary>A row of a table: one cell for each column that no cell of its group stands in, also where there is nothing to say.</summary>
/// <param name="Cells">The cells from the left; each holds blocks, and an empty cell holds none.</param>
public sealed record TableRow(IReadOnlyList<IReadOnlyList<Block>> Cells);
