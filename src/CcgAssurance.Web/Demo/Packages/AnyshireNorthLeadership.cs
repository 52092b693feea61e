using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using static CcgAssurance.Web.Demo.DemoBuilders;
using static CcgAssurance.Web.Demo.SupportBuilders;

namespace CcgAssurance.Web.Demo.Packages;

/// <summary>A chair and a director leave within three months of each other. Agreed, and under way.</summary>
internal static class AnyshireNorthLeadership
{
    public static DemoPackage Package { get; } = new()
    {
        Quarter = Key("X01", 2014, 3),
        Issues = ["Reliance on a few leaders"],
        Terms = new()
        {
            Title = "Succession of the chair and the director of commissioning",
            Domains = Domains(6),
            Rationale = "The clinical chair leaves in June and the director of commissioning in April. The succession plan was due " +
                "in December and exists as a draft without names for three of five posts. Nobody questions how well the CCG is led " +
                "today. The concern is what happens to the trust's contract, to primary care commissioning and to the confidence of " +
                "46 practices if two of the most senior people go before anybody is ready to follow. The CCG named the risk itself " +
                "and asked for help that goes beyond a form. Light, personal support for half a year is proportionate to that.",
            Objectives = "Have at least two people ready to stand for chair before practices vote.\n" +
                "Cover commissioning from the day on which the director leaves.\nAdopt a plan that names a successor or a way of " +
                "finding one for each of five posts.",
            ExpectedImprovement = "The new chair begins on 1 July after a full handover. Contract meetings with the trust are led " +
                "without a gap. Practices know who will lead them before the old chair says goodbye.",
            ExitCircumstances = "Domain 6 is assured again when the plan is adopted, the chair elect is in post and the post of " +
                "director has been filled for a month.",
            StartsOn = Day(2015, 3, 9),
            EndsOn = Day(2015, 9, 30),
            PowerUse = "A mentor and a development day are provided without charge, and the area team sits on the panel for the " +
                "director's post if the CCG wishes it.",
            PowerPurpose = "To see that the CCG keeps the leadership on which its duties as a commissioner depend.",
            Partners = "NHS Leadership Academy",
            Monitoring = "Every six weeks, by telephone",
            Factors = Considered(
                "The same few clinicians built this CCG out of two practice groups. That success is the reason why so much hangs on " +
                "them.",
                "The trust and the council have both asked who will speak for the CCG in summer. A delay would weaken its hand with " +
                "either.",
                "The organisational development plan is sound. What it lacks is a name beside each post.",
                "Five people are on the leadership programme and two of them could lead within a year. Time to prepare them is what " +
                "is short.",
                "The governing body discussed the draft plan in January, with an honest minute of what it does not cover.",
                "An election in April and a handover of nine weeks can just be fitted in. For the director's post there is no certainty.",
                "In November nothing had been started. By February there was a draft, and owners for each step."),
        },
        Measures =
        [
            Measure(SupportType.PeerReview, ProviderKind.AnotherCcg, "NHS Anyshire South CCG", "Its clinical chair mentors two " +
                "possible successors, with an open door during the first months in office.", "Half a day a fortnight. The area team " +
                "pays for sessions at locum rates.", "Dr Nasreen Malik", Day(2015, 12, 18)),
            Measure(SupportType.PartnerCollaboration, ProviderKind.NhsBody, "NHS Leadership Academy", "A development day for the " +
                "governing body on how it wants to be led, before candidates are asked to stand.", "The Academy's standing offer to " +
                "CCGs; a room from the council.", "Colin Reeve", Day(2015, 4, 17)),
            Measure(SupportType.GoverningBodyChallenge, ProviderKind.NhsEngland, "Anyshire area team", "The director comes to one " +
                "private session of the governing body and asks how it would manage the trust's contract from April.",
                "One afternoon.", "Martin Hale", Day(2015, 3, 24)),
        ],
        Indicators =
        [
            ForExit("Posts of five in the plan with a named successor", "Two", "Five", Day(2015, 6, 30)),
            Indicator("Candidates who are ready to stand for chair", "None", "Two", Day(2015, 4, 30)),
        ],
        Acts =
        [
            new DemoDraft(Day(2015, 2, 25), Day(2015, 4, 16)),
            new DemoPropose(Day(2015, 2, 26)),
            new DemoAccept(Day(2015, 3, 2), DemoActor.Director),
            CcgLead(Day(2015, 3, 4), SupportEntryKind.Challenge, "Priya Nair to Martin Hale", "Our members do not see why two " +
                "planned departures need a package at all. We accept it because we asked for the mentor, and would like the report " +
                "to say so."),
            new DemoAccept(Day(2015, 3, 5), DemoActor.CcgLead),
            new DemoReading(Day(2015, 4, 15), DemoActor.CcgLead, 2, "Two, and practices have both names"),
            new DemoProgress(Day(2015, 4, 16), DemoActor.AreaTeamLead, "The plan was adopted on 24 March. Two people have been " +
                "prepared, and practices vote at the end of the month. The advertisement for the director closed without anyone " +
                "suitable.", Day(2015, 6, 24)),
            CcgLead(Day(2015, 5, 6), SupportEntryKind.Note, "Priya Nair for the CCG", "46 practices voted. Dr Malik has agreed to go " +
                "on mentoring the chair elect until Christmas."),
            new DemoReading(Day(2015, 5, 20), DemoActor.AreaTeamLead, 1, "Four"),
        ],
    };
}
