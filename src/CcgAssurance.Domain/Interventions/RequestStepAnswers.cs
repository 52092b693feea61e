namespace CcgAssurance.Domain.Interventions;

/// <summary>What the second step says, as far as it is written.</summary>
/// <param name="Request">The formal request.</param>
/// <param name="Text">What was asked for, and why.</param>
public sealed record RequestStepAnswers(LinkedRequest? Request, string? Text);
