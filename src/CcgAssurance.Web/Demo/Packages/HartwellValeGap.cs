using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using static CcgAssurance.Web.Demo.DemoBuilders;
using static CcgAssurance.Web.Demo.SupportBuilders;

namespace CcgAssurance.Web.Demo.Packages;

/// <summary>The last part of a shortfall. The director has accepted it, and it waits for the group.</summary>
internal static class HartwellValeGap
{
    public static DemoPackage Package { get; } = new()
    {
        Quarter = Key("X04", 2014, 4),
        Issues = ["Root causes of next year's shortfall"],
        Terms = new()
        {
            Title = "The last £1.2 million of the 2015/16 plan",
            Domains = Domains(4),
            Rationale = "Since March the CCG has learned what makes its costs grow and has put schemes worth £3.8 million in place " +
                "of a list of ideas. £1.2 million is still to be found, and the places where it might be lie with others: a care " +
                "home group that serves three counties, drugs that specialists begin and GPs go on with, and transport. The CCG " +
                "could find this alone by autumn, when it would be too late to save it within the year. Its present support ends in " +
                "June. A smaller package with a narrower purpose keeps what works and brings the right people to one table.",
            Objectives = "Agree with the care home group how its residents are looked after at night.\n" +
                "Settle who answers for drugs that two prescribers share.\nCover the whole of the shortfall by the end of September.",
            ExpectedImprovement = "Calls to 999 from the group's homes fall by a third, and the governing body adopts a plan without " +
                "a line called 'unidentified'.",
            ExitCircumstances = "As soon as the plan is whole and two months running are within it, the domain goes back to assured.",
            StartsOn = Day(2015, 7, 1),
            EndsOn = Day(2015, 12, 31),
            Power = StatutoryPower.S14Z9,
            PowerUse = "The area team negotiates with the care home group for three CCGs at once, at this CCG's request and with its " +
                "mandate.",
            PowerPurpose = "To support a commissioning task that crosses the CCG's borders.",
            Partners = "Larkfield Homes\nAnyshire County Council",
            Monitoring = "Monthly; the first review is in July, as the CCG asked",
            Factors = Considered(
                "What is left was passed over in earlier years because it was nobody's alone.",
                "The county buys most of the places in these homes, and has more weight with the group than the NHS.",
                "The method that the analyst left behind is in daily use. Nothing need be added to it.",
                "The finance team has grown in confidence and lacks only time for talks outside its own area.",
                "The finance committee meets each month on this one subject, and its chair reports to all practices.",
                "Savings from July on can be seen in September at the earliest; a date before that would be a promise and no plan.",
                "Each of the three places to look has a page, with what is known, what is not and who will ask."),
        },
        Measures =
        [
            Measure(SupportType.BrokeringWithStakeholders, ProviderKind.NhsEngland, "Anyshire area team", "Talks with the care home " +
                "group about night cover, for all CCGs in whose area it has homes.", "The director's own time for three meetings, " +
                "and a lawyer for one.", "Martin Hale", Day(2015, 9, 30)),
            Measure(SupportType.PartnerCollaboration, ProviderKind.LocalPartner, "Anyshire County Council", "Its contract officers " +
                "write the night cover into the terms on which they buy places.", "Council staff; nothing is charged.",
                "Moira Donnelly", Day(2015, 10, 30)),
            Measure(SupportType.PeerReview, ProviderKind.AnotherCcg, "NHS Long Moor CCG", "Its prescribing lead shows how shared " +
                "drugs were settled with the same hospital.", "One afternoon, followed by telephone calls as needed.",
                "Dr Keith Lomax", Day(2015, 8, 28)),
        ],
        Indicators =
        [
            ForExit("What is still to be found for 2015/16", "£1.2 million", "Nothing", Day(2015, 9, 30)),
            Indicator("Emergency calls at night from the group's homes, in a month", "61", "40 or fewer", Day(2015, 11, 30)),
        ],
        Trajectories =
        [
            new("Amount without a scheme", TrajectoryUnit.Pounds, ImprovementDirection.Down,
                [Point(2015, 7, 31, 900_000), Point(2015, 8, 31, 500_000), Point(2015, 9, 30, 0)]),
        ],
        Acts =
        [
            new DemoDraft(Day(2015, 5, 27), Day(2015, 7, 14)),
            new DemoPropose(Day(2015, 5, 29)),
            new DemoAccept(Day(2015, 6, 2), DemoActor.Director),
            CcgLead(Day(2015, 6, 4), SupportEntryKind.Call, "Duncan Peel and Ruth Okafor", "The finance committee wants to see the " +
                "mandate for talks with the care home group before the CCG accepts. It meets on the 10th."),
        ],
    };
}
