namespace CcgAssurance.Web.Infrastructure.Tables;

/// <summary>A column of a downloaded table: its name, its width in characters, and what a row has in it.</summary>
public sealed record TableColumn<TRow>(string Name, int Width, Func<TRow, TableCell> Cell);
