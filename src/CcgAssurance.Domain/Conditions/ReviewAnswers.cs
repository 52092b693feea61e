namespace CcgAssurance.Domain.Conditions;

/// <summary>What is recorded about a review.</summary>
/// <param name="ReviewOn">The day of the review, past or planned.</param>
/// <param name="Findings">What the group showed; null until the review has taken place.</param>
public sealed record ReviewAnswers(DateOnly ReviewOn, string? Findings);
