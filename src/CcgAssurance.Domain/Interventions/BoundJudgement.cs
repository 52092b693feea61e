using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Interventions;

/// <summary>The judgement on a domain in a quarter, as far as cases for intervention bind it.</summary>
/// <param name="Domain">The domain.</param>
/// <param name="Category">What it is judged to be; null while it is not judged.</param>
public sealed record BoundJudgement(DomainNumber Domain, AssuranceCategory? Category);
