namespace CcgAssurance.Domain.Interventions;

/// <summary>What the third step says, as far as it is written.</summary>
/// <param name="On">The day on which support was considered.</param>
/// <param name="InsufficientOn">The day on which the reply was found insufficient, or was overdue.</param>
/// <param name="NoSupportReason">Why no support was asked for or given.</param>
/// <param name="Result">What came of it.</param>
public sealed record SupportStepAnswers(DateOnly? On, DateOnly? InsufficientOn, string? NoSupportReason, string? Result);
