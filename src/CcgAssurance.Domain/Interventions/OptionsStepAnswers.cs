namespace CcgAssurance.Domain.Interventions;

/// <summary>What the fourth step says, as far as it is written.</summary>
/// <param name="On">The day of the finding.</param>
/// <param name="Why">Why only intervention is appropriate.</param>
/// <param name="Implications">What it would mean.</param>
/// <param name="Finding">Whether patients would be worse off.</param>
/// <param name="FindingReason">Why.</param>
public sealed record OptionsStepAnswers(DateOnly? On, string? Why, string? Implications, ImpactFinding? Finding, string? FindingReason);
