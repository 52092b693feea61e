namespace CcgAssurance.Domain.Meetings;

/// <summary>What the area team answers about the meeting of a quarter.</summary>
public sealed record MeetingAnswers
{
    /// <summary>Whether there is a meeting; null while nobody has said.</summary>
    public bool? TakesPlace { get; init; }

    /// <summary>Why there is none.</summary>
    public string? NoMeetingReason { get; init; }

    /// <summary>The day of the meeting, past or planned.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How the two sides meet.</summary>
    public MeetingMode? Mode { get; init; }

    /// <summary>The agenda.</summary>
    public string? Agenda { get; init; }

    /// <summary>Delivery against plans.</summary>
    public string? Delivery { get; init; }

    /// <summary>Progress in each domain.</summary>
    public string? DomainProgress { get; init; }

    /// <summary>Challenge and support that either side offered.</summary>
    public string? ChallengeAndSupport { get; init; }

    /// <summary>Assurance that NHS England gave to the group.</summary>
    public string? AssuranceToCcg { get; init; }

    /// <summary>How the health and wellbeing board takes part.</summary>
    public string? HealthAndWellbeingBoard { get; init; }

    /// <summary>Other notes.</summary>
    public string? Notes { get; init; }
}
