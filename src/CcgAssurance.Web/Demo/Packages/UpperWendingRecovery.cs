using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using static CcgAssurance.Web.Demo.DemoBuilders;
using static CcgAssurance.Web.Demo.SupportBuilders;

namespace CcgAssurance.Web.Demo.Packages;

/// <summary>An overspend that grows although help is there. Completed with its objectives not met.</summary>
internal static class UpperWendingRecovery
{
    public static DemoPackage Package { get; } = new()
    {
        Quarter = Key("X06", 2014, 1),
        Issues = ["Financial recovery"],
        Terms = new()
        {
            Title = "Carrying out the recovery plan of August 2014",
            Domains = Domains(4),
            Rationale = "Last year closed with spending £0.4 million above income, covered by a rebate that will not come again. " +
                "After one quarter of this year the gap is £0.3 million and most of it lies in hospital referrals. A plan with six " +
                "actions and monthly stages was agreed on 27 August. It is a reasonable plan. The CCG has 11 staff, none of whom has " +
                "run a recovery before, and its chief finance officer also leads on contracts. An improvement team that knows small " +
                "rural commissioners can see that stages are kept, and say early when one is not. We judge that the plan will not be " +
                "carried out at the pace it needs without that.",
            Objectives = "Begin all six actions by the stage that the plan gives for each.\n" +
                "Bring spending within income by the end of the year without another one-off.\n" +
                "Report to the governing body each month what was planned, done and saved.",
            ExpectedImprovement = "Referrals return to the level of 2013 by December, prescribing falls below the county's average " +
                "cost, and the year closes in balance.",
            ExitCircumstances = "Support ends and the domain is assured when all six actions run and two months running have closed " +
                "within budget.",
            StartsOn = Day(2014, 9, 22),
            EndsOn = Day(2015, 3, 31),
            PowerUse = "An improvement team attends the CCG's own finance meetings and reports to both sides in the same words.",
            PowerPurpose = "To enable the CCG to perform its duty not to spend more than it receives.",
            Partners = "Wending Valley Hospitals NHS Trust\nAnyshire County Council",
            Monitoring = "Quarterly at first, and every month from January 2015",
            Factors = Considered(
                "Small surpluses were normal here for years, so a first overspend was put down to chance. It was the second in " +
                "truth, after rebates.",
                "Practices are loyal and would follow a lead on referrals if they were given one. The hospital trust is itself short " +
                "of money.",
                "There is no method for following actions between meetings. What is agreed in one month is looked up in the next.",
                "Eleven people do the work of a whole commissioner. We offer people with time and not another list of things to do.",
                "Finance is reported to the governing body by exception. In a year such as this one that leaves too much unsaid.",
                "Monthly stages from September to December leave a quarter in reserve, if the first three are kept.",
                "The plan is clear on what will be done and by when. It is not clear who in the practices will do it."),
        },
        Measures =
        [
            Measure(SupportType.ExpertTeams, ProviderKind.NhsEngland, "Anyshire area team", "An improvement team of two comes for " +
                "four days a month and takes each of the six actions through its stages.", "Eight person-days a month until March.",
                "Claire Penhale", Day(2015, 3, 31)),
            Measure(SupportType.PeerReview, ProviderKind.AnotherCcg, "NHS Long Moor CCG", "A GP who leads on referrals on the moor " +
                "runs two evenings with practices in the valley on what she changed.", "Her sessions are paid for by the improvement " +
                "budget.", "Dr Hugh Sandford", Day(2014, 11, 20)),
            Measure(SupportType.AdviceAndExpertise, ProviderKind.CommissioningSupportUnit, "Anyshire Commissioning Support Unit",
                "A monthly table of referrals by practice and specialty, on one page that a GP can read in a minute.",
                "Part of the CCG's contract with the unit; no extra cost.", "Noel Brackley", Day(2014, 10, 10)),
        ],
        Indicators =
        [
            ForExit("Months running that close within budget", "None", "Two", Day(2015, 3, 31)),
            Indicator("Actions of six that have begun", "None", "Six", Day(2014, 12, 31)),
        ],
        Trajectories =
        [
            new("Spending above income since April", TrajectoryUnit.Pounds, ImprovementDirection.Down,
                [
                    Point(2014, 9, 30, 350_000), Point(2014, 10, 31, 300_000), Point(2014, 11, 30, 250_000), Point(2015, 1, 31, 100_000),
                    Point(2015, 3, 31, 0),
                ]),
        ],
        Acts =
        [
            new DemoDraft(Day(2014, 9, 10), Day(2014, 12, 4)),
            new DemoPropose(Day(2014, 9, 11)),
            new DemoAccept(Day(2014, 9, 15), DemoActor.Director),
            new DemoAccept(Day(2014, 9, 18), DemoActor.CcgLead),
            Lead(Day(2014, 11, 5), SupportEntryKind.Email, "Claire Penhale to Gareth Lunt", "We have no figures for September and " +
                "nothing on the stages of four actions. Please send both this week, or tell us what is in the way."),
            CcgLead(Day(2014, 11, 12), SupportEntryKind.Call, "Gareth Lunt and Claire Penhale", "The finance officer has been ill. " +
                "Figures for two months will come together. Actions two to six wait until practices have met in November."),
            new DemoFigures(Day(2014, 11, 26), DemoActor.CcgLead, 1, Point(2014, 9, 30, 560_000), Point(2014, 10, 31, 720_000)),
            new DemoReading(Day(2014, 12, 3), DemoActor.AreaTeamLead, 2, "One"),
            new DemoMiss(Day(2014, 12, 8), 1, Day(2014, 9, 30), MoreSupportConsidered: true, "We heard of this ten weeks late. " +
                "Meetings become monthly from January, and the improvement team will see the ledger itself."),
            new DemoMiss(Day(2014, 12, 8), 1, Day(2014, 10, 31), MoreSupportConsidered: true, "One answer serves for both autumn " +
                "months: more frequent meetings now, and a turnaround director if January shows no change."),
            new DemoFigures(Day(2014, 12, 16), DemoActor.CcgLead, 1, Point(2014, 11, 30, 900_000)),
            new DemoProgress(Day(2015, 1, 15), DemoActor.AreaTeamLead, "Nothing has moved since December. Referral advice runs in " +
                "six of nine practices, and the CCG expects things to right themselves.", Day(2015, 2, 11)),
            new DemoMiss(Day(2015, 1, 15), 1, Day(2014, 11, 30), MoreSupportConsidered: true, "A stronger offer is being prepared " +
                "for the conversation in March. The director will put the single view of the position to the CCG before that."),
            CcgLead(Day(2015, 2, 12), SupportEntryKind.Challenge, "Gareth Lunt to Ruth Okafor", "Being told face to face that we are " +
                "at risk of failure is hard to square with a savings target that we are meeting. We do not recognise that description."),
            new DemoFigures(Day(2015, 2, 23), DemoActor.CcgLead, 1, Point(2015, 1, 31, 1_800_000)),
            new DemoReading(Day(2015, 3, 11), DemoActor.AreaTeamLead, 2, "One in part, five not begun"),
            new DemoFigures(Day(2015, 4, 22), DemoActor.CcgLead, 1, Point(2015, 3, 31, 2_100_000)),
            new DemoReading(Day(2015, 4, 22), DemoActor.AreaTeamLead, 1, "None"),
            new DemoComplete(Day(2015, 4, 28), IsMet: false, "Five of six actions were never begun, and spending ended further from " +
                "income than it started. The plan was sound and the help was there; what was missing was a governing body that " +
                "wanted to hear about it."),
        ],
    };
}
