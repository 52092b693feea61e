namespace CcgAssurance.Domain.Interventions;

/// <summary>What the fifth step says, as far as it is written.</summary>
/// <param name="On">The day on which the review was over.</param>
/// <param name="Text">How the review was done, and its result.</param>
/// <param name="IsForTheBoard">Whether it is recorded that the power is exercised on behalf of the NHS England Board.</param>
public sealed record ReviewStepAnswers(DateOnly? On, string? Text, bool IsForTheBoard);
