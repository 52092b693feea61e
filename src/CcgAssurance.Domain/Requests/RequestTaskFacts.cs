namespace CcgAssurance.Domain.Requests;

/// <summary>What has to be known of a request to say what is to be done about it.</summary>
public sealed record RequestTaskFacts
{
    /// <summary>Where it stands.</summary>
    public required RequestStage Stage { get; init; }

    /// <summary>The last day for the reply.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The day of the latest reply.</summary>
    public required DateOnly? LatestReplyOn { get; init; }
}
