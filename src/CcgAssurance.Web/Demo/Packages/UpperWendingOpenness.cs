using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using static CcgAssurance.Web.Demo.DemoBuilders;
using static CcgAssurance.Web.Demo.SupportBuilders;

namespace CcgAssurance.Web.Demo.Packages;

/// <summary>A governing body that hears too little. Agreed with little trust, and better than expected.</summary>
internal static class UpperWendingOpenness
{
    public static DemoPackage Package { get; } = new()
    {
        Quarter = Key("X06", 2014, 3),
        Issues = ["Openness about risk"],
        Terms = new()
        {
            Title = "What the governing body hears about risk",
            Domains = Domains(6),
            Rationale = "The governing body has not discussed the finances in depth for five months, in a year in which they were " +
                "the CCG's greatest risk. Reports come by exception and are short; members told us that they learned of the " +
                "overspend from neighbours. Clinical leaders are committed and the practices loyal, so nothing suggests a lack of " +
                "will. Hard messages get lost between the people who have the figures and the people who answer for them. The CCG " +
                "agreed to a day with a facilitator and to somebody from outside who reads reports before they go out. We think that " +
                "is the right help, and that it should last until members no longer notice it.",
            Objectives = "Let every member see the whole finance report, each month, and talk about it.\n" +
                "Agree what must reach the governing body within a week, whoever brings it.\n" +
                "Write a summary of the position that the public can read.",
            ExpectedImprovement = "Minutes show questions and answers on money at each meeting. Staff say in the autumn survey that " +
                "bad news is welcome.",
            ExitCircumstances = "Domain 6 is assured after three meetings running at which the complete report was discussed and a " +
                "risk was raised by somebody other than its owner.",
            StartsOn = Day(2015, 3, 30),
            EndsOn = Day(2015, 10, 30),
            PowerUse = "A facilitator and an adviser are found and paid for by the area team, and report to the chair of the CCG alone.",
            PowerPurpose = "To help the governing body to oversee how the CCG carries out its functions.",
            Partners = "Anyshire County Council",
            Monitoring = "After each monthly meeting of the governing body",
            Factors = Considered(
                "A respected chair and good years made a habit of short reports, which nobody questioned while accounts closed in " +
                "surplus.",
                "Parishes and county officers speak well of the people here. They would rather hear bad news early.",
                "There is no rule on what has to be passed up, so everyone decides alone what is worth the chair's time.",
                "Members are GPs and lay people with a day a month. A reader from outside spares them pages and not content.",
                "Risks are scored by their owners and never raised by others, which the internal auditors also noted.",
                "A session in April and six meetings to October are enough to see whether a new habit lasts.",
                "The CCG's promise of December to be more open came with no date or name. These terms have both."),
        },
        Measures =
        [
            Measure(SupportType.GoverningBodyChallenge, ProviderKind.Independent, "Commonground Facilitation", "One day on which the " +
                "governing body looks at its own finances, with every member in the room.", "£2,400, paid for by the area team.",
                "Dr Hugh Sandford", Day(2015, 4, 14)),
            Measure(SupportType.AdviceAndExpertise, ProviderKind.LocalPartner, "Anyshire County Council", "A retired county " +
                "treasurer reads each finance and risk report before it is sent, and asks what is missing.", "Two days a month until " +
                "October; his expenses only.", "Christine Vale", Day(2015, 10, 30)),
            Measure(SupportType.PeerReview, ProviderKind.AnotherCcg, "NHS Saltmarsh Coast CCG", "Its lay vice-chair, once a banker, " +
                "spends a meeting with the lay members and shows how she reads a ledger.", "A day and a train fare.",
                "Noel Brackley", Day(2015, 5, 29)),
        ],
        Indicators =
        [
            ForExit("Meetings running at which the complete finance report was discussed", "None since October", "Three", Day(2015, 9, 30)),
            Indicator("Risks raised by somebody other than their owner, in a quarter", "None", "Three or more", Day(2015, 9, 30)),
        ],
        Restrictions =
        [
            new(RestrictionKind.Other, "What the reader asks about a draft report stays between him, its author and the chair. The area " +
                "team does not ask him about it.", "Governing body, private session", Day(2015, 3, 11)),
        ],
        Acts =
        [
            new DemoDraft(Day(2015, 3, 16), Day(2015, 4, 29)),
            new DemoPropose(Day(2015, 3, 17)),
            new DemoAccept(Day(2015, 3, 19), DemoActor.Director),
            new DemoAccept(Day(2015, 3, 24), DemoActor.CcgLead),
            CcgLead(Day(2015, 4, 16), SupportEntryKind.MeetingNote, "Gareth Lunt for the governing body", "All members came on 14 " +
                "April. The first hour was stiff. By noon two GPs had asked why they had never seen the month-ten report, and the " +
                "chair answered them himself."),
            new DemoProgress(Day(2015, 4, 29), DemoActor.AreaTeamLead, "The day went better than either side had expected. The " +
                "adviser has read one report and sent it back with eleven questions, nine of which were answered.", Day(2015, 6, 30))
            {
                Improvement = "The governing body reads the whole finance report each month and has asked for a summary that the " +
                    "public can read.",
            },
            new DemoReading(Day(2015, 5, 28), DemoActor.CcgLead, 1, "Two"),
            new DemoReading(Day(2015, 5, 28), DemoActor.CcgLead, 2, "One"),
        ],
    };
}
