using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using static CcgAssurance.Web.Demo.DemoBuilders;
using static CcgAssurance.Web.Demo.SupportBuilders;

namespace CcgAssurance.Web.Demo.Packages;

/// <summary>For two domains, of which one returns to assured in winter: emergency care and cancer waits. Set again in spring.</summary>
internal static class AnyshireNorthUrgentCare
{
    private const string InFourHours = "Patients in A&E seen within four hours, in the month";

    public static DemoPackage Package { get; } = new()
    {
        Quarter = Key("X01", 2014, 1),
        Issues = ["62-day cancer waits", "A&E waits", "Urgent Care Working Group"],
        Terms = new()
        {
            Title = "Emergency care and cancer waits at Anyshire NHS Foundation Trust",
            Domains = Domains(3, 5),
            Rationale = "In the first quarter 81.2% of cancer patients were treated within 62 days, against 85%, and 94.1% of people " +
                "in A&E were seen within four hours, against 95%. Cancer waits follow from vacant posts in two specialties, which " +
                "the CCG understands. Nobody can yet explain A&E, and the Urgent Care Working Group spreads its effort over 19 " +
                "schemes while Monitor reviews the pathway. The CCG can neither recruit consultants for a trust nor chair every " +
                "partner at once. Help for a limited time is justified, because both standards touch patients who cannot choose when " +
                "to be ill, and winter is three months away.",
            Objectives = "Treat cancer patients within 62 days in every specialty of the trust.\n" +
                "Find out why A&E misses its standard, and mend before winter what partners can mend.\n" +
                "Bring the working group down to the few priorities that matter, with one partner answerable for each.",
            ExpectedImprovement = "By March 2015 the trust meets the 62-day standard for a whole quarter. A&E is at 95% or above " +
                "from spring, with a senior doctor at the front door in the evenings. The working group can take a decision within a " +
                "day when the hospital is full.",
            ExitCircumstances = "Domain 3 returns to assured when the 62-day standard is met for a quarter and A&E is above 95% for " +
                "three months running. Domain 5 returns when partners have decided and acted together in a time of real pressure.",
            StartsOn = Day(2014, 9, 15),
            EndsOn = Day(2015, 6, 30),
            PowerUse = "The area team lends two of its own people, pays for 20 days of an intensive support team, and pairs the CCG " +
                "with one that has had the same problem.",
            PowerPurpose = "To help the CCG to secure two standards of the NHS Constitution for its patients.",
            Partners = "Anyshire NHS Foundation Trust\nAnyshire County Council\nMonitor",
            Monitoring = "Every month until the end of March, then every second month",
            Factors = Considered(
                "The trust has missed the A&E standard in most quarters since 2013. The CCG took on the contract with the problem in it.",
                "Partners know each other well and trust each other in an emergency. It is in quiet weeks that nobody feels bound by " +
                "what was agreed.",
                "The CCG tracks each cancer patient beyond day 38 with the trust, and this works. It has no such method for " +
                "emergency care.",
                "Two people carry urgent care for the CCG. We considered a longer secondment and found that chairing is what they " +
                "lack time for.",
                "The quality committee looks at both standards every month, and the clinical chair answers for them to the governing " +
                "body.",
                "The trust's cancer trajectory is by specialty and credible. One for A&E cannot be drawn until Monitor has reported " +
                "in October.",
                "Actions on cancer have dates and names. Those on A&E moved twice between the spring conversation and this one " +
                "without an explanation."),
        },
        Measures =
        [
            Measure(SupportType.PeerReview, ProviderKind.AnotherCcg, "NHS Castlebridge and Fenwick CCG", "Two urgent care leads " +
                "spend four days with the working group, sit in on its meetings and report what they would drop.",
                "Their time is given free. The area team pays travel and a day of backfill each week.", "Priya Nair", Day(2014, 10, 31)),
            Measure(SupportType.ExpertTeams, ProviderKind.NhsBody, "Emergency Care Intensive Support Team", "Twenty days at the " +
                "trust's front door and on two wards, to follow patients from arrival to discharge and to name the causes of delay.",
                "20 days, paid for by the area team from its support budget.", "Ruth Okafor", Day(2014, 12, 12)),
            Measure(SupportType.AdviceAndExpertise, ProviderKind.NhsEngland, "Anyshire area team", "The deputy medical director " +
                "reads the trust's cancer plan specialty by specialty, and talks to the medical director about who follows " +
                "consultants who leave.", "Three half days a month within his present post.", "Dr Simon Addo", Day(2015, 3, 31)),
        ],
        Indicators =
        [
            ForExit("A&E within four hours, three months running", "94.1% in the first quarter", "95% or above in each of three " +
                "months", Day(2015, 6, 30)),
            Indicator("Cancer treatment within 62 days, in the quarter", "81.2%", "85%", Day(2015, 3, 31)),
            Indicator("Evenings in the week with a senior doctor at the front door", "None", "Seven", Day(2015, 4, 30)),
        ],
        Trajectories =
        [
            new(InFourHours, TrajectoryUnit.Percent, ImprovementDirection.Up,
                [Point(2014, 9, 30, 94.5m), Point(2014, 10, 31, 95), Point(2014, 12, 31, 95), Point(2015, 3, 31, 95)]),
            new("Cancer patients treated within 62 days, in the quarter", TrajectoryUnit.Percent, ImprovementDirection.Up,
                [Point(2014, 9, 30, 82), Point(2014, 12, 31, 84), Point(2015, 3, 31, 85), Point(2015, 6, 30, 85.5m)]),
        ],
        Acts =
        [
            new DemoDraft(Day(2014, 8, 27), Day(2014, 10, 14)),
            new DemoPropose(Day(2014, 8, 28)),
            CcgLead(Day(2014, 9, 1), SupportEntryKind.Call, "Priya Nair and Ruth Okafor",
                "The CCG asked why the trajectory for A&E begins at 94.5%. The trust reached that in August, and both sides leave it there."),
            new DemoAccept(Day(2014, 9, 3), DemoActor.Director),
            new DemoAccept(Day(2014, 9, 9), DemoActor.CcgLead),
            new DemoFigures(Day(2014, 10, 9), DemoActor.CcgLead, 1, Point(2014, 9, 30, 93.2m)),
            new DemoFigures(Day(2014, 10, 9), DemoActor.CcgLead, 2, Point(2014, 9, 30, 82.6m)),
            new DemoProgress(Day(2014, 10, 14), DemoActor.AreaTeamLead, "The peers' note is blunt and useful: seven of the 19 " +
                "schemes would have been stopped in Castlebridge a year ago. Cancer is ahead of its trajectory. A&E fell below it in " +
                "the first month that was measured.", Day(2014, 11, 18)),
            new DemoMiss(Day(2014, 10, 21), 1, Day(2014, 9, 30), MoreSupportConsidered: true, "We thought of bringing the intensive " +
                "support team forward by a month. It could not come earlier, and Monitor's nine recommendations give the trust " +
                "enough to do until then."),
            new DemoFigures(Day(2014, 11, 11), DemoActor.CcgLead, 1, Point(2014, 10, 31, 92.4m)),
            new DemoMiss(Day(2014, 11, 20), 1, Day(2014, 10, 31), MoreSupportConsidered: true, "Both sides agreed on 18 November to " +
                "a daily call of executives from December. That is more than was planned, and costs nobody a contract."),
            CcgLead(Day(2014, 12, 15), SupportEntryKind.Email, "Priya Nair to Ruth Okafor", "Weekly figures for the autumn as the " +
                "trust sent them, with the evenings on which there was senior cover. The pattern is plain: weekends and Mondays.") with
            {
                Table = new("weeks-in-a-and-e.csv", "Week ending,Seen within four hours (%),Evenings with a senior doctor\n" +
                    "2014-10-05,93.0,0\n2014-10-19,92.1,0\n2014-11-02,92.3,2\n2014-11-16,91.8,2\n2014-11-30,91.2,3\n2014-12-14,89.4,5\n"),
            },
            new DemoFigures(Day(2015, 1, 13), DemoActor.CcgLead, 1, Point(2014, 12, 31, 88.4m)),
            new DemoFigures(Day(2015, 1, 13), DemoActor.CcgLead, 2, Point(2014, 12, 31, 84.1m)),
            new DemoMiss(Day(2015, 1, 22), 1, Day(2014, 12, 31), MoreSupportConsidered: false, "The whole country found this winter " +
                "hard, and a second team at the front door would have been in the way. We took it to the February conversation."),
            new DemoProgress(Day(2015, 1, 29), DemoActor.AreaTeamLead, "The team from outside has reported. Late decisions in the afternoon cost " +
                "more time than a shortage of beds, on both wards that it followed. Cancer keeps to its trajectory.", Day(2015, 3, 24)),
            new DemoRevise(Day(2015, 2, 25), TermsChange.Rearranged, "The first trajectory for A&E took no account of winter and has " +
                "lost its meaning. The trust has shown its staffing for spring, and new points follow from that.")
            {
                Trajectories =
                [
                    new(InFourHours, TrajectoryUnit.Percent, ImprovementDirection.Up,
                        [
                            Point(2014, 9, 30, 94.5m), Point(2014, 10, 31, 95), Point(2014, 12, 31, 95), Point(2015, 2, 28, 93),
                            Point(2015, 3, 31, 94.5m), Point(2015, 4, 30, 95), Point(2015, 5, 31, 95), Point(2015, 6, 30, 95),
                        ]),
                ],
            },
            new DemoPropose(Day(2015, 2, 26)),
            new DemoAccept(Day(2015, 3, 2), DemoActor.Director),
            new DemoAccept(Day(2015, 3, 4), DemoActor.CcgLead),
            new DemoFigures(Day(2015, 4, 14), DemoActor.CcgLead, 1, Point(2015, 2, 28, 93.1m), Point(2015, 3, 31, 94.9m)),
            new DemoFigures(Day(2015, 4, 14), DemoActor.CcgLead, 2, Point(2015, 3, 31, 86.3m)),
            new DemoReading(Day(2015, 4, 15), DemoActor.CcgLead, 3, "Seven, since 13 April"),
            new DemoReading(Day(2015, 4, 15), DemoActor.CcgLead, 2, "86.3%"),
            new DemoFigures(Day(2015, 5, 12), DemoActor.CcgLead, 1, Point(2015, 4, 30, 95.2m)),
            new DemoProgress(Day(2015, 5, 20), DemoActor.AreaTeamLead, "Cancer has met its standard for a quarter. A&E has met one " +
                "month of the three that the exit asks for. Support from the area team goes down to a call every second month, and " +
                "nothing else changes until August.", Day(2015, 6, 17))
            {
                Improvement = "Every cancer specialty but one treats its patients within 62 days, for the first time since 2013.",
            },
            new DemoReading(Day(2015, 5, 20), DemoActor.AreaTeamLead, 1, "95.2% in April, one month of three"),
        ],
    };
}
