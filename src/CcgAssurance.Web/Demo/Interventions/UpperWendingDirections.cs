using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Requests;
using static CcgAssurance.Web.Demo.DemoBuilders;
using static CcgAssurance.Web.Demo.Interventions.InterventionActs;

namespace CcgAssurance.Web.Demo.Interventions;

/// <summary>A group that is directed to bring its spending within its income, after support and escalation had not been enough.</summary>
internal static class UpperWendingDirections
{
    private const string Gareth = "ccg-lead@x06.example";

    public static DemoIntervention Intervention { get; } = new()
    {
        Ccg = "X06",
        Opened = Day(2015, 3, 30),
        Escalation = "Spending that does not come back within income",
        Request = "How spending will come back within income",
        Says = new()
        {
            Subject = "Finances that are not brought within income",
            Justification = "In two years no other CCG in Anyshire has come near this point. Support over three quarters changed nothing, the CCG did " +
                "not agree to any action when we escalated, and it does not recognise its position. Services for 98,000 people depend on money that " +
                "will not be there.",
            Domains = [new DomainNumber(4)],
            Grounds = [InterventionGround.AtRiskOfFailing],
            GroundReason = "The CCG has to keep its spending within its income each year. It closed last year over, will close this year over, and shows a " +
                "shortfall of £4.2 million for next year without a single remedy.",
            Route = InterventionRoute.PowersInsufficient,
            Proportionality = "We direct one function, financial planning, for one year. Everything that the CCG does well stays in its hands.",
            RequestNote = "The accountable officer explained in March what had begun. The letter said nothing of who answers for the rest.",
            IsRequestExhausted = true,
            SupportNote = "An improvement team worked with the CCG from August. A turnaround director and an expert team were declined in March.",
            IsSupportExhausted = true,
            EscalationNote = "The view was put to the CCG in February. It agreed to no actions, and the consequence is this case.",
            IsEscalationExhausted = true,
            OtherName = "Waiting for the year end",
            OtherNote = "Each month without a plan costs about £350,000, and the governing body has asked for no more time.",
        },
        Acts =
        [
            Meeting(
                Day(2015, 3, 31), Day(2015, 2, 11),
                "NHS England told the chair and the accountable officer face to face that the CCG is at risk of financial failure.",
                "Finance returns show an overspend that trebled since June. The hospital in the valley forecasts a deficit of its own, and the county " +
                    "council is worried about joint services."),
            Contact(
                Day(2015, 3, 31), Day(2015, 1, 14), "Ruth Okafor, Claire Penhale and Christine Vale",
                "Six actions were gone through one by one. None had moved since December, and we said that this could not go on."),
            Complete(Day(2015, 3, 31), InterventionStep.AssuranceMeeting),
            Request(
                Day(2015, 3, 31),
                "An explanation by the accountable officer of how spending comes back within income by March 2016, because monthly reviews had heard of " +
                    "no change."),
            Complete(Day(2015, 3, 31), InterventionStep.FormalRequest),
            SupportNote(
                Day(2015, 4, 1), Region, SupportAct.Given, SupportTeam.Regional,
                "A turnaround director was found and offered for six months. The CCG declined in March, and again when we rang today."),
            SupportNote(
                Day(2015, 4, 2), National, SupportAct.AskedFor, SupportTeam.National,
                "The chair asked whether part of the shortfall could be lent. It cannot be without a plan that pays it back."),
            Support(
                Day(2015, 4, 2), Day(2015, 3, 24),
                "What helps is known and on offer. It depends on a governing body that accepts that help is needed, and it does not."),
            Complete(Day(2015, 4, 2), InterventionStep.SupportOptions),
            Options(
                Day(2015, 4, 8),
                "Every step short of directing the CCG was taken, in order, and each was declined or not carried out.",
                "The CCG writes a financial plan that NHS England approves, with somebody beside it who has done this before. It costs the CCG time of " +
                    "its small team. The governing body and the practices keep every decision on care.",
                "No service is cut by the direction. Each part of the plan is tested for its effect on patients before NHS England approves it. Without a " +
                    "plan, services would have to stop at short notice when the money runs out."),
            Complete(Day(2015, 4, 8), InterventionStep.InterventionOptions),
            File(
                Day(2015, 4, 9), Lead, CommunicationKind.Letter, "Martin Hale to Dr Hugh Sandford",
                "That an intervention is proposed, why, and what comes next."),
            NamePeer(Day(2015, 4, 9)),
            PeerSupports(
                Day(2015, 4, 14),
                "I read the case and rang both sides. Nothing was skipped. I would have asked for a shorter list of requirements, and the draft that I saw " +
                    "last has one."),
            Review(
                Day(2015, 4, 15),
                "An area team lead from another region read everything, spoke to the chair and to us, and asked for fewer requirements. We took three of " +
                    "seven out."),
            Complete(Day(2015, 4, 15), InterventionStep.ConsistencyReview),
            Summary(
                Day(2015, 4, 20),
                "NHS Upper Wending CCG cannot show how it will keep its spending within its income in 2015/16. A shortfall of £4.2 million stands without a " +
                    "remedy.\n\nThe concern was raised with the accountable officer in January and formally in February. A formal request in February was " +
                    "answered late and not fully. Support was in place from August and did not lead to a plan. Escalation ended without agreement.\n\nPatients " +
                    "are no worse off by a direction that asks for a plan and tests it for its effect on them. Peers support the rationale.\n\nWe ask the " +
                    "committee to approve one direction, on financial planning alone, for one year.",
                "The escalation with its view and sources; the formal request and both replies; the terms and reviews of the support packages; finance " +
                    "returns for ten months; the peer's conclusion."),
            .. Direction(
                Day(2015, 4, 20),
                new()
                {
                    Powers = [InterventionPower.DirectFunctions, InterventionPower.VaryConstitution],
                    ConstitutionChange = "A finance committee, with a chair from outside the CCG, reports to the governing body in public each month.",
                    Text = "NHS England directs NHS Upper Wending CCG, under section 14Z21 of the National Health Service Act 2006, to exercise its functions of " +
                        "financial planning in the manner set out in the requirements below.",
                    Functions = "Financial planning for 2015/16 and 2016/17",
                    StartsOn = Day(2015, 5, 5),
                    EndsOn = Day(2016, 4, 30),
                    Conditions = "The direction is lifted when spending was within the approved plan for three months running.",
                },
                new RequirementAnswers(
                    "Work with a turnaround director whom NHS England names, and give that person every paper of the governing body.", null, 2,
                    NeedsApproval: false),
                new RequirementAnswers("Show the governing body, in public, the whole position and how it came about.", Day(2015, 5, 29), null, NeedsApproval: false),
                new RequirementAnswers(
                    "Write an outline of the plan that closes at least half of the shortfall, with owners and dates.", Day(2015, 6, 5), null,
                    NeedsApproval: true),
                new RequirementAnswers(
                    "Adopt a plan that brings spending within income by 31 March 2016, tested for its effect on patients.", Day(2015, 7, 31), null,
                    NeedsApproval: true)),
            Complete(Day(2015, 4, 21), InterventionStep.CommitteeApproval),
            Approve(
                Day(2015, 4, 28),
                "The steps were followed and the direction is narrow. The committee asks for a report after six months."),
            Sign(Day(2015, 5, 5)),
            Mark(Day(2015, 5, 18), Gareth, 1, RequirementMarkKind.Met, "Alison Crewe began on 18 May and sits in the office next to the accountable officer."),
            Mark(
                Day(2015, 5, 27), Lead, 2, RequirementMarkKind.Met,
                "The governing body met in public on 26 May and went through the position line by line. We were there."),
            Vary(
                Day(2015, 6, 3), "The practices need a week more for the part on prescribing, and what they say will be worth it."),
            File(
                Day(2015, 6, 2), Gareth, CommunicationKind.Email, "Gareth Lunt to Ruth Okafor",
                "The outline will be a few days late, because the practices want to see the part on prescribing first."),
        ],
    };
}
