namespace CcgAssurance.Reporting.Model;

/// <summary>What follows begins on a page of its own, where there are pages.</summary>
public sealed record PageBreak : Block;
