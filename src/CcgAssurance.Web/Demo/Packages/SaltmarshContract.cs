using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using static CcgAssurance.Web.Demo.DemoBuilders;
using static CcgAssurance.Web.Demo.SupportBuilders;

namespace CcgAssurance.Web.Demo.Packages;

/// <summary>A group without reserve beside a trust in deficit. Raised once; a planned deficit of £19 million misses three points.</summary>
internal static class SaltmarshContract
{
    public static DemoPackage Package { get; } = new()
    {
        Quarter = Key("X05", 2014, 1),
        Issues = ["Exposure to the trust's deficit"],
        Terms = new()
        {
            Title = "Managing the risks in the contract with Saltmarsh Coast Hospitals",
            Domains = Domains(4),
            Rationale = "The CCG spent the whole of its reserve to break even in 2013/14, and its main provider closed that year £11 " +
                "million in deficit. The contract for this year was signed three months late. A draft plan names eight risks in it, " +
                "five of which have an owner. Savings are 8% behind. The CCG is open about all this and manages well what lies " +
                "within its own house, but a team of two in finance cannot examine a hospital's coding, counting and cost claims " +
                "while closing accounts each month. Without a partner it would have to accept what it is billed. Support that began " +
                "informally last year is put on a footing that both sides can check.",
            Objectives = "Give every risk in the contract an owner, a value and a date.\nAgree with the trust how activity is " +
                "counted and coded.\nCatch up with this year's savings without cutting services that keep people out of hospital.",
            ExpectedImprovement = "The plan is adopted by the end of October. By spring most of its risks are lower than they were, " +
                "and the CCG can show what each is worth in pounds.",
            ExitCircumstances = "The domain is assured when seven of the risks have been reduced, savings are delivered, and the " +
                "governing body has adopted a balanced plan for the next year.",
            StartsOn = Day(2014, 9, 22),
            EndsOn = Day(2015, 3, 31),
            PowerUse = "A finance partner of the area team works in the CCG's offices, and money is paid towards a review of coding.",
            PowerPurpose = "To help the CCG to keep its spending within its income, as it is bound to do.",
            Partners = "Saltmarsh Coast Hospitals NHS Trust\nNHS Trust Development Authority",
            Monitoring = "Every fourth Thursday, with the contract risk plan on the table",
            Factors = Considered(
                "The trust's deficit is older than the CCG, and two earlier recovery plans were written for the trust alone.",
                "Clinicians on both sides talk freely. It is finance directors who have stopped believing each other's numbers.",
                "Risks are listed and described well. The step from a list to something that somebody does on a Monday is what fails.",
                "Finance consists of two people, both good and both tired. A partner is lent so that they can be trained, and not " +
                "replaced.",
                "The lay vice-chair, a former banker, chairs the finance committee and reads every line of the contract report.",
                "An adopted plan by October and lower risks by March are steep but can be reached if the trust opens its books.",
                "Three risks have no owner, which we said in May and say again. The CCG undertook to close that within six weeks."),
        },
        Measures =
        [
            Measure(SupportType.TimeLimitedCapacity, ProviderKind.NhsEngland, "Anyshire area team", "A finance partner works beside " +
                "the CCG's team for three days a week on the nine largest lines of the contract.", "Three days a week to the end of " +
                "March, paid for by the area team.", "Claire Penhale", Day(2015, 3, 31)),
            Measure(SupportType.PeerReview, ProviderKind.AnotherCcg, "NHS Hartwell Vale CCG", "Its contract manager goes through the " +
                "first two months' invoices line by line and shows where hers found errors.", "Six days. Saltmarsh lends a nurse for " +
                "continuing healthcare reviews in return.", "Miriam Soames", Day(2014, 11, 28)),
            Measure(SupportType.BrokeringWithProviders, ProviderKind.NhsBody, "NHS Trust Development Authority", "Two meetings of " +
                "chief executives, chaired from outside, to agree on one set of activity figures.", "Within the Authority's work " +
                "with the trust.", "Patrick Osei", Day(2014, 12, 19)),
        ],
        Indicators =
        [
            ForExit("Risks in the contract plan that are lower than in September 2014", "None of eight", "Seven", Day(2015, 3, 31)),
            Indicator("Savings against the year's plan", "8% behind", "On plan", Day(2015, 3, 31)),
            Indicator("Risks without an owner", "Three", "None", Day(2014, 10, 31)),
        ],
        Restrictions =
        [
            new(RestrictionKind.Financial, "The £45,000 for the review of coding is spent on that review alone. What is left over " +
                "goes back to the area team, and none of it pays for posts.", "Quarterly assurance meeting", Day(2014, 9, 2)),
        ],
        Acts =
        [
            new DemoDraft(Day(2014, 9, 8), Day(2014, 10, 16)),
            new DemoPropose(Day(2014, 9, 9)),
            new DemoAccept(Day(2014, 9, 11), DemoActor.Director),
            new DemoAccept(Day(2014, 9, 16), DemoActor.CcgLead),
            Lead(Day(2014, 9, 24), SupportEntryKind.Letter, "Martin Hale to Patrick Osei", "The letter confirms what was discussed " +
                "on 2 September: what the money for the coding review may be spent on, and what happens to the rest.") with
            {
                Letter = new("letter-coding-review.pdf", "Money for the review of coding", Day(2014, 9, 24), "Martin Hale, area team " +
                    "director", "Patrick Osei, accountable officer, NHS Saltmarsh Coast CCG",
                    "At our meeting on 2 September we talked about the £45,000 that the area team gives towards a review of how " +
                    "Saltmarsh Coast Hospitals codes its activity.",
                    "I confirm that it may be spent on that review alone. Whatever is left when the reviewers have reported is " +
                    "returned to the area team. It may not be used to fill or extend posts in the CCG, however pressing that is.",
                    "Please tell Claire Penhale when the reviewers are appointed. If the scope has to change, speak to me first and " +
                    "we will put the change in writing."),
            },
            new DemoConfirm(Day(2014, 9, 25), 1, 1, Day(2014, 9, 24)),
            new DemoProgress(Day(2014, 10, 30), DemoActor.AreaTeamLead, "The governing body adopted the plan on 28 October with an " +
                "owner for each of nine risks; the ninth was found by Hartwell Vale's contract manager in an invoice for follow-up " +
                "clinics.", Day(2014, 11, 27))
            {
                Improvement = "Each risk in the contract with the trust has an owner, a value in pounds and a date.",
            },
            new DemoReading(Day(2014, 10, 30), DemoActor.CcgLead, 3, "None"),
            CcgLead(Day(2014, 12, 5), SupportEntryKind.SupportGiven, "Miriam Soames to Ruth Okafor", "The peer from Hartwell Vale " +
                "found £212,000 of double counting in two months, and stayed a day longer to teach us how she had done it. We would " +
                "recommend this to anyone."),
            new DemoReading(Day(2015, 2, 26), DemoActor.CcgLead, 1, "Five of nine"),
            new DemoProgress(Day(2015, 2, 26), DemoActor.AreaTeamLead, "Clinicians of both sides have met seven times. Savings will just be " +
                "met, and the next year looks harder than this one did.", Day(2015, 4, 16)),
            new DemoRevise(Day(2015, 3, 10), TermsChange.Raised, "Five of nine risks have come down, and two surgeons have left. " +
                "Both sides want more support, and want it to last until the plan for 2015/16 holds, and a trajectory by which they can see whether it " +
                "does.")
            {
                EndsOn = Day(2015, 9, 30),
                Measures =
                [
                    Measure(SupportType.ExpertTeams, ProviderKind.NhsBody, "Northport University Hospitals NHS Trust",
                        "A surgical adviser helps to plan emergency surgery for the time until both posts are filled.",
                        "One day a week to October, paid half by each side.", "Dr Bethan Rowe", Day(2015, 9, 30)),
                ],
                Trajectories =
                [
                    new("Planned deficit of CCG and trust together for 2015/16, as forecast at the end of the month", TrajectoryUnit.Pounds, ImprovementDirection.Down,
                        [
                            Point(2015, 3, 31, 19_000_000), Point(2015, 4, 30, 18_400_000), Point(2015, 5, 31, 17_800_000), Point(2015, 6, 30, 17_200_000),
                            Point(2015, 7, 31, 16_500_000), Point(2015, 8, 31, 15_800_000), Point(2015, 9, 30, 15_000_000),
                        ]),
                ],
            },
            new DemoPropose(Day(2015, 3, 11)),
            new DemoAccept(Day(2015, 3, 13), DemoActor.Director),
            new DemoAccept(Day(2015, 3, 17), DemoActor.CcgLead),
            new DemoFigures(Day(2015, 4, 10), DemoActor.CcgLead, 1, Point(2015, 3, 31, 19_400_000)),
            new DemoMiss(Day(2015, 4, 16), 1, Day(2015, 3, 31), MoreSupportConsidered: true, "The trust added £400,000 for agency " +
                "surgeons after the figures were agreed. The second finance partner, who started on Monday, is the answer to that."),
            new DemoFigures(Day(2015, 5, 12), DemoActor.CcgLead, 1, Point(2015, 4, 30, 19_300_000)),
            new DemoMiss(Day(2015, 5, 22), 1, Day(2015, 4, 30), MoreSupportConsidered: true, "A joint review of theatres would bring " +
                "more than another person in finance. We asked the Trust Development Authority for one at the May conversation, and " +
                "it will answer in June."),
            new DemoReading(Day(2015, 5, 22), DemoActor.AreaTeamLead, 1, "Seven of nine"),
            CcgLead(Day(2015, 5, 26), SupportEntryKind.Challenge, "Miriam Soames to Ruth Okafor", "The trajectory takes for granted " +
                "that agency rates fall in May. Nobody here believes that any more, and we should say so before the figure for May " +
                "is in."),
            new DemoProgress(Day(2015, 5, 27), DemoActor.AreaTeamLead, "Surgery is covered by a neighbour until October, and " +
                "contract risks are where they should be. The shared deficit is not: of the savings in the plan £2 million have no " +
                "scheme behind them.", Day(2015, 6, 25)),
            new DemoFigures(Day(2015, 6, 5), DemoActor.CcgLead, 1, Point(2015, 5, 31, 19_100_000)),
        ],
    };
}
