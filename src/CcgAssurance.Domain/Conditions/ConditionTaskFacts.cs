namespace CcgAssurance.Domain.Conditions;

/// <summary>What has to be known of a condition to say what is to be done about it.</summary>
public sealed record ConditionTaskFacts
{
    /// <summary>Whether it still has to be met.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>The day of the first review that is not decided, past or planned; null where there is none.</summary>
    public required DateOnly? NextReviewOn { get; init; }

    /// <summary>Whether it is recorded what that review found.</summary>
    public required bool HasFindings { get; init; }
}
