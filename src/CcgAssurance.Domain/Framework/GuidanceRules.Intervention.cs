namespace CcgAssurance.Domain.Framework;

// The grounds, routes, six steps and six powers of intervention (paras 55 to 59 and Annex 4).
public static partial class GuidanceRules
{
    public static GuidanceRule R199 { get; } = Derived("R199", Guidance("paras 55 and 58"),
        "Intervention is exceptional, so a case is opened by a senior member of the area team with a stated justification.");

    public static GuidanceRule R200GroundsForIntervention { get; } = Stated("R200", Guidance("para 56"),
        "An intervention needs at least one ground: the CCG is failing, or is at risk of failing, to discharge its functions.");

    public static GuidanceRule R201 { get; } = Stated("R201", Guidance("Annex 4, Intervention"),
        "An intervention follows one of two routes: existing powers used over time were not " +
        "enough, or the quality of patient care is at serious risk.");

    public static GuidanceRule R202 { get; } = Stated("R202", Guidance("paras 56 and 59 and Annex 4"),
        "An intervention case says why the action fits the risk and is proportionate.");

    public static GuidanceRule R203 { get; } = Stated("R203", Guidance("para 58"),
        "An intervention case lists the other options that were considered and which of them were exhausted.");

    public static GuidanceRule R204 { get; } = Stated("R204", Guidance("para 58"),
        "The agreed ways of working are shown on an intervention case, and following them is confirmed at each step.");

    public static GuidanceRule R205SixInterventionStepsInOrder { get; } = Stated("R205", Guidance("para 59"),
        "An intervention takes six steps in order, and a step cannot be completed while an earlier one is open.");

    public static GuidanceRule R206Step1AssuranceMeeting { get; } = Stated("R206", Guidance("para 59, step 1"),
        "The first step names the meeting at which the concern was first formally raised, using national and local insight.");

    public static GuidanceRule R207 { get; } = Expected("R207", Guidance("para 59, step 1"),
        "Concerns should come as no surprise, so the first step shows earlier informal " +
        "contact about them or gives a reason why there was none.");

    public static GuidanceRule R208Step2FormalRequest { get; } = Expected("R208", Guidance("para 59, step 2"),
        "The second step is a formal letter to the CCG requesting information under sections 14Z18 and 14Z19.");

    public static GuidanceRule R209Step3SupportOptions { get; } = Expected("R209", Guidance("para 59, step 3"),
        "The third step follows an insufficient reply and records whether the CCG asked for or was " +
        "given support by regional or national teams, and what came of it.");

    public static GuidanceRule R210Step4InterventionOptions { get; } = Expected("R210", Guidance("para 59, step 4"),
        "The fourth step records why only intervention is appropriate and what it would mean.");

    public static GuidanceRule R211 { get; } = Stated("R211", Guidance("para 59, step 4"),
        "An intervention can go on only with a finding that patients would be no worse off than without it.");

    public static GuidanceRule R212Step5ConsistencyReview { get; } = Expected("R212", Guidance("para 59, step 5"),
        "The fifth step is a peer review of the rationale from outside the proposing area " +
        "team, because NHS England intervenes on behalf of its Board.");

    public static GuidanceRule R213Step6CommitteeApproval { get; } = Stated("R213", Guidance("para 59, step 6"),
        "The sixth step puts the summary report, the evidence and the draft directions before the Assurance and Development Committee.");

    public static GuidanceRule R214 { get; } = Stated("R214", Guidance("para 59, step 6"),
        "Directions go to the Chief Executive for signature only after the committee " +
        "has approved them, and are not in force until signed.");

    public static GuidanceRule R215 { get; } = Derived("R215", Guidance("para 59, steps 5 and 6"),
        "The proposer, the peer reviewer, the committee's decision-maker and the signatory of an intervention are different people.");

    public static GuidanceRule R216 { get; } = Stated("R216", Guidance("Annex 4, Intervention"),
        "An intervention uses one or more of six powers, from directing how functions are discharged to dissolving the CCG.");

    public static GuidanceRule R217 { get; } = Stated("R217", Guidance("Annex 4, Intervention"),
        "A direction to stop functions has a start date and an end date, and names either the CCG or its accountable officer.");

    public static GuidanceRule R218 { get; } = Stated("R218", Guidance("Annex 4, Intervention"),
        "A direction for another CCG to carry out functions names that CCG.");

    public static GuidanceRule R219 { get; } = Stated("R219", Guidance("paras 45 and 56"),
        "A domain is 'not assured, intervention required' in a quarter exactly when an intervention is proposed for it.");

    public static GuidanceRule R220 { get; } = Stated("R220", Guidance("Annex 4"),
        "Intervention under section 14Z21 is never a routine response to an issue.");

    private static GuidanceRule[] InterventionRules =>
    [
        R199, R200GroundsForIntervention, R201, R202, R203, R204, R205SixInterventionStepsInOrder, R206Step1AssuranceMeeting, R207,
        R208Step2FormalRequest, R209Step3SupportOptions, R210Step4InterventionOptions,
        R211, R212Step5ConsistencyReview, R213Step6CommitteeApproval, R214, R215, R216, R217, R218, R219, R220,
    ];
}
