namespace CcgAssurance.Domain.Framework;

/// <summary>How the decision factors are written for people (2014/15 operational guidance, para 48).</summary>
[Rule("R134")]
public static class DecisionFactorText
{
    /// <summary>The factor's name.</summary>
    public static string DisplayText(this DecisionFactor factor) => factor switch
    {
        DecisionFactor.RiskLevel => "Level of risk",
        DecisionFactor.ApproachToManaging => "How the CCG manages its position",
        DecisionFactor.WiderEnvironment => "Risk in the wider environment",
        DecisionFactor.Other => "Something else",
    };

    /// <summary>What to say about the factor.</summary>
    public static string HelpText(this DecisionFactor factor) => factor switch
    {
        DecisionFactor.RiskLevel => "How much risk there is in the CCG's current plans and progress.",
        DecisionFactor.ApproachToManaging =>
            "What the CCG does about its position now and in future: whether it understands the causes, plans and reacts.",
        DecisionFactor.WiderEnvironment => "Risk around the CCG, such as a provider or partner in difficulty.",
        DecisionFactor.Other => "Any other reason that weighed in the judgement.",
    };
}
