using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Interventions;

/// <summary>Why a case is opened, and what it is about.</summary>
public sealed record OpeningAnswers
{
    /// <summary>What it is about, in a line.</summary>
    public required string Subject { get; init; }

    /// <summary>Why an exceptional step is justified here.</summary>
    public required string? Justification { get; init; }

    /// <summary>The domains that it is about.</summary>
    public required IReadOnlyList<DomainNumber> Domains { get; init; }

    /// <summary>On which grounds; at least one.</summary>
    public required IReadOnlyList<InterventionGround> Grounds { get; init; }

    /// <summary>Which functions the group fails, or is at risk of failing, to discharge, and how that is known.</summary>
    public required string? GroundReason { get; init; }

    /// <summary>On which route.</summary>
    public required InterventionRoute Route { get; init; }

    /// <summary>What puts the quality of patient care at serious risk, on that route.</summary>
    public string? RiskStatement { get; init; }

    /// <summary>The escalations that are evidence that other powers were used first.</summary>
    public IReadOnlyList<EvidenceAnswers> Evidence { get; init; } = [];

    /// <summary>Why intervention fits the risk and is proportionate.</summary>
    public required string? Proportionality { get; init; }

    /// <summary>The other options that were considered.</summary>
    public required IReadOnlyList<AlternativeAnswers> Alternatives { get; init; }
}
