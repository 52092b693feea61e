namespace CcgAssurance.Domain.Assessments;

/// <summary>What is recorded about one undertaking.</summary>
public sealed record UndertakingAnswers(UndertakingParty By, string Text, UndertakingStatus Status, DateOnly? DueOn = null, string? Owner = null);
