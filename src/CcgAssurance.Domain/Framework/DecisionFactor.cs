namespace CcgAssurance.Domain.Framework;

/// <summary>What a domain judgement can weigh (2014/15 operational guidance, para 48).</summary>
[Rule("R134")]
public enum DecisionFactor
{
    /// <summary>How much risk the CCG carries.</summary>
    RiskLevel,

    /// <summary>How the CCG manages where it is and where it is going.</summary>
    ApproachToManaging,

    /// <summary>Risk around the CCG.</summary>
    WiderEnvironment,

    /// <summary>Anything else; the guidance gives its three as examples.</summary>
    Other,
}
