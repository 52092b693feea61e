namespace CcgAssurance.Domain.Framework;

/// <summary>
/// One of the nine principles that NHS England and CCGs agreed for how they deal with each other
/// (2014/15 operational guidance, Annex 3).
/// </summary>
/// <param name="Number">1 to 9, counted down the headings.</param>
/// <param name="Statement">The principle in our own words, said by both sides together.</param>
public sealed record WaysOfWorkingPrinciple(int Number, string Statement);
