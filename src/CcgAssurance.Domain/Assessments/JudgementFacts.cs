using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Assessments;

/// <summary>What the rules on a judgement need to know beyond its answers, as it is on the day on which it is recorded.</summary>
public sealed record JudgementFacts
{
    /// <summary>The day, in the United Kingdom, on which the judgement is recorded.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The day of the quarter's meeting, past or planned; null when there is none or it is not arranged.</summary>
    public DateOnly? MeetingDate { get; init; }

    /// <summary>Whether a reason is stated for holding no meeting.</summary>
    public bool IsDeskReview { get; init; }

    /// <summary>The evidence of the quarter that the area team may rest a judgement on, by key, with its title.</summary>
    public IReadOnlyList<(Guid Id, string Title)> Evidence { get; init; } = [];

    /// <summary>Whether a support package that both sides agreed for the domain is still open.</summary>
    public bool HasOpenSupport { get; init; }

    /// <summary>Whether the meeting was held; on its day it counts as held.</summary>
    public bool IsMeetingHeld => MeetingDate <= Today;

    /// <summary>Whether the conversation is over, or a desk review takes its place, so that a category can be applied (R133).</summary>
    [Rule("R122", "R133")]
    public bool IsConversationOver => IsDeskReview || IsMeetingHeld;

    /// <summary>What a judgement of this quarter can rest on, in the order in which it is offered.</summary>
    public IReadOnlyList<JudgementBasis> Bases =>
    [
        .. IsMeetingHeld ? (JudgementBasis[])[JudgementBasis.Meeting] : [],
        .. IsDeskReview ? (JudgementBasis[])[JudgementBasis.DeskReview] : [],
        .. Evidence.Select(item => JudgementBasis.Evidence(item.Id)),
    ];
}
