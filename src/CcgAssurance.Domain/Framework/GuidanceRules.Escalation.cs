namespace CcgAssurance.Domain.Framework;

// When and how an issue is escalated (Annex 4).
public static partial class GuidanceRules
{
    public static GuidanceRule R190WhenEscalationIsConsidered { get; } = Stated("R190", Guidance("Annex 4, Escalation"),
        "Escalation is considered when an issue does not recover or expected progress is not made as agreed.");

    public static GuidanceRule R191 { get; } = Stated("R191", Guidance("Annex 4, Escalation"),
        "The area team and the CCG record what level of support and scrutiny is right.");

    public static GuidanceRule R192EscalationInThreeParts { get; } = Stated("R192", Guidance("Annex 4, Escalation"),
        "An escalation has three parts in order: one coordinated area team view, " +
        "discussion of that view with the CCG, and agreed actions.");

    public static GuidanceRule R193 { get; } = Stated("R193", Guidance("Annex 4, Escalation"),
        "The area team forms a single view and lists the sources it brought together, including soft intelligence.");

    public static GuidanceRule R194 { get; } = Expected("R194", Guidance("Annex 4, Escalation"),
        "The area team puts its view to the CCG face to face, or gives a reason for doing it another way.");

    public static GuidanceRule R195 { get; } = Expected("R195", Guidance("Annex 4, Escalation"),
        "An escalation plan needs a timeline, milestones and stated consequences if its actions are not delivered.");

    public static GuidanceRule R196 { get; } = Stated("R196", Guidance("Annex 4, Escalation"),
        "Escalation actions are agreed by both sides, each through a named person.");

    public static GuidanceRule R197 { get; } = Expected("R197", Guidance("Annex 4, Escalation"),
        "The area team confirms that it followed the agreed ways of working when it escalated.");

    public static GuidanceRule R198EscalationBeforeIntervention { get; } = Expected("R198", Guidance("Annex 4, Escalation"),
        "An intervention case needs strong evidence that escalation was tried, unless the quality of patient care is at serious risk.");

    private static GuidanceRule[] EscalationRules =>
    [
        R190WhenEscalationIsConsidered, R191, R192EscalationInThreeParts, R193, R194, R195, R196, R197, R198EscalationBeforeIntervention,
    ];
}
