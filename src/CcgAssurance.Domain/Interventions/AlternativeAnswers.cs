namespace CcgAssurance.Domain.Interventions;

/// <summary>Another option that was considered, and what became of it.</summary>
/// <param name="Kind">Which option.</param>
/// <param name="Name">What it is called, where it is another one.</param>
/// <param name="Note">What was considered, and why it is not enough.</param>
/// <param name="IsExhausted">Whether it was tried until nothing more could come of it. It need not be.</param>
public sealed record AlternativeAnswers(AlternativeKind Kind, string? Name, string? Note, bool IsExhausted);
