using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Requests;
using static CcgAssurance.Web.Demo.DemoBuilders;
using static CcgAssurance.Web.Demo.Escalations.EscalationActs;

namespace CcgAssurance.Web.Demo.Escalations;

/// <summary>A costed plan that was not there in time. Actions are agreed, one milestone is overdue, and a change is being written.</summary>
internal static class HartwellValeSchemes
{
    private const string Duncan = "ccg-lead@x04.example";
    private const string Freed = "The head of planning is freed from other work";
    private const string Owners = "Three schemes have an owner and a start date";

    public static DemoEscalation Escalation { get; } = new()
    {
        Ccg = "X04",
        Opened = Day(2015, 5, 1),
        Issue = (Key("X04", 2014, 3), "Turn the four ideas into a costed plan with evidence, owners and dates."),
        Package = "Finding the causes of the shortfall in 2015/16",
        Says = new()
        {
            Subject = "A costed plan for the shortfall in 2015/16",
            Trigger = EscalationTrigger.OverdueAction,
            Reason = "The costed plan was due on 30 April. The analyst reported in time, but the four ideas have no costs and no owners yet, and the year " +
                "has begun.",
            Domains = [new DomainNumber(4)],
        },
        Acts =
        [
            View(
                Day(2015, 5, 1),
                "The CCG now knows what drives its costs, which is good work. A month into the year it has no plan that turns this into money. We " +
                    "believe it can write one in weeks if one person is freed for it, and that every month without one costs about £100,000."),
            Source(Day(2015, 5, 1), EscalationSourceKind.Ccg, Day(2015, 4, 14), "The analyst's report names six practices and one care home group."),
            Source(Day(2015, 5, 1), EscalationSourceKind.LocalData, Day(2015, 4, 28), "The budget for 2015/16 as adopted has £5 million to find."),
            Complete(Day(2015, 5, 5)),
            Put(
                Day(2015, 5, 6),
                [Team("Ruth Okafor", "Area team lead"), Group("Moira Donnelly", "Accountable officer"), Group("Duncan Peel", "Assurance lead")],
                "Moira Donnelly agrees with the view. She will free the head of planning from other work until the end of June.",
                MeetingMode.Telephone,
                "The accountable officer was abroad until the middle of May, and waiting would have cost two weeks."),
            Level(Day(2015, 5, 7), Lead, ScrutinyLevel.MoreSupport, "Someone who has costed such schemes should sit with the head of planning for a few days."),
            Level(Day(2015, 5, 8), Duncan, ScrutinyLevel.MoreSupport, "We would welcome that."),
            Timeline(
                Day(2015, 5, 8), Day(2015, 5, 11), Day(2015, 7, 10),
                "The area team reviews the budget with the governing body each month until a plan is adopted, and says so in the quarterly report."),
            .. Action(
                Day(2015, 5, 8), "Write the costed plan for the three schemes that have evidence.",
                "Head of planning", (Freed, Day(2015, 5, 18)), (Owners, Day(2015, 5, 29)), ("The plan is costed to the nearest £50,000", Day(2015, 6, 19))),
            .. Action(
                Day(2015, 5, 8), "Put the plan before the governing body.",
                "Moira Donnelly", ("The governing body adopts the plan", Day(2015, 7, 7))),
            Propose(Day(2015, 5, 8)),
            AcceptForNhsEngland(Day(2015, 5, 11)),
            AcceptForCcg(Day(2015, 5, 12), Duncan),
            Met(Day(2015, 5, 18), Duncan, Freed, Day(2015, 5, 15), "Her deputy has taken over contracts until the end of June."),
            File(
                Day(2015, 6, 3), Lead, CommunicationKind.Call, "Ruth Okafor and Duncan Peel",
                "Two of three schemes have an owner. The third waits for the care home group, which the CCG sees on 9 June."),
            Revise(Day(2015, 6, 4), "The care home group can be seen only in June, so the scheme with it needs two weeks more."),
        ],
    };
}
