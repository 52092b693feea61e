namespace CcgAssurance.Domain.Framework;

/// <summary>
/// The seven things to consider before support is finally decided (2014/15 operational guidance, Annex 4, Providing
/// assistance).
/// </summary>
[Rule("R163")]
public enum SupportFactor
{
    /// <summary>What the concern owes to the past.</summary>
    HistoricalLegacy,

    /// <summary>Partnerships in the local system and other relationships.</summary>
    SystemPartnerships,

    /// <summary>The CCG's own way of improving performance.</summary>
    ImprovementProcess,

    /// <summary>Organisational development, capacity and capability.</summary>
    OrganisationalDevelopment,

    /// <summary>Who in the CCG governs the risk.</summary>
    RiskGovernance,

    /// <summary>When improvement is planned to show.</summary>
    TrajectoryTimetables,

    /// <summary>How clear the action plans are, and what moved between conversations.</summary>
    ClarityOfPlans,
}
