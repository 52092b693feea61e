namespace CcgAssurance.Domain.Escalations;

/// <summary>What the actions say beside their list, as they are drafted. What they must say is asked when they are proposed.</summary>
/// <param name="StartsOn">The first day of the timeline; null while that is open.</param>
/// <param name="EndsOn">The last day of the timeline; null while that is open.</param>
/// <param name="Consequences">What happens if they are not delivered; null while that is open.</param>
public sealed record EscalationTermsAnswers(DateOnly? StartsOn, DateOnly? EndsOn, string? Consequences);
