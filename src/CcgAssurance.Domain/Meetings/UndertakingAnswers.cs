using CcgAssurance.Domain.People;

namespace CcgAssurance.Domain.Meetings;

/// <summary>What is recorded about one undertaking.</summary>
public sealed record UndertakingAnswers(
    AssuranceSide By, string Text, UndertakingStatus Status, DateOnly? DueOn = null, string? Owner = null);
