namespace CcgAssurance.Domain.Requests;

/// <summary>What has to be known of a request that was issued to compare it with others.</summary>
public sealed record RequestCase
{
    /// <summary>Where it stands.</summary>
    public required RequestStage Stage { get; init; }

    /// <summary>Whether a power is used.</summary>
    public required bool IsFormal { get; init; }

    /// <summary>The date of the letter, or the day on which it was asked.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>The last day for the reply.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The day on which the first reply was received.</summary>
    public required DateOnly? FirstReplyOn { get; init; }

    /// <summary>What was found last.</summary>
    public required bool? IsSufficient { get; init; }

    /// <summary>What follows from it.</summary>
    public required RequestFollowOn? FollowOn { get; init; }

    /// <summary>After how many days the first reply came.</summary>
    public int? DaysToReply => FirstReplyOn is { } reply ? Math.Max(0, reply.DayNumber - IssuedOn.DayNumber) : null;
}
