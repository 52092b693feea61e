namespace CcgAssurance.Reporting.Documents;

/// <summary>The conversation that a report follows: on which day, or why there was none.</summary>
/// <param name="Date">The day on which it was or will be held, or null.</param>
/// <param name="NoMeetingReason">Why none was held, where a desk review takes its place.</param>
public sealed record ReportedConversation(DateOnly? Date, string? NoMeetingReason);
