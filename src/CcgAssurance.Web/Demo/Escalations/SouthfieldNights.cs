using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Requests;
using static CcgAssurance.Web.Demo.DemoBuilders;
using static CcgAssurance.Web.Demo.Escalations.EscalationActs;

namespace CcgAssurance.Web.Demo.Escalations;

/// <summary>Monthly reviews that were agreed and not held. Both sides agreed actions, all milestones were met, and it was resolved.</summary>
internal static class SouthfieldNights
{
    private const string Owen = "ccg-lead@x02.example";
    private const string FirstReview = "The first monthly review is held and its notes are sent";
    private const string Midwives = "Four midwives are appointed";
    private const string Nights = "No night shift has been below plan for two weeks";

    public static DemoEscalation Escalation { get; } = new()
    {
        Ccg = "X02",
        Opened = Day(2014, 10, 1),
        Issue = (Key("X02", 2014, 1), "Night staffing in maternity"),
        Says = new()
        {
            Subject = "Night staffing in maternity at Southfield",
            Trigger = EscalationTrigger.ProgressNotMade,
            Reason = "The CCG agreed in the first quarter to review the midwifery rota with the hospital's chief nurse each month. No review took " +
                "place in July, August or September, and one night shift in eight is still below the planned number of midwives.",
            Domains = [new DomainNumber(1)],
        },
        Acts =
        [
            View(
                Day(2014, 10, 3),
                "Care in maternity at Southfield is safe and kind, as the inspection found, but the margin at night is too thin and has been since " +
                    "spring. The hospital knows it. What is missing is the CCG's part: it has not asked for the rota, has not met the chief nurse, and " +
                    "could not tell us how many shifts were short in August. We do not doubt the CCG's intention. We need to see the reviews happen, " +
                    "the posts filled and the nights covered by the end of January."),
            Source(
                Day(2014, 10, 3), EscalationSourceKind.Partner, Day(2014, 9, 24),
                "The hospital's staffing report for August: four of 31 night shifts were below plan, two of them by two midwives."),
            Source(
                Day(2014, 10, 3), EscalationSourceKind.Meeting, Day(2014, 8, 28),
                "In the quarterly conversation the CCG undertook to review the rota each month and to tell the area team what it found."),
            Source(
                Day(2014, 10, 3), EscalationSourceKind.SoftIntelligence, Day(2014, 9, 30),
                "A midwife told the deputy medical director that colleagues are asked to stay on after long days. Not to be quoted."),
            Complete(Day(2014, 10, 6)),
            Put(
                Day(2014, 10, 9),
                [
                    Team("Martin Hale", "Area team director"), Team("Ruth Okafor", "Area team lead"),
                    Group("Geoffrey Tranter", "Accountable officer"), Group("Owen Marsh", "Assurance lead"),
                ],
                "Geoffrey Tranter accepted the view. The reviews were left undone when the head of quality moved on, and nobody noticed. The CCG will " +
                    "hold the first within three weeks."),
            Level(Day(2014, 10, 9), Lead, ScrutinyLevel.CloserScrutiny, "A monthly note on the rota until January is enough. The CCG has the people to do this."),
            Level(Day(2014, 10, 13), Owen, ScrutinyLevel.CloserScrutiny, "We agree. A note each month helps us as well."),
            Timeline(
                Day(2014, 10, 14), Day(2014, 10, 20), Day(2015, 1, 31),
                "The area team asks the regional chief nurse to review night staffing herself, and the finding is published with the quarterly report."),
            .. Action(
                Day(2014, 10, 14), "Review the rota with the chief nurse in the last week of each month, and send the notes to the area team.",
                "Owen Marsh", (FirstReview, Day(2014, 10, 31))),
            .. Action(
                Day(2014, 10, 14), "See with the hospital that the empty posts are filled and that nights are covered meanwhile.",
                "Geoffrey Tranter", (Midwives, Day(2014, 12, 15)), (Nights, Day(2015, 1, 31))),
            Propose(Day(2014, 10, 14)),
            AcceptForNhsEngland(Day(2014, 10, 15)),
            AcceptForCcg(Day(2014, 10, 17), Owen),
            Met(Day(2014, 10, 31), Owen, FirstReview, Day(2014, 10, 29), "Held on 29 October with the chief nurse. The notes went to Ruth Okafor on 31 October."),
            File(
                Day(2014, 11, 28), Owen, CommunicationKind.Email, "Owen Marsh to Ruth Okafor",
                "Notes of the November review: two short nights of 30, both covered from the day unit."),
            Met(Day(2014, 12, 12), Owen, Midwives, Day(2014, 12, 10), "All four have signed and start on 5 January."),
            Met(Day(2015, 2, 2), Lead, Nights, Day(2015, 1, 31), "The hospital's rota shows full cover on every night since 19 January."),
            Resolve(
                Day(2015, 2, 5),
                "All milestones are met, and the reviews have become part of the CCG's ordinary month. The issue is closed in the report of quarter 3."),
        ],
    };
}
