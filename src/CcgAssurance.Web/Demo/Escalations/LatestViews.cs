using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using static CcgAssurance.Web.Demo.DemoBuilders;
using static CcgAssurance.Web.Demo.Escalations.EscalationActs;

namespace CcgAssurance.Web.Demo.Escalations;

/// <summary>Two escalations that only just began: of one the view is being written, of the other it is ready to be put to the group.</summary>
internal static class LatestViews
{
    public static DemoEscalation Riverside { get; } = new()
    {
        Ccg = "X03",
        Opened = Day(2015, 6, 2),
        Issue = (Key("X03", 2014, 3), "Finances in 2015/16"),
        Says = new()
        {
            Subject = "The first months of the financial plan",
            Trigger = EscalationTrigger.ProgressNotMade,
            Reason = "April's results were 4% behind the plan. The CCG had agreed to tell us within ten days what it would do, and has not.",
            Domains = [new DomainNumber(4)],
        },
        Acts =
        [
            View(
                Day(2015, 6, 4),
                "One month behind plan proves nothing. What concerns us is that nobody at the CCG could say why. Two thirds of the plan rests on fewer " +
                    "emergency admissions, and these rose."),
            Source(Day(2015, 6, 4), EscalationSourceKind.LocalData, Day(2015, 5, 15), "Finance return for April: 4% behind a plan worth £9.6 million."),
            Source(
                Day(2015, 6, 4), EscalationSourceKind.SoftIntelligence, Day(2015, 5, 27),
                "Two practice managers say that they have not heard of the scheme that is to save most."),
        ],
    };

    public static DemoEscalation Saltmarsh { get; } = new()
    {
        Ccg = "X05",
        Opened = Day(2015, 6, 3),
        Issue = (Key("X05", 2014, 2), "Risks at Saltmarsh Coast Hospitals"),
        Says = new()
        {
            Subject = "A plan that lacks £2 million",
            Trigger = EscalationTrigger.RecoveryNotDelivered,
            Reason = "The plan for 2015/16 was to be complete by the end of May. It still lacks £2 million, and the trust's contract is unsigned.",
            Domains = [new DomainNumber(4)],
        },
        Acts =
        [
            View(
                Day(2015, 6, 4),
                "The CCG has handled a hard year with skill, and seven of nine risks are lower than a year ago. It cannot carry the rest alone: " +
                    "without a signed contract and another £2 million it would spend its reserve by autumn."),
            Source(Day(2015, 6, 4), EscalationSourceKind.Ccg, Day(2015, 5, 29), "The CCG's own plan as of 29 May, with a line for the missing £2 million."),
            Source(
                Day(2015, 6, 4), EscalationSourceKind.Regulator, Day(2015, 5, 21),
                "The NHS Trust Development Authority expects the trust's deficit to reach £11 million."),
            Complete(Day(2015, 6, 5)),
        ],
    };
}
