namespace CcgAssurance.Web.Infrastructure.History;

/// <summary>A part of a record's history that people ask for by its name.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Kinds">The kinds of part that belong to it, by their names in the history.</param>
/// <param name="Subjects">What the history calls those that belong to it; all of the kinds where there is none.</param>
public sealed record HistoryPart(string Name, IReadOnlyList<string> Kinds, IReadOnlyList<string> Subjects);
