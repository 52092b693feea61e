namespace CcgAssurance.Web.Demo.Escalations;

/// <summary>The escalations of the demo: one resolved, one whose consequences were applied, one in progress, and two that only just began.</summary>
public static class DemoEscalations
{
    /// <summary>All of them, in the order in which they were opened.</summary>
    public static IReadOnlyList<DemoEscalation> All { get; } =
    [
        SouthfieldNights.Escalation, UpperWendingFinances.Escalation, HartwellValeSchemes.Escalation, LatestViews.Riverside,
        LatestViews.Saltmarsh,
    ];
}
