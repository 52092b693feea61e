using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Requests;
using static CcgAssurance.Web.Demo.DemoBuilders;
using static CcgAssurance.Web.Demo.Escalations.EscalationActs;

namespace CcgAssurance.Web.Demo.Escalations;

/// <summary>A group that does not recognise its position. It did not agree to the actions, and the consequences were applied.</summary>
internal static class UpperWendingFinances
{
    private const string Gareth = "ccg-lead@x06.example";

    public static DemoEscalation Escalation { get; } = new()
    {
        Ccg = "X06",
        Opened = Day(2014, 12, 15),
        Issue = (Key("X06", 2014, 1), "Financial recovery"),
        Package = "Carrying out the recovery plan of August 2014",
        Says = new()
        {
            Subject = "Spending that does not come back within income",
            Trigger = EscalationTrigger.RecoveryNotDelivered,
            Reason = "Stages of the recovery plan due in September, October and November were missed without notice. One action of six has begun. " +
                "The overspend has trebled since June although an improvement team is there to help.",
            Domains = [new DomainNumber(4)],
        },
        Acts =
        [
            View(
                Day(2015, 1, 20),
                "The CCG is at risk of financial failure. It spends more than it receives for the second year, and one-off payments have hidden how " +
                    "much. The plan of August is sound and has not been carried out: one action of six began, and each missed stage was found by us and " +
                    "not reported by the CCG. The forecast for 2015/16 shows a shortfall of £4.2 million without a remedy. The local hospital forecasts a " +
                    "deficit of its own. The governing body has not looked at its finances in depth since October. What has to change is that the " +
                    "governing body owns this, and that somebody with time and authority carries the plan out."),
            Source(
                Day(2015, 1, 20), EscalationSourceKind.LocalData, Day(2014, 12, 16),
                "Finance returns to November: spending £0.9 million above income, from £0.3 million in June."),
            Source(
                Day(2015, 1, 20), EscalationSourceKind.Meeting, Day(2015, 1, 14),
                "Monthly review: no change since December. The CCG expects the position to right itself in spring."),
            Source(
                Day(2015, 1, 21), EscalationSourceKind.Partner, Day(2015, 1, 19),
                "Anyshire County Council has told the CCG of its concern about the money behind joint services."),
            Complete(Day(2015, 2, 6)),
            Put(
                Day(2015, 2, 11),
                [
                    Team("Martin Hale", "Area team director"), Team("Ruth Okafor", "Area team lead"),
                    Group("Dr Hugh Sandford", "Clinical chair"), Group("Christine Vale", "Accountable officer"),
                ],
                "The CCG called the view exaggerated. Its finances are tight like everybody's, the savings target is being met, and it does not see a " +
                    "risk of failure."),
            Level(
                Day(2015, 2, 12), Lead, ScrutinyLevel.Both,
                "Four days a month of an improvement team are no longer in proportion. A turnaround director is needed, with fortnightly reviews."),
            Level(Day(2015, 2, 16), Gareth, ScrutinyLevel.AsItIs, "We have 11 staff. More meetings and more visitors would take them away from the plan."),
            Timeline(
                Day(2015, 2, 18), Day(2015, 3, 2), Day(2015, 5, 29),
                "NHS England opens a case for intervention and takes it through the six steps of the guidance in order."),
            .. Action(
                Day(2015, 2, 18), "The governing body looks at its finances as a whole and adopts the single view or says in writing where it differs.",
                "Dr Hugh Sandford", ("The governing body has met on this alone", Day(2015, 3, 20))),
            .. Action(
                Day(2015, 2, 18), "Begin the five actions that were left, or put one of equal worth in the place of each.",
                "Christine Vale", ("Three of five have begun", Day(2015, 4, 15)), ("All five have begun", Day(2015, 5, 15))),
            Propose(Day(2015, 2, 19)),
            AcceptForNhsEngland(Day(2015, 2, 20)),
            Decline(
                Day(2015, 2, 27), Gareth,
                "We do not accept the view on which these actions rest, so we cannot agree to consequences that follow from it. We offer to bring the " +
                    "finance report to a facilitated session of the governing body instead."),
            File(
                Day(2015, 3, 17), Lead, CommunicationKind.Letter, "Martin Hale to Dr Hugh Sandford",
                "The single view of the position in writing, for the governing body, with what follows if the CCG does not agree to actions."),
            Apply(
                Day(2015, 4, 2), "NHS England opens a case for intervention and takes it through the six steps of the guidance in order.", Day(2015, 4, 2),
                "The CCG did not agree to any actions, and five weeks of talking brought no others. The position has worsened in every month since the view " +
                    "was put to it."),
        ],
    };
}
