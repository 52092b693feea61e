namespace CcgAssurance.Domain.Escalations;

/// <summary>What is written about an action.</summary>
/// <param name="Description">What is done.</param>
/// <param name="Owner">Who sees to it; null while that is open.</param>
public sealed record EscalationActionAnswers(string Description, string? Owner);
