using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using static CcgAssurance.Web.Demo.DemoBuilders;
using static CcgAssurance.Web.Demo.SupportBuilders;

namespace CcgAssurance.Web.Demo.Packages;

/// <summary>Three groups plan together for ambulances in the south. Completed within a quarter.</summary>
internal static class AnyshireSouthAmbulances
{
    public static DemoPackage Package { get; } = new()
    {
        Quarter = Key("X02", 2014, 1),
        Issues = ["Ambulance response in the southern parishes"],
        Terms = new()
        {
            Title = "A joint plan for ambulance response in the south",
            Domains = Domains(5),
            Rationale = "Ambulances reach 64% of the most urgent calls in the southern parishes within eight minutes. The service " +
                "covers three CCGs, of which this one buys less than a third. Each has written to the ambulance trust on its own and " +
                "been told that its neighbours want something else. The CCG has done what one commissioner can do, including a first " +
                "responder scheme in two villages. What is missing is somebody whom all three accept to bring them and the trust to " +
                "one table, and an analyst who can show what each option would change. That is a task for the area team, and a short " +
                "one.",
            Objectives = "Agree between three CCGs on what they ask of the ambulance trust.\n" +
                "Place one more vehicle where it shortens most journeys.\nReport response in the southern parishes separately, each " +
                "month.",
            ExpectedImprovement = "By the end of November seven in ten of the most urgent calls are reached in eight minutes, and " +
                "the three CCGs speak with one voice in the contract meetings.",
            ExitCircumstances = "The domain returns to assured once a joint plan is signed and response in the south is above 70% in " +
                "two months running.",
            StartsOn = Day(2014, 9, 10),
            EndsOn = Day(2014, 12, 31),
            PowerUse = "An analyst is lent to the three CCGs, and the area team chairs their meetings until they choose a chair of " +
                "their own.",
            PowerPurpose = "To help the CCG to meet its share of the standard on emergency ambulances together with its neighbours.",
            Partners = "Anyshire Ambulance Service\nNHS Long Moor CCG\nNHS Hartwell Vale CCG",
            Monitoring = "Every third week, at the joint meeting",
            Factors = Considered(
                "The southern station was closed in 2009, before there were CCGs. People there still speak of it at every public " +
                "meeting.",
                "Three commissioners have one provider and three views. None distrusts the others; they have simply never met on it.",
                "The CCG watches response by postcode and brought the map to the conversation. It can measure, and needs partners to " +
                "act.",
                "One manager looks after ambulances beside four other contracts. An analyst for ten weeks makes up for that.",
                "The governing body holds the risk and has scored it 16. Its lay vice-chair asks for the figures by parish each month.",
                "A vehicle can be moved within weeks, so a change should be visible by November.",
                "The action agreed in spring said 'work with neighbours'. This time it has a date by which a plan is signed."),
        },
        Measures =
        [
            Measure(SupportType.BrokeringWithStakeholders, ProviderKind.NhsEngland, "Anyshire area team", "The head of assurance " +
                "chairs four meetings of the three CCGs and the ambulance trust until a plan is signed.", "Four afternoons and the " +
                "preparation for them.", "Ruth Okafor", Day(2014, 11, 14)),
            Measure(SupportType.TimeLimitedCapacity, ProviderKind.CommissioningSupportUnit, "Anyshire Commissioning Support Unit",
                "An analyst models where a fourth vehicle would shorten most journeys, by hour and by parish.", "Ten weeks at half " +
                "time, split equally between three CCGs and the area team.", "Geoffrey Tranter", Day(2014, 10, 31)),
            Measure(SupportType.PeerReview, ProviderKind.AnotherCcg, "NHS Long Moor CCG", "Its responder scheme on the moor is shown " +
                "to parish councils in the south, with volunteers who can be asked what it is like.", "Two evenings and petrol " +
                "money.", "Deborah Quill", Day(2014, 10, 17)),
        ],
        Indicators =
        [
            ForExit("Most urgent calls in the southern parishes reached in eight minutes", "64%", "More than 70% in two months " +
                "running", Day(2014, 11, 30)),
        ],
        Trajectories =
        [
            new("Most urgent calls in the south reached in eight minutes", TrajectoryUnit.Percent, ImprovementDirection.Up,
                [Point(2014, 9, 30, 65), Point(2014, 10, 31, 68), Point(2014, 11, 30, 71), Point(2014, 12, 31, 72)]),
        ],
        Acts =
        [
            new DemoDraft(Day(2014, 8, 28), Day(2014, 9, 30)),
            new DemoPropose(Day(2014, 9, 1)),
            new DemoAccept(Day(2014, 9, 4), DemoActor.CcgLead),
            new DemoAccept(Day(2014, 9, 8), DemoActor.Director),
            Lead(Day(2014, 9, 17), SupportEntryKind.MeetingNote, "Ruth Okafor, Owen Marsh, Femi Oduya and Duncan Peel",
                "First joint meeting. Each CCG brought its own list of demands; five items were on all three, and the meeting agreed " +
                "to begin with those."),
            new DemoFigures(Day(2014, 10, 8), DemoActor.CcgLead, 1, Point(2014, 9, 30, 66.1m)),
            CcgLead(Day(2014, 10, 29), SupportEntryKind.Letter, "Owen Marsh to Anyshire Ambulance Service", "The joint plan went out " +
                "today, signed by three accountable officers. It asks for a fourth vehicle at the crossroads garage from 3 November " +
                "and monthly figures by parish."),
            new DemoProgress(Day(2014, 10, 30), DemoActor.AreaTeamLead, "The plan is signed two days early. The three CCGs have " +
                "elected Owen Marsh to chair their meetings, and the area team steps back to an observer's chair.", Day(2014, 12, 4)),
            new DemoFigures(Day(2014, 11, 10), DemoActor.CcgLead, 1, Point(2014, 10, 31, 71.3m)),
            new DemoFigures(Day(2014, 12, 3), DemoActor.CcgLead, 1, Point(2014, 11, 30, 73.2m)),
            new DemoReading(Day(2014, 12, 3), DemoActor.CcgLead, 1, "71.3% in October and 73.2% in November"),
            new DemoComplete(Day(2014, 12, 4), IsMet: true, "Response in the southern parishes is nine points better than in summer, " +
                "under a plan that three CCGs own. They go on meeting without us."),
        ],
    };
}
