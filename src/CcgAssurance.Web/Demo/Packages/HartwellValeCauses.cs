using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using static CcgAssurance.Web.Demo.DemoBuilders;
using static CcgAssurance.Web.Demo.SupportBuilders;

namespace CcgAssurance.Web.Demo.Packages;

/// <summary>A shortfall whose causes nobody knows. Agreed before its report is final, and under way.</summary>
internal static class HartwellValeCauses
{
    public static DemoPackage Package { get; } = new()
    {
        Quarter = Key("X04", 2014, 3),
        Issues = ["Root causes of next year's shortfall"],
        Terms = new()
        {
            Title = "Finding the causes of the shortfall in 2015/16",
            Domains = Domains(4),
            Rationale = "The CCG expects a shortfall of about £5 million in 2015/16. A discussion paper of two pages gives demand as " +
                "the reason, without figures, and lists four ideas that are to be explored by summer. Emergency admissions grow at " +
                "4.8%, twice the rate of neighbouring CCGs, and nobody could tell us why. This year's target is within reach, so the " +
                "CCG can manage money when it knows where it goes. It has no analyst of its own and its finance officer is in the " +
                "post for the first time. An analyst for six weeks and somebody to test the arithmetic are the least that will turn " +
                "ideas into a plan in time.",
            Objectives = "Show practice by practice what drives admissions and cost.\nReplace four ideas with schemes that have a " +
                "value, an owner and evidence.\nGive the governing body a plan that it can adopt before the first quarter ends.",
            ExpectedImprovement = "By May the CCG can explain the growth in admissions, and schemes worth three quarters of the " +
                "shortfall have begun or have a date.",
            ExitCircumstances = "The domain is assured when the whole shortfall is covered by schemes and the first month of savings " +
                "has come in as planned.",
            StartsOn = Day(2015, 3, 16),
            EndsOn = Day(2015, 6, 30),
            PowerUse = "The area team lends an analyst and lets its own finance staff check the CCG's model.",
            PowerPurpose = "To help the CCG to plan for a year in which it spends no more than it has.",
            Partners = "Vale Community Health NHS Trust\nFour district councils",
            Monitoring = "Monthly, on the day after the finance committee",
            Factors = Considered(
                "Budgets were set by adding to the year before. That held while growth was small.",
                "The winter room shows that four organisations can work under one roof here, and its figures are open to all of them.",
                "Savings are followed carefully once a scheme exists. How the CCG chooses its schemes is what needs help.",
                "An executive that says 'we do not know' is easy to help. It wants to learn the method and keep it.",
                "The audit chair has put the shortfall at the top of the register, and asks at each meeting for its causes.",
                "Six weeks for the analysis and two for the plan take us to the end of April. There is little slack.",
                "Of the four ideas only one had a number beside it in March. We agreed what a costed scheme has to contain."),
        },
        Measures =
        [
            Measure(SupportType.TimeLimitedCapacity, ProviderKind.NhsEngland, "Anyshire area team", "An analyst breaks admissions " +
                "down by practice, hour, age and home, and hands over the method.", "Six weeks full time, paid for by the area " +
                "team.", "Claire Penhale", Day(2015, 4, 17)),
            Measure(SupportType.AdviceAndExpertise, ProviderKind.CommissioningSupportUnit, "Anyshire Commissioning Support Unit",
                "A finance partner tests the savings that each scheme claims against what came of similar ones elsewhere.",
                "15 days. The unit charges its internal rate, and the CCG pays.", "Bernard Selby", Day(2015, 5, 29)),
            Measure(SupportType.PeerReview, ProviderKind.AnotherCcg, "NHS Anyborough and Riverside CCG", "Its chief finance officer " +
                "reads the draft plan as a governing body would and sends a page of questions.", "Two days, in return for a visit to " +
                "the winter room.", "Moira Donnelly", Day(2015, 5, 15)),
        ],
        Indicators =
        [
            ForExit("Part of the shortfall that is covered by costed schemes", "None of about £5 million", "All of it", Day(2015, 6, 30)),
            Indicator("Practices whose growth in admissions is explained", "None of 17", "17", Day(2015, 4, 17)),
        ],
        Trajectories =
        [
            new("Value of schemes with an owner and evidence", TrajectoryUnit.Pounds, ImprovementDirection.Up,
                [Point(2015, 4, 30, 2_000_000), Point(2015, 5, 31, 3_500_000), Point(2015, 6, 30, 5_000_000)]),
        ],
        Acts =
        [
            new DemoDraft(Day(2015, 3, 9), Day(2015, 4, 22)),
            new DemoPropose(Day(2015, 3, 10)),
            new DemoAccept(Day(2015, 3, 12), DemoActor.Director),
            new DemoAccept(Day(2015, 3, 13), DemoActor.CcgLead),
            CcgLead(Day(2015, 3, 24), SupportEntryKind.Email, "Duncan Peel to Claire Penhale", "The analyst has access to everything " +
                "but two practices' systems. Both partners' meetings are on Thursday, and I expect a yes."),
            new DemoReading(Day(2015, 4, 15), DemoActor.AreaTeamLead, 2, "17, with six of them behind most of the growth"),
            Lead(Day(2015, 4, 15), SupportEntryKind.SupportGiven, "Claire Penhale and Bernard Selby", "The report was handed over " +
                "yesterday. One care home group sends every resident with a temperature to hospital at night, which no total would " +
                "ever have shown."),
            new DemoProgress(Day(2015, 4, 22), DemoActor.AreaTeamLead, "Analysis is complete and better than we had hoped. Three " +
                "ideas have become schemes; a fourth was dropped because nothing supports it.", Day(2015, 5, 26))
            {
                Improvement = "The CCG can explain the growth in its emergency admissions for each of its 17 practices.",
            },
            new DemoFigures(Day(2015, 5, 6), DemoActor.CcgLead, 1, Point(2015, 4, 30, 2_300_000)),
            new DemoReading(Day(2015, 5, 21), DemoActor.CcgLead, 1, "£3.8 million"),
            new DemoProgress(Day(2015, 5, 26), DemoActor.CcgLead, "A plan worth £3.8 million is written. For the other £1.2 million " +
                "there is a list of places to look, and nobody to look there.", Day(2015, 6, 25)),
            new DemoFigures(Day(2015, 6, 3), DemoActor.CcgLead, 1, Point(2015, 5, 31, 3_800_000)),
        ],
    };
}
