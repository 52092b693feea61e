using System.ComponentModel;

namespace CcgAssurance.Reporting.Documents;

/// <summary>The conversation that a published report follows: on which day, or why there was none.</summary>
[Description("The assurance conversation between the CCG and NHS England.")]
public sealed record PublicConversation(
    [property: Description("The day of the meeting.")] DateOnly? HeldOn,
    [property: Description("Why no meeting was held.")] string? NoMeetingReason);
