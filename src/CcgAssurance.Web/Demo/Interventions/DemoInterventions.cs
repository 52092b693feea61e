namespace CcgAssurance.Web.Demo.Interventions;

/// <summary>The cases for intervention of the demo: one whose direction was lifted, one with a direction in force, and one that is considered.</summary>
public static class DemoInterventions
{
    /// <summary>All of them, in the order in which they were opened.</summary>
    public static IReadOnlyList<DemoIntervention> All { get; } =
        [CastlebridgeNights.Intervention, UpperWendingDirections.Intervention, LongMoorConsidered.Intervention];
}
