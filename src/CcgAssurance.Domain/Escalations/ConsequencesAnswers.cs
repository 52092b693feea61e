namespace CcgAssurance.Domain.Escalations;

/// <summary>What is recorded when the consequences of not delivering are applied.</summary>
/// <param name="Which">Which consequences.</param>
/// <param name="On">From which day.</param>
/// <param name="Reason">Why.</param>
public sealed record ConsequencesAnswers(string Which, DateOnly On, string Reason);
