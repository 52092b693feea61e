namespace CcgAssurance.Reporting.Documents;

/// <summary>The conversation that a published report follows: on which day, or why there was none.</summary>
public sealed record PublicConversation(DateOnly? HeldOn, string? NoMeetingReason);
