using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using static CcgAssurance.Web.Demo.DemoBuilders;
using static CcgAssurance.Web.Demo.SupportBuilders;

namespace CcgAssurance.Web.Demo.Packages;

/// <summary>A young board learns to take decisions. Completed with its objectives met, and the improvement is recognised.</summary>
internal static class AnyshireNorthBoard
{
    public static DemoPackage Package { get; } = new()
    {
        Quarter = Key("X01", 2014, 1),
        Issues = ["Health and wellbeing board"],
        Terms = new()
        {
            Title = "A health and wellbeing board that can decide",
            Domains = Domains(5),
            Theme = Theme.BetterCare,
            Rationale = "The health and wellbeing board met five times in its first year and was never asked for a hard decision. In " +
                "April 2015 it will answer for a pooled fund, and officers of council and CCG both say that members are friendly " +
                "with each other and hold nobody to account. The CCG is one of nine members and cannot change this from its own " +
                "seat. It asked for an outside facilitator and for time with people who have been through it. A small amount of help " +
                "now is better value than a dispute over the fund in its first months.",
            Objectives = "Let members judge honestly how mature their board is.\nAgree how members hold each other to their " +
                "promises, and do so in public.\nTake at least one decision against the wish of a member before the pooled fund opens.",
            ExpectedImprovement = "Members place the board at 'established' by spring. Promises made at its meetings are written " +
                "down with a name and a date, and most are kept.",
            ExitCircumstances = "The partnership side of domain 5 is assured once promises are logged in public for a quarter and " +
                "the board has refused or changed a proposal on its merits.",
            StartsOn = Day(2014, 9, 10),
            EndsOn = Day(2015, 3, 31),
            Power = StatutoryPower.S14Z9,
            PowerUse = "NHS England arranges and pays for facilitation that the CCG would otherwise have to find for itself, at the " +
                "CCG's request.",
            PowerPurpose = "To let the CCG carry out its part in the joint strategy and the Better Care Fund.",
            Partners = "Anyshire County Council\nHealthwatch Anyshire\nAnyshire health and wellbeing board",
            Monitoring = "After each meeting of the board",
            Factors = Considered(
                "The board followed a partnership that had met for years without powers. Habits came with the people.",
                "Relations between officers are warm. Elections in May 2015 will change some members, so what is agreed has to be " +
                "written down.",
                "The CCG proposed the development tool itself, before anybody had criticised the board.",
                "Neither council nor CCG has anyone trained in facilitating elected members, and there is no sense in hiring for " +
                "three sessions.",
                "The accountable officer carries this risk in the CCG's register, at amber since May.",
                "A self-assessment in November and a session in January leave two meetings in which to see a change.",
                "What was planned in spring was one line long. It is now three steps with dates, which the council has seen."),
        },
        Measures =
        [
            Measure(SupportType.FacilitatedConversations, ProviderKind.Independent, "Commonground Facilitation", "One session after " +
                "the self-assessment, in which members agree how to hold each other to account.", "£3,800, shared between area team " +
                "and council.", "Fiona Marsh", Day(2015, 1, 23)),
            Measure(SupportType.PeerReview, ProviderKind.AnotherCcg, "NHS Anyborough and Riverside CCG", "Its chair and its " +
                "council's cabinet member describe to the board how theirs turned a scheme down, and stay for questions.",
                "An evening from each; no cost.", "Dr Alan Whitby", Day(2014, 12, 10)),
            Measure(SupportType.ModelDocuments, ProviderKind.NhsEngland, "Anyshire area team", "A model log of promises with " +
                "examples from three counties, adapted to the board's standing orders.", "Two days of the area team's time.",
                "Ruth Okafor", Day(2014, 11, 28)),
        ],
        Indicators =
        [
            ForExit("Promises in the public log that are kept on time", "No log", "Four in five over a quarter", Day(2015, 3, 31)),
            Indicator("Where members place the board by the development tool", "Not measured", "Established", Day(2015, 3, 31)),
        ],
        Acts =
        [
            new DemoDraft(Day(2014, 8, 27), Day(2014, 11, 13)),
            new DemoPropose(Day(2014, 8, 29)),
            new DemoAccept(Day(2014, 9, 3), DemoActor.Director),
            new DemoAccept(Day(2014, 9, 9), DemoActor.CcgLead),
            CcgLead(Day(2014, 11, 12), SupportEntryKind.MeetingNote, "Priya Nair and members of the board", "Eight of nine members " +
                "filled in the tool. Most chose a place between 'emerging' and 'established', and three wrote that nobody is ever " +
                "asked what became of a promise."),
            new DemoReading(Day(2014, 11, 13), DemoActor.CcgLead, 2, "Between emerging and established"),
            new DemoProgress(Day(2014, 11, 19), DemoActor.AreaTeamLead, "Members were more candid than we had expected. The visit " +
                "from Anyborough is fixed for December, and the facilitated session for 16 January.", Day(2015, 1, 20)),
            Lead(Day(2015, 1, 19), SupportEntryKind.SupportGiven, "Ruth Okafor and Fiona Marsh", "The session took place on Friday. " +
                "We sent the model log beforehand, and members shortened it to four columns, which is an improvement on ours."),
            new DemoProgress(Day(2015, 3, 4), DemoActor.AreaTeamLead, "The board refused a scheme on 28 January because nobody could " +
                "say whom it would help. The log has been public for six weeks.", Day(2015, 3, 25))
            {
                Improvement = "The health and wellbeing board keeps a public log of promises, and holds its members to it.",
            },
            new DemoReading(Day(2015, 3, 26), DemoActor.CcgLead, 1, "12 of 14 since January"),
            new DemoComplete(Day(2015, 3, 27), IsMet: true, "Members hold each other to account in public and have turned a proposal " +
                "down. Both sides agree that nothing more is needed from outside, and the CCG will say so if the log falls asleep."),
        ],
    };
}
