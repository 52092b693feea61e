namespace CcgAssurance.Domain.Support;

/// <summary>What is written about a restriction.</summary>
/// <param name="AppliesTo">To which assistance it applies.</param>
/// <param name="Text">What may not be done with it, or only on which terms.</param>
/// <param name="DiscussedAt">At which meeting it was discussed; null while that is open.</param>
/// <param name="DiscussedOn">The day of that meeting; null while that is open.</param>
public sealed record RestrictionAnswers(
    RestrictionKind AppliesTo,
    string Text,
    string? DiscussedAt,
    DateOnly? DiscussedOn);
