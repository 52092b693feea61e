using CcgAssurance.Domain.Meetings;

namespace CcgAssurance.Domain.Escalations;

/// <summary>How the area team's view was put to the group.</summary>
public sealed record DiscussionAnswers
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>In which way; face to face, or another way with the reason.</summary>
    public required MeetingMode Mode { get; init; }

    /// <summary>Why it was not face to face.</summary>
    public string? OtherWayReason { get; init; }

    /// <summary>Who took part.</summary>
    public required IReadOnlyList<AttendeeAnswers> Attendees { get; init; }

    /// <summary>Whether the group gave a response.</summary>
    public required bool HasResponse { get; init; }

    /// <summary>The group's response.</summary>
    public string? Response { get; init; }

    /// <summary>Whether the area team confirms that it followed the ways of working.</summary>
    public required bool FollowsWaysOfWorking { get; init; }
}
