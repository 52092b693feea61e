namespace CcgAssurance.Domain.Quarters;

/// <summary>The milestones of a quarter as the national team sets them.</summary>
public sealed record MilestoneAnswers
{
    /// <summary>When the delivery dashboard is issued.</summary>
    public required DateOnly Dashboard { get; init; }

    /// <summary>When conversations begin.</summary>
    public required DateOnly ConversationsFrom { get; init; }

    /// <summary>The last day for conversations.</summary>
    public required DateOnly ConversationsUntil { get; init; }

    /// <summary>Working days after the meeting within which the group has the draft report.</summary>
    public required int DraftWorkingDays { get; init; }

    /// <summary>Working days after sharing within which the group comments.</summary>
    public required int CommentWorkingDays { get; init; }

    /// <summary>When judgements are checked for consistency.</summary>
    public required DateOnly ConsistencyCheck { get; init; }

    /// <summary>When the report is final.</summary>
    public required DateOnly FinalReport { get; init; }

    /// <summary>When the report is published.</summary>
    public required DateOnly Publication { get; init; }
}
