namespace CcgAssurance.Domain.Framework;

// What readers of the interim framework asked for in public.
public static partial class GuidanceRules
{
    public static GuidanceRule F7AuthorisationConditions { get; } = Derived(
        "F7",
        new("NHS England announcement of the interim CCG assurance framework", "first comment, point 7"),
        "Conditions set when a CCG was authorised stand in one register and are reviewed, changed and discharged " +
        "in the same way for every CCG.");

    private static GuidanceRule[] DemandsRules =>
    [
        F7AuthorisationConditions,
    ];
}
