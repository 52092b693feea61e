namespace CcgAssurance.Domain.Framework;

// What readers of the interim framework asked for in public.
public static partial class GuidanceRules
{
    public static GuidanceRule F7AuthorisationConditions { get; } = Derived("F7", Announcement("first comment, point 7"),
        "Conditions set when a CCG was authorised stand in one register and are reviewed, changed and discharged " +
        "in the same way for every CCG.");

    public static GuidanceRule F11LongTermMentalIllness { get; } = Derived("F11", Announcement("second comment"),
        "The parity narrative considers people with long-term mental illness in their own right.");

    public static GuidanceRule F12SupportInCommunity { get; } = Derived("F12", Announcement("second comment"),
        "The narratives on parity and better care consider community support for people with long-term mental illness: support workers, " +
        "living skills and help against isolation.");

    private static GuidanceSource Announcement(string place) =>
        new("NHS England announcement of the interim CCG assurance framework", place);

    private static GuidanceRule[] DemandsRules =>
    [
        F7AuthorisationConditions, F11LongTermMentalIllness, F12SupportInCommunity,
    ];
}
