namespace CcgAssurance.Domain.Interventions;

/// <summary>What the first step says, as far as it is written.</summary>
/// <param name="On">The day of the meeting.</param>
/// <param name="MeetingId">The meeting, where it is recorded here.</param>
/// <param name="MeetingTitle">What that meeting is called.</param>
/// <param name="Concern">The concern as it was formally raised.</param>
/// <param name="Insight">The national and local insight behind it.</param>
/// <param name="NoContactReason">Why there was no earlier informal contact.</param>
public sealed record MeetingStepAnswers(
    DateOnly? On, Guid? MeetingId, string? MeetingTitle, string? Concern, string? Insight, string? NoContactReason);
