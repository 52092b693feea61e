using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using static CcgAssurance.Web.Demo.DemoBuilders;
using static CcgAssurance.Web.Demo.SupportBuilders;

namespace CcgAssurance.Web.Demo.Packages;

/// <summary>A stronger offer after support that changed nothing. The group declines it, so the domain cannot have support.</summary>
internal static class UpperWendingTurnaround
{
    public static DemoPackage Package { get; } = new()
    {
        Quarter = Key("X06", 2014, 3),
        Issues = ["Financial recovery"],
        Terms = new()
        {
            Title = "A turnaround director and an expert team",
            Domains = Domains(4),
            Rationale = "Three quarters of support have not brought spending back within income. The overspend stood at £1.8 million " +
                "in month ten and £4.2 million, or 3% of income, is missing in the plan for next year, without a remedy beside it. " +
                "Five of the six actions that were agreed in August were not begun, and we learned of that late. The local hospital " +
                "was found to require improvement and forecasts a deficit of its own. A team that visits four days a month is no " +
                "longer in proportion to this. What might still help is one experienced person with authority inside the CCG, and " +
                "specialists for as long as it takes to write a plan that can be believed.",
            Objectives = "Establish what the CCG really spends, on what, and what cannot be stopped.\n" +
                "Begin the five actions that were left, or replace each by one of equal worth.\n" +
                "Put a plan before the governing body that closes the gap of the coming year.",
            ExpectedImprovement = "Spending stops growing within three months. A plan for 2015/16 that the area team can support is " +
                "adopted before the end of June.",
            ExitCircumstances = "When monthly spending has been within the new plan for a full quarter, and the governing body reads " +
                "the finance report as a whole at each meeting.",
            StartsOn = Day(2015, 4, 1),
            EndsOn = Day(2016, 3, 31),
            PowerUse = "Staff with the skills of a turnaround are placed at the CCG's disposal and work under its accountable officer.",
            PowerPurpose = "To give the CCG every help to meet its financial duties before any other step is considered.",
            Partners = "NHS Trust Development Authority\nAnyshire County Council",
            Monitoring = "Each fortnight for three months, and monthly after that",
            Factors = Considered(
                "One-off rebates hid what was happening for at least two years. The CCG still speaks of an accident.",
                "The county council has told the CCG of its concern directly. The hospital would welcome one person with whom it can " +
                "settle things.",
                "The improvement team's note says plainly that actions are agreed in the room and forgotten outside it.",
                "There is goodwill among staff and no one with experience of recovery. Another round of advice would add to their load.",
                "The governing body has not looked at the finances in depth since October. This is what troubles us most.",
                "Stages for September to January have gone by. New ones have to be short enough for the first to fall within four weeks.",
                "We can point to nothing that moved between the conversation in December and this one, apart from the size of the gap."),
        },
        Measures =
        [
            Measure(SupportType.TimeLimitedCapacity, ProviderKind.Independent, "Redwater Turnaround", "A turnaround director takes " +
                "charge of the recovery under the accountable officer, four days a week.", "£96,000 for six months, of which the " +
                "area team offers to pay three quarters.", "Christine Vale", Day(2015, 9, 30)),
            Measure(SupportType.ExpertTeams, ProviderKind.NhsEngland, "Any Region finance team", "Four specialists in contracts, " +
                "prescribing, continuing care and analysis write the plan with the CCG's staff.", "Twelve weeks. No charge to the " +
                "CCG.", "Claire Penhale", Day(2015, 6, 30)),
            Measure(SupportType.PeerReview, ProviderKind.AnotherCcg, "NHS Castlebridge and Fenwick CCG",
                "Its accountable officer, who brought a primary care trust out of deficit, is on the telephone for his colleague each week.",
                "An hour a week, as a courtesy between neighbours.", "Leonard Birch", Day(2015, 9, 30)),
            Measure(SupportType.GoverningBodyChallenge, ProviderKind.NhsEngland, "Anyshire area team", "The area team director " +
                "attends the governing body's finance item each month and may put questions.", "An hour a month.", "Martin Hale",
                    Day(2016, 3, 31)),
        ],
        Indicators =
        [
            ForExit("Quarter in which spending stays within the new plan", "None", "One full quarter", Day(2015, 12, 31)),
            Indicator("Shortfall in 2015/16 for which there is a remedy", "Nothing of £4.2 million", "£4.2 million", Day(2015, 6, 30)),
        ],
        Acts =
        [
            new DemoDraft(Day(2015, 3, 12), Day(2015, 4, 14)),
            new DemoPropose(Day(2015, 3, 12)),
            Lead(Day(2015, 3, 12), SupportEntryKind.Call, "Ruth Okafor and Gareth Lunt", "I explained that the proposal puts in " +
                "writing what was offered on Tuesday, and what a refusal would mean for the category of domain 4."),
            new DemoDecline(Day(2015, 3, 13), "Our position is difficult but not severe, and a turnaround director would tell our " +
                "practices the opposite. We have accepted a facilitated session for the governing body and think it the better first " +
                "step."),
            CcgLead(Day(2015, 3, 18), SupportEntryKind.Letter, "Dr Hugh Sandford to Martin Hale", "The chair thanks the area team " +
                "for its frankness, repeats that the CCG sees no need for an expert team, and asks for both views to be printed side " +
                "by side."),
        ],
    };
}
