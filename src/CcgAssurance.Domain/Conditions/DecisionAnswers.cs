namespace CcgAssurance.Domain.Conditions;

/// <summary>What is decided after a review.</summary>
/// <param name="Decision">Whether the condition stays, changes or is discharged.</param>
/// <param name="Level">The new level of support; counts only where the level is changed.</param>
/// <param name="DecidedOn">The day of the decision.</param>
/// <param name="Reason">Why it was decided so.</param>
public sealed record DecisionAnswers(ConditionDecision Decision, ConditionSupportLevel? Level, DateOnly DecidedOn, string Reason);
