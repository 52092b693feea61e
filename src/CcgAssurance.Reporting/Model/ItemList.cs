namespace CcgAssurance.Reporting.Model;

/// <summary>A list with bullets or numbers.</summary>
/// <param name="Items">The text of each item.</param>
/// <param name="IsNumbered">Whether their order matters and they are numbered from 1.</param>
public sealed record ItemList(IReadOnlyList<IReadOnlyList<Run>> Items, bool IsNumbered = false) : Block;
