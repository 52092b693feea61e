namespace CcgAssurance.Domain.Interventions;

/// <summary>What the sixth step says, as far as it is written.</summary>
/// <param name="On">The date of the report.</param>
/// <param name="Report">The summary report.</param>
/// <param name="Evidence">The evidence that goes with it.</param>
public sealed record SummaryStepAnswers(DateOnly? On, string? Report, string? Evidence);
