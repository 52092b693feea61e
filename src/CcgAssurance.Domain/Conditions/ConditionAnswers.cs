namespace CcgAssurance.Domain.Conditions;

/// <summary>What is recorded about a condition.</summary>
/// <param name="Text">What the group has to meet.</param>
/// <param name="Level">
/// The level of support: that at which it was set, until a review is decided; from then on the level that was decided.
/// </param>
/// <param name="SetOn">The day on which it was set.</param>
public sealed record ConditionAnswers(string Text, ConditionSupportLevel Level, DateOnly SetOn);
