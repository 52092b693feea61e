using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Interventions;

/// <summary>How far a requirement of a direction has come.</summary>
[Rule("R310")]
public enum RequirementStatus
{
    /// <summary>Nothing is marked yet.</summary>
    Open,

    /// <summary>It is marked as met, and NHS England has to approve that.</summary>
    AwaitingApproval,

    /// <summary>It is met, and approved where that is needed.</summary>
    Met,

    /// <summary>It is not met, or what was done is not approved.</summary>
    NotMet,
}

/// <summary>How the statuses are written for people.</summary>
public static class RequirementStatusText
{
    /// <summary>The status as people read it.</summary>
    public static string DisplayText(this RequirementStatus status) => status switch
    {
        RequirementStatus.Open => "Open",
        RequirementStatus.AwaitingApproval => "Waiting for approval",
        RequirementStatus.Met => "Met",
        RequirementStatus.NotMet => "Not met",
    };
}
