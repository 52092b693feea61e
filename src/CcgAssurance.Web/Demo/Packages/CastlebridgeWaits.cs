using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using static CcgAssurance.Web.Demo.DemoBuilders;
using static CcgAssurance.Web.Demo.SupportBuilders;

namespace CcgAssurance.Web.Demo.Packages;

/// <summary>Long waits for new hips and knees, which four hospitals clear together. Prolonged once, and close to its end.</summary>
internal static class CastlebridgeWaits
{
    private const string InTime = "Orthopaedic patients treated within 18 weeks, in the month";
    private const string Waiting = "People waiting for longer than 18 weeks";

    private static readonly TrajectoryPoint[] Winter =
        [Point(2014, 12, 31, 83), Point(2015, 1, 31, 85), Point(2015, 2, 28, 88), Point(2015, 3, 31, 90)];

    public static DemoPackage Package { get; } = new()
    {
        Quarter = Key("X07", 2014, 2),
        Issues = ["Orthopaedic waits"],
        Terms = new()
        {
            Title = "Orthopaedic waits of more than 18 weeks",
            Domains = Domains(3),
            Rationale = "Only 82% of orthopaedic patients were treated within 18 weeks, and ten people had waited for a year when a " +
                "theatre was closed for seven weeks after a ventilation fault. The CCG had agreed weekend lists, which were lost " +
                "with the theatre. It knows each long waiter by name, and its chair has spoken to all ten. But the list has grown to " +
                "a length that one hospital cannot clear by summer, and other hospitals answer the area team sooner than they answer " +
                "one commissioner. Brokering places elsewhere and a tracker who does nothing else are simple help that can begin " +
                "before Christmas.",
            Objectives = "Offer another hospital to 220 patients, beginning with those who have waited longest.\n" +
                "Let nobody wait for more than a year after January.\nTreat 90% of patients within 18 weeks from spring, and stay there.",
            ExpectedImprovement = "The list is a third shorter by March. Patients who go elsewhere are treated within six weeks of " +
                "choosing to, and are followed up as carefully as those who stay.",
            ExitCircumstances = "The domain is assured when 90% or more are treated within 18 weeks in two months running, with no " +
                "wait of a year.",
            StartsOn = Day(2014, 12, 22),
            EndsOn = Day(2015, 3, 31),
            PowerUse = "The area team telephones hospitals in three counties for free theatre time and settles who pays for patient " +
                "transport.",
            PowerPurpose = "To help the CCG to honour its patients' right to treatment within 18 weeks.",
            Partners = "Castlebridge Royal Infirmary\nHealthwatch Castlebridge",
            Monitoring = "Weekly by list, monthly in person",
            Factors = Considered(
                "Waits were a blemish for two years and became a problem within one quarter. The ventilation plant dates from 1986.",
                "Four hospitals found room for each other's patients in one telephone conference, and that goodwill should be used " +
                "while it lasts.",
                "The CCG validates its list every week and can say of each person what happens next.",
                "Nobody at the CCG is free to ring patients all day. A tracker for half a year is cheaper than a longer list.",
                "The theatre fault stood in the risk registers of hospital and CCG. Quality and finance committees look at waits " +
                "together.",
                "Three months are enough to clear the longest waits. Whether the standard then holds can only be seen after that.",
                "Dates for weekend lists slipped for a reason that anybody can see. The new plan does not depend on one theatre."),
        },
        Measures =
        [
            Measure(SupportType.BrokeringWithProviders, ProviderKind.NhsEngland, "Anyshire area team", "Theatre time is found at " +
                "other hospitals for 220 patients, and one price is agreed with all of them.", "The deputy medical director's time " +
                "and one administrator for eight weeks.", "Dr Simon Addo", Day(2015, 2, 27)),
            Tracker(Day(2015, 3, 31)),
            Measure(SupportType.PeerReview, ProviderKind.AnotherCcg, "NHS Anyborough and Riverside CCG", "Its planned care manager " +
                "checks the waiting list once for double entries and wrong clocks.", "Five days, given in exchange for advice on " +
                "falls.", "Ana Brightwell", Day(2015, 1, 30)),
            Measure(SupportType.PartnerCollaboration, ProviderKind.LocalPartner, "Healthwatch Castlebridge", "Volunteers ask people " +
                "who had their operation elsewhere how it went, and whom they rang afterwards.", "Expenses of £600.",
                "Dr Amara Nwosu", Day(2015, 3, 27)),
        ],
        Indicators =
        [
            Held(Day(2015, 3, 31)),
            Indicator("People who have waited for more than a year", "Ten", "None", Day(2015, 1, 31)),
        ],
        Trajectories =
        [
            new(InTime, TrajectoryUnit.Percent, ImprovementDirection.Up, [.. Winter]),
            new(Waiting, TrajectoryUnit.Count, ImprovementDirection.Down, [Point(2014, 12, 31, 610), Point(2015, 3, 31, 400)]),
        ],
        Acts =
        [
            new DemoDraft(Day(2014, 12, 15), Day(2015, 1, 13)),
            new DemoPropose(Day(2014, 12, 16)),
            new DemoAccept(Day(2014, 12, 18), DemoActor.CcgLead),
            new DemoAccept(Day(2014, 12, 19), DemoActor.Director),
            Lead(Day(2015, 1, 6), SupportEntryKind.Note, "Dr Simon Addo for the area team", "Three hospitals offer 240 places " +
                "between them. One of them can only take people who need no overnight bed."),
            new DemoFigures(Day(2015, 1, 13), DemoActor.CcgLead, 1, Point(2014, 12, 31, 83.4m)),
            new DemoFigures(Day(2015, 1, 13), DemoActor.CcgLead, 2, Point(2014, 12, 31, 596)),
            new DemoReading(Day(2015, 2, 3), DemoActor.CcgLead, 2, "None"),
            new DemoFigures(Day(2015, 3, 5), DemoActor.CcgLead, 1, Point(2015, 1, 31, 86.2m), Point(2015, 2, 28, 88.1m)),
            new DemoProgress(Day(2015, 3, 16), DemoActor.AreaTeamLead, "Of 236 people who were offered another hospital 197 said " +
                "yes. Saturday lists run as well, so the list shrinks from both ends.", Day(2015, 5, 12))
            {
                Improvement = "Nobody waits for a year any more, and 197 people chose an earlier operation somewhere else.",
            },
            new DemoRevise(Day(2015, 3, 16), TermsChange.Prolonged, "The list is a third shorter, but two good months are needed to be sure of " +
                "the gain. Everything goes on as it is for one more quarter.")
            {
                EndsOn = Day(2015, 6, 30),
                Measures = [Tracker(Day(2015, 6, 30))],
                Indicators = [Held(Day(2015, 5, 31))],
                Trajectories =
                [
                    new(InTime, TrajectoryUnit.Percent, ImprovementDirection.Up,
                        [.. Winter, Point(2015, 4, 30, 90), Point(2015, 5, 31, 90), Point(2015, 6, 30, 90)]),
                    new(Waiting, TrajectoryUnit.Count, ImprovementDirection.Down,
                        [Point(2014, 12, 31, 610), Point(2015, 3, 31, 400), Point(2015, 6, 30, 300)]),
                ],
            },
            new DemoPropose(Day(2015, 3, 17)),
            new DemoAccept(Day(2015, 3, 19), DemoActor.CcgLead),
            new DemoAccept(Day(2015, 3, 20), DemoActor.Director),
            new DemoFigures(Day(2015, 4, 14), DemoActor.CcgLead, 1, Point(2015, 3, 31, 90.4m)),
            new DemoFigures(Day(2015, 4, 14), DemoActor.CcgLead, 2, Point(2015, 3, 31, 388)),
            CcgLead(Day(2015, 5, 7), SupportEntryKind.Email, "Ana Brightwell to Ruth Okafor", "Healthwatch reports that people are " +
                "glad of the speed but unsure whom to ring afterwards. We have put one number on every discharge letter since Tuesday."),
            new DemoFigures(Day(2015, 5, 13), DemoActor.CcgLead, 1, Point(2015, 4, 30, 91.2m)),
            new DemoReading(Day(2015, 5, 13), DemoActor.CcgLead, 1, "90.4% in March and 91.2% in April"),
            new DemoProgress(Day(2015, 5, 14), DemoActor.AreaTeamLead, "The exit has been reached on paper. We agreed to look once " +
                "more at the figure for May, and to decide on 9 June.", Day(2015, 6, 9)),
        ],
    };

    private static MeasureAnswers Tracker(DateOnly due) => Measure(
        SupportType.TimeLimitedCapacity, ProviderKind.CommissioningSupportUnit, "Riverside Commissioning Support Unit",
        "A patient tracker telephones each person on the list, explains the choice and books transport.",
        "One full-time post; half of it is paid for by the area team.", "Leonard Birch", due);

    private static IndicatorAnswers Held(DateOnly on) => ForExit(
        "Treated within 18 weeks, two months running", "82% in the second quarter", "90% or more in both months", on);
}
