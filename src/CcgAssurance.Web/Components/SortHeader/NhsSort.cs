namespace CcgAssurance.Web.Components;

/// <summary>The order of a table.</summary>
/// <param name="Column">The column that it is sorted by, as in the address.</param>
/// <param name="Descending">Whether the largest or latest comes first.</param>
public readonly record struct NhsSort(string Column, bool Descending = false);
