namespace CcgAssurance.Domain.Escalations;

/// <summary>What is written about a source of the area team's view.</summary>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="Text">What it says.</param>
/// <param name="On">Its date.</param>
public sealed record EscalationSourceAnswers(EscalationSourceKind Kind, string Text, DateOnly On);
