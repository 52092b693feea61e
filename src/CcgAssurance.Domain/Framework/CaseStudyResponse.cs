namespace CcgAssurance.Domain.Framework;

/// <summary>
/// One way an imagined CCG might respond to its situation, and the category the guidance draws from it
/// (2014/15 operational guidance, Annex 4, case studies).
/// </summary>
/// <param name="Number">The response's number in the guidance, 1 to 4.</param>
/// <param name="Situation">What the CCG is facing, in our own words.</param>
/// <param name="Signs">What the CCG says and does about it, in our own words.</param>
/// <param name="Category">The category it points to.</param>
public sealed record CaseStudyResponse(
    int Number, string Situation, IReadOnlyList<string> Signs, AssuranceCategory Category);
