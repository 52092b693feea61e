namespace CcgAssurance.Domain.Interventions;

/// <summary>What somebody can have to do next about a case for intervention. Earlier ones come first among the tasks of one day.</summary>
public enum InterventionTask
{
    /// <summary>Open a final quarter again that rests on a case that ended unsigned.</summary>
    ReopenQuarter,

    /// <summary>Follow up a requirement whose day is over.</summary>
    FollowUpRequirement,

    /// <summary>Sign the directions.</summary>
    SignDirections,

    /// <summary>Sign a change to a direction.</summary>
    SignVariation,

    /// <summary>Sign the lifting of directions.</summary>
    SignLifting,

    /// <summary>Decide on a case for the committee.</summary>
    DecideAsCommittee,

    /// <summary>Review the rationale as a peer.</summary>
    Review,

    /// <summary>Submit the case to the committee.</summary>
    Submit,

    /// <summary>Complete a step.</summary>
    CompleteStep,

    /// <summary>Link the escalation that was tried.</summary>
    LinkEvidence,

    /// <summary>Name a peer reviewer.</summary>
    NameReviewer,

    /// <summary>Record support by the own team.</summary>
    RecordSupport,

    /// <summary>Approve what was done about a requirement.</summary>
    ApproveRequirement,

    /// <summary>Record elsewhere what follows from a direction.</summary>
    RecordFollowUp,

    /// <summary>Finish a change to a direction.</summary>
    FinishVariation,

    /// <summary>Put a change to a direction to the Chief Executive.</summary>
    PutVariationForward,

    /// <summary>Vary or lift a direction whose period ends.</summary>
    EndPeriod,

    /// <summary>Propose to lift directions whose requirements are met.</summary>
    ProposeLifting,

    /// <summary>Meet a requirement and mark it.</summary>
    MeetRequirement,
}
