using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Assessments;

/// <summary>What the area team answers about one domain. Anything may still be missing while no category is chosen.</summary>
public sealed record JudgementAnswers
{
    /// <summary>The category, or null while the area team has not decided.</summary>
    public AssuranceCategory? Category { get; init; }

    /// <summary>What the judgement rests on.</summary>
    public IReadOnlyList<JudgementBasis> Basis { get; init; } = [];

    /// <summary>The reasons, with the risk in current plans and progress.</summary>
    public string? Rationale { get; init; }

    /// <summary>The factors that weighed in the decision.</summary>
    public IReadOnlyList<DecisionFactor> Factors { get; init; } = [];

    /// <summary>What the other factor was.</summary>
    public string? OtherFactor { get; init; }

    /// <summary>Whether area team and group decided together.</summary>
    public bool? IsJoint { get; init; }

    /// <summary>Why they did not.</summary>
    public string? NotJointReason { get; init; }

    /// <summary>Whether the exit indicators of the agreed support are met, where a domain with support becomes assured.</summary>
    public bool? IsExitMet { get; init; }

    /// <summary>Why the domain is assured although they are not.</summary>
    public string? ExitReason { get; init; }

    /// <summary>Why only intervention is left.</summary>
    public IReadOnlyList<InterventionReason> InterventionReasons { get; init; } = [];
}
