namespace CcgAssurance.Domain.Conditions;

/// <summary>What can be decided about a condition after a review.</summary>
public enum ConditionDecision
{
    /// <summary>It stays, with the support that it has.</summary>
    Continues,

    /// <summary>It stays, with more or less support.</summary>
    LevelChanged,

    /// <summary>It is met.</summary>
    Discharged,
}

/// <summary>How the decisions are written for people.</summary>
public static class ConditionDecisionText
{
    /// <summary>The decision as people read it.</summary>
    public static string DisplayText(this ConditionDecision decision) => decision switch
    {
        ConditionDecision.Continues => "Keep the condition as it is",
        ConditionDecision.LevelChanged => "Change the support level",
        ConditionDecision.Discharged => "Discharge the condition",
    };
}
