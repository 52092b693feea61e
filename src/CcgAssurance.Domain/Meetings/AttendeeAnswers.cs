namespace CcgAssurance.Domain.Meetings;

/// <summary>What is recorded about one person at the meeting of a quarter.</summary>
public sealed record AttendeeAnswers(string Name, string? JobTitle, AttendeeKind Kind);
