using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Interventions;

/// <summary>What is marked about a requirement of a direction.</summary>
[Rule("R310")]
public enum RequirementMarkKind
{
    /// <summary>What it asks for is done.</summary>
    Met,

    /// <summary>What it asks for is not done.</summary>
    NotMet,

    /// <summary>NHS England approves what was done.</summary>
    Approved,

    /// <summary>NHS England does not approve what was done.</summary>
    NotApproved,
}

/// <summary>How the marks are written for people.</summary>
public static class RequirementMarkKindText
{
    /// <summary>The mark as people read it.</summary>
    public static string DisplayText(this RequirementMarkKind kind) => kind switch
    {
        RequirementMarkKind.Met => "Met",
        RequirementMarkKind.NotMet => "Not met",
        RequirementMarkKind.Approved => "Approved",
        RequirementMarkKind.NotApproved => "Not approved",
    };
}
