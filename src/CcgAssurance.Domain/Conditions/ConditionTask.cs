namespace CcgAssurance.Domain.Conditions;

/// <summary>What somebody can have to do next about a condition.</summary>
public enum ConditionTask
{
    /// <summary>Hold the review and record what it found.</summary>
    ReviewCondition,

    /// <summary>Decide what follows from a review.</summary>
    DecideOnReview,

    /// <summary>Find a day for the next review.</summary>
    PlanNextReview,
}

/// <summary>How the tasks are written for people.</summary>
public static class ConditionTaskText
{
    /// <summary>What whoever has the task does.</summary>
    public static string DisplayText(this ConditionTask task) => task switch
    {
        ConditionTask.ReviewCondition => "Review the condition",
        ConditionTask.DecideOnReview => "Decide on the review",
        ConditionTask.PlanNextReview => "Plan the next review",
    };
}
