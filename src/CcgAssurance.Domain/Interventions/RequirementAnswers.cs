namespace CcgAssurance.Domain.Interventions;

/// <summary>What a requirement of a direction asks for.</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="DueOn">The last day for it; null where a period is set.</param>
/// <param name="DueAfterWeeks">How many weeks after the signature it is due; null where a day is set.</param>
/// <param name="NeedsApproval">Whether NHS England has to approve what is done.</param>
public sealed record RequirementAnswers(string Text, DateOnly? DueOn, int? DueAfterWeeks, bool NeedsApproval);
