namespace CcgAssurance.Domain.Framework;

/// <summary>One of the three headings of the ways of working (2014/15 operational guidance, Annex 3).</summary>
/// <param name="Name">The heading's own name.</param>
/// <param name="Principles">The three principles under it.</param>
public sealed record WaysOfWorkingHeading(string Name, IReadOnlyList<WaysOfWorkingPrinciple> Principles);
