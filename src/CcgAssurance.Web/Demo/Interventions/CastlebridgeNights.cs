using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using static CcgAssurance.Web.Demo.DemoBuilders;
using static CcgAssurance.Web.Demo.Interventions.InterventionActs;

namespace CcgAssurance.Web.Demo.Interventions;

/// <summary>
/// Patients at serious risk: the fourth step came first, the three before it were recorded afterwards, and the direction was lifted ten
/// months later.
/// </summary>
internal static class CastlebridgeNights
{
    private const string Ana = "ccg-lead@x07.example";

    public static DemoIntervention Intervention { get; } = new()
    {
        Ccg = "X07",
        Opened = Day(2013, 4, 24),
        Request = "Doctors on call at night in Castlebridge and Fenwick",
        Says = new()
        {
            Subject = "No doctor on call at night",
            Justification = "On 9 of 21 nights in April no doctor was on call for 256,000 people. The CCG is three weeks old. It learned of this from " +
                "the newspaper, and has no contract under which anybody else would come.",
            Domains = [new DomainNumber(1)],
            Grounds = [InterventionGround.Failing],
            GroundReason = "The CCG has to arrange urgent care outside the hours of practices. Its provider ran out of doctors in the first week, and nobody " +
                "at the CCG answered the provider's calls for help.",
            Route = InterventionRoute.SeriousPatientRisk,
            RiskStatement = "Two people waited more than five hours for a doctor in the night of 20 April, and one of them came to serious harm. It can " +
                "happen again tonight.",
            Proportionality = "We take over one contract for one year. Everything else stays with the CCG.",
            RequestNote = "A formal request went out the day before. We cannot wait for the reply.",
            SupportNote = "The regional team offered two people who run such services elsewhere. The CCG has nobody whom they could help.",
            EscalationNote = "An escalation takes weeks, and patients are at risk each night.",
        },
        Acts =
        [
            Options(
                Day(2013, 4, 24),
                "No other power brings a doctor to the people of Castlebridge tonight.",
                "NHS England buys the service from the neighbouring ambulance trust and pays for it from the CCG's money. The CCG has one contract less to " +
                    "look after in its first year.",
                "Patients are safer from the first night. No service that works is touched."),
            Complete(Day(2013, 4, 24), InterventionStep.InterventionOptions),
            Meeting(
                Day(2013, 4, 25), Day(2013, 4, 22),
                "Martin Hale told the chair and the accountable officer that NHS England would act if no doctor was found for the same night.",
                "The ambulance trust counted 240 calls that should have gone to a doctor. The coroner has written to the CCG and to us."),
            Contact(
                Day(2013, 4, 25), Day(2013, 4, 12), "Ruth Okafor and Leonard Birch",
                "We rang about the newspaper's report. Leonard Birch had not heard of it, and promised to find out more."),
            Complete(Day(2013, 4, 25), InterventionStep.AssuranceMeeting),
            Request(Day(2013, 4, 25), "The rota of the service for April and May, and what happens in a night without a doctor."),
            Complete(Day(2013, 4, 25), InterventionStep.FormalRequest),
            SupportNote(
                Day(2013, 4, 26), Region, SupportAct.Given, SupportTeam.Regional,
                "Two managers of a service in the north of the region came for a day. They left a list of what is missing, which is nearly everything."),
            Support(
                Day(2013, 4, 30), Day(2013, 4, 29),
                "What is missing is a service, and people who know how to buy one. Neither can be lent for longer than a few days."),
            Complete(Day(2013, 4, 30), InterventionStep.SupportOptions),
            NamePeer(Day(2013, 5, 1)),
            PeerSupports(Day(2013, 5, 2), "I would have done the same, and a week sooner. The fourth step was sound when it was taken."),
            Review(Day(2013, 5, 2), "An area team lead from another region read everything in a day and rang the chair of the CCG."),
            Complete(Day(2013, 5, 2), InterventionStep.ConsistencyReview),
            Summary(
                Day(2013, 5, 7),
                "NHS Castlebridge and Fenwick CCG cannot make sure that a doctor comes at night. We ask the committee to approve that NHS England buys the " +
                    "service in its place until the end of March 2014.\n\nPatients are at serious risk, so the finding on patients was recorded first. The " +
                    "three steps before it were recorded in the week after. Peers support the rationale.",
                "The rota of April; the coroner's letters; the list that the two managers left; the reply to the formal request; the peer's conclusion."),
            .. Direction(
                Day(2013, 5, 7),
                new()
                {
                    Powers = [InterventionPower.CeaseFunctions, InterventionPower.ExerciseByBoardOrOtherCcg],
                    Text = "NHS England directs NHS Castlebridge and Fenwick CCG, under section 14Z21 of the National Health Service Act 2006, not to exercise its " +
                        "function of arranging urgent primary care outside the hours of practices. NHS England exercises it on the CCG's behalf.",
                    Functions = "Arranging urgent primary care from 6:30pm to 8am, at weekends and on bank holidays",
                    StartsOn = Day(2013, 5, 14),
                    EndsOn = Day(2014, 3, 31),
                    StopsFor = StopsFor.Ccg,
                    CarriedOutBy = FunctionsCarriedOutBy.NhsEngland,
                    Conditions = "The direction is lifted when the CCG has people who can buy the service, and a provider that has signed.",
                },
                new RequirementAnswers("Name a director who answers for urgent care.", Day(2013, 6, 28), null, NeedsApproval: true),
                new RequirementAnswers("Sign a contract for the time after this direction.", Day(2014, 2, 28), null, NeedsApproval: true)),
            Complete(Day(2013, 5, 8), InterventionStep.CommitteeApproval),
            Approve(Day(2013, 5, 13), "The risk is plain and the direction is narrow."),
            Sign(Day(2013, 5, 14)),
            Mark(
                Day(2013, 6, 20), Ana, 1, RequirementMarkKind.Met, "Sheila Garrod began on 17 June. She ran such a service for six years.",
                isAwaited: true),
            Mark(Day(2013, 6, 26), Director, 1, RequirementMarkKind.Approved, "We met her, and have no doubt."),
            Mark(
                Day(2014, 2, 19), Ana, 2, RequirementMarkKind.Met, "The contract with Fenwick Doctors Co-operative was signed on 18 February.",
                isAwaited: true),
            Mark(Day(2014, 2, 27), Director, 2, RequirementMarkKind.Approved, "We read the contract. Every night has two doctors, and a third on call."),
            ProposeLifting(
                Day(2014, 3, 6),
                "The CCG has a director who knows the service and a provider that has signed. Since October the provider has run it under our contract, and " +
                    "no night was without a doctor."),
            SignLifting(Day(2014, 3, 17)),
        ],
    };
}
