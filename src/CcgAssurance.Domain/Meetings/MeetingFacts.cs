using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Meetings;

/// <summary>What the rules on the meeting of a quarter need to know about its judgements.</summary>
public sealed record MeetingFacts
{
    /// <summary>Whether any domain has a category, so that the conversation must be over.</summary>
    public required bool IsAnyDomainJudged { get; init; }

    /// <summary>The judged domains that rest on the conversation at the meeting, in their order.</summary>
    public required IReadOnlyList<DomainNumber> RestingOnMeeting { get; init; }

    /// <summary>The judged domains that rest on a desk review, in their order.</summary>
    public required IReadOnlyList<DomainNumber> RestingOnDeskReview { get; init; }
}
