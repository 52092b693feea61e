namespace CcgAssurance.Domain.Interventions;

/// <summary>What is marked about a requirement of a direction.</summary>
/// <param name="Requirement">The requirement, by what it is known by in every version.</param>
/// <param name="Kind">What is marked.</param>
/// <param name="On">The day on which it was so.</param>
/// <param name="Note">How, or why.</param>
public sealed record RequirementMarkAnswers(Guid Requirement, RequirementMarkKind Kind, DateOnly On, string Note);
