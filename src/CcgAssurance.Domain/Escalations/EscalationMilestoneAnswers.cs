namespace CcgAssurance.Domain.Escalations;

/// <summary>What is written about a milestone.</summary>
/// <param name="Title">What is reached.</param>
/// <param name="DueOn">By when; null while that is open.</param>
public sealed record EscalationMilestoneAnswers(string Title, DateOnly? DueOn);
