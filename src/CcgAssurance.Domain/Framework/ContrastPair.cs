namespace CcgAssurance.Domain.Framework;

/// <summary>
/// What "assured" looks like in one respect, set against what "assured with support" looks like
/// (2014/15 operational guidance, Annex 4).
/// </summary>
/// <param name="Assured">The assured side, in our own words.</param>
/// <param name="AssuredWithSupport">The assured-with-support side, in our own words.</param>
public sealed record ContrastPair(string Assured, string AssuredWithSupport);
