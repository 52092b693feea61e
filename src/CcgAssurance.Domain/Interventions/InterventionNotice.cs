namespace CcgAssurance.Domain.Interventions;

/// <summary>What somebody can be told about a case for intervention.</summary>
public enum InterventionNotice
{
    /// <summary>The director opened it.</summary>
    Opened,

    /// <summary>Support of regional and national teams is to be considered.</summary>
    SupportToConsider,

    /// <summary>A regional or national team recorded support.</summary>
    SupportRecorded,

    /// <summary>It is proposed: patients would be no worse off.</summary>
    Proposed,

    /// <summary>It ended, because patients would be worse off. The group never hears of it.</summary>
    PatientsWorseOff,

    /// <summary>Somebody is named as a peer reviewer, and is told alone.</summary>
    ReviewerNamed,

    /// <summary>A peer supports the rationale.</summary>
    PeerSupports,

    /// <summary>It ended, because a peer does not support the rationale.</summary>
    NotSupportedByPeers,

    /// <summary>It was submitted to the committee.</summary>
    Submitted,

    /// <summary>The committee approved it.</summary>
    Approved,

    /// <summary>The committee rejected it.</summary>
    Rejected,

    /// <summary>The Chief Executive signed, and directions are in force.</summary>
    InForce,

    /// <summary>It was withdrawn before it was proposed, and the group never hears of it.</summary>
    WithdrawnUnseen,

    /// <summary>It was withdrawn after it was proposed.</summary>
    Withdrawn,

    /// <summary>A change to a direction waits for the signature.</summary>
    VariationPutForward,

    /// <summary>A change to a direction was signed.</summary>
    VariationSigned,

    /// <summary>A proposal to lift directions waits for the signature.</summary>
    LiftingProposed,

    /// <summary>A direction was lifted, and others are in force.</summary>
    DirectionLifted,

    /// <summary>All directions were lifted.</summary>
    Lifted,

    /// <summary>A requirement is marked as met or not met.</summary>
    RequirementMarked,

    /// <summary>A requirement is marked as met and has to be approved.</summary>
    ApprovalNeeded,

    /// <summary>It is decided whether what was done about a requirement is approved.</summary>
    ApprovalDecided,

    /// <summary>A direction passed to the successor of a group.</summary>
    Passed,
}
