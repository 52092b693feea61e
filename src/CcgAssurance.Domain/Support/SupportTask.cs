namespace CcgAssurance.Domain.Support;

/// <summary>What somebody can have to do next about a support package, in the order of its urgency on one day.</summary>
public enum SupportTask
{
    /// <summary>Accept the proposal for NHS England, or take it back.</summary>
    AcceptForNhsEngland,

    /// <summary>Accept the proposal for the group, or decline it.</summary>
    AcceptForCcg,

    /// <summary>Begin another edition after the group declined.</summary>
    DraftAgain,

    /// <summary>Finish the draft and propose it, or discard it.</summary>
    ProposeDraft,

    /// <summary>Record whether the package met its objectives.</summary>
    RecordOutcome,

    /// <summary>Answer whether more intensive support was considered after a planned point was missed.</summary>
    AnswerMiss,

    /// <summary>Hold the next discussion and record it, or find a day for it.</summary>
    HoldDiscussion,

    /// <summary>Enter the figure of a planned point.</summary>
    EnterFigure,

    /// <summary>Confirm a restriction in writing.</summary>
    ConfirmRestriction,
}
