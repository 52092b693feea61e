namespace CcgAssurance.Domain.Meetings;

/// <summary>What the area team answers about another meeting or contact in a quarter.</summary>
public sealed record ContactAnswers
{
    /// <summary>The kind, which is none of those that count as the meeting of the quarter.</summary>
    public required MeetingKind Kind { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Who took part.</summary>
    public string? Participants { get; init; }

    /// <summary>What it was about.</summary>
    public string? Agenda { get; init; }

    /// <summary>What was said and what follows.</summary>
    public string? Notes { get; init; }
}
