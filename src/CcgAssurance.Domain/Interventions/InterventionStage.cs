using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Interventions;

/// <summary>
/// Where a case for intervention stands: it is considered, proposed, submitted, approved and signed, or it ends (2014/15 operational
/// guidance, paras 55 to 59).
/// </summary>
[Rule("R205", "R214")]
public enum InterventionStage
{
    /// <summary>The area team goes through the first four steps. The domains can be judged to be anything.</summary>
    UnderConsideration,

    /// <summary>Patients would be no worse off, and peers review the rationale before the case is submitted.</summary>
    Proposed,

    /// <summary>The committee has the summary report, the evidence and the draft directions.</summary>
    Submitted,

    /// <summary>The committee approved it, and the Chief Executive has not signed yet. Nothing is in force.</summary>
    Approved,

    /// <summary>The Chief Executive signed, and at least one direction is in force.</summary>
    InForce,

    /// <summary>All directions were lifted.</summary>
    Lifted,

    /// <summary>The director withdrew it before it was signed.</summary>
    Withdrawn,

    /// <summary>It ended because patients would be worse off than without intervening.</summary>
    PatientsWorseOff,

    /// <summary>It ended because a peer did not support the rationale.</summary>
    NotSupportedByPeers,

    /// <summary>The committee rejected it.</summary>
    Rejected,
}

/// <summary>How the stages are written for people.</summary>
public static class InterventionStageText
{
    /// <summary>The stage as people read it.</summary>
    public static string DisplayText(this InterventionStage stage) => stage switch
    {
        InterventionStage.UnderConsideration => "Under consideration",
        InterventionStage.Proposed => "Proposed",
        InterventionStage.Submitted => "Submitted to the committee",
        InterventionStage.Approved => "Approved, not signed",
        InterventionStage.InForce => "Directions in force",
        InterventionStage.Lifted => "Directions lifted",
        InterventionStage.Withdrawn => "Withdrawn",
        InterventionStage.PatientsWorseOff => "Stopped, because patients would be worse off",
        InterventionStage.NotSupportedByPeers => "Not supported by peers",
        InterventionStage.Rejected => "Rejected by the committee",
    };
}

/// <summary>What the stages mean.</summary>
public static class InterventionStages
{
    /// <summary>The stages of a case that is not over.</summary>
    public static IReadOnlyList<InterventionStage> Open { get; } =
    [
        InterventionStage.UnderConsideration, InterventionStage.Proposed, InterventionStage.Submitted, InterventionStage.Approved,
        InterventionStage.InForce,
    ];

    /// <summary>
    /// The stages in which an intervention is proposed: from the finding that patients are no worse off until the case is rejected,
    /// withdrawn, not supported or lifted.
    /// </summary>
    [Rule("R219")]
    public static IReadOnlyList<InterventionStage> Proposed { get; } =
    [
        InterventionStage.Proposed, InterventionStage.Submitted, InterventionStage.Approved, InterventionStage.InForce,
    ];

    /// <summary>The stages before the case is submitted, in which steps and draft directions are written.</summary>
    public static IReadOnlyList<InterventionStage> BeforeSubmission { get; } =
        [InterventionStage.UnderConsideration, InterventionStage.Proposed];

    /// <summary>The stages in which a case ended after it was proposed and before it was signed: final quarters can rest on it.</summary>
    [Rule("R219")]
    public static IReadOnlyList<InterventionStage> EndedUnsigned { get; } =
        [InterventionStage.Withdrawn, InterventionStage.NotSupportedByPeers, InterventionStage.Rejected];
}
