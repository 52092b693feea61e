using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using static CcgAssurance.Domain.Assessments.ActionStatus;
using static CcgAssurance.Domain.Assessments.IssueResponse;
using static CcgAssurance.Domain.Framework.AssuranceCategory;
using static CcgAssurance.Web.Demo.DemoBuilders;

namespace CcgAssurance.Web.Demo.Quarters;

/// <summary>Anyshire South: suburbs and a maternity unit. Its fourth quarter is left for whoever tries the application.</summary>
internal static class AnyshireSouth
{
    private static readonly AttendeeAnswers[] Usual =
        [Team("Ruth Okafor", "Head of assurance"), Group("Geoffrey Tranter", "Accountable officer"), Group("Dr Nasreen Malik", "Clinical chair")];

    public static DemoQuarter Quarter1 { get; } = new()
    {
        Key = Key("X02", 2014, 1),
        Held = Day(2014, 8, 21),
        Evidence =
        [
            Local(
                EvidenceKind.PartnerReport, "Inspection of maternity care at Southfield Hospital", "Care Quality Commission", Day(2014, 6, 12),
                "Care is kind and safe. Staffing at night falls below plan on one shift in eight.", On(1), On(3)),
        ],
        Meeting = Met(
            Day(2014, 8, 21), MeetingMode.FaceToFace, "1. Maternity\n2. Ambulance response\n3. Domains and themes",
            "Three of four programmes are on plan. Prescribing is £240,000 over after three months.",
            "Maternity dominated the discussion; the other domains were dealt with quickly."),
        Attendees = [.. Usual, Team("Dr Simon Addo", "Deputy medical director")],
        Items =
        [
            Achieved(On(1), "Community midwives now plan births in 12 children's centres."),
            Raised(
                On(1), "Night staffing in maternity", "One night shift in eight at Southfield Hospital runs below the planned number of midwives.", CcgAction,
                Ccg("Review Southfield's midwifery rota each month with the hospital's chief nurse.", Day(2014, 12, 31), InProgress)),
            Raised(
                On(5), "Ambulance response in the southern parishes", "Only 64% of the most urgent calls are reached in eight minutes.", Support,
                Both("Agree a joint plan on response times with the ambulance trust and the two neighbouring CCGs.", Day(2014, 10, 31))),
            Achieved(Equality, "Health checks for people with learning disabilities reached 71%."),
        ],
        Judgements =
        [
            Judged(1, Assured, "Midwives and GPs shape services together, and the inspection found safe and kind care. Thin cover at night is " +
                "being followed up shift by shift.", RiskAndApproach, "Inspection of maternity care at Southfield Hospital"),
            Judged(2, Assured, "New parents were asked about birth choices at baby clinics, and 412 of them answered.", Approach),
            Judged(3, Assured, "Most outcomes are ahead of similar CCGs. Prescribing costs need attention before they eat into other plans.", Risk),
            Judged(4, Assured, "Committees work as the constitution intends, and internal audit gave significant assurance on contracts.", Approach),
            Judged(5, AssuredWithSupport, "Ambulance response in the south cannot be mended by one commissioner. The three CCGs concerned have " +
                "agreed to plan together with our help.", ApproachAndAround),
            Judged(6, Assured, "Five new clinical leads were appointed in June after open competition.", Approach),
        ],
        Narratives =
        [
            On(Theme.ParityOfEsteem, "A perinatal mental health nurse joined the maternity team in May. Access to talking therapies is just above " +
                "the level planned for June."),
            On(Theme.EqualityAndInequality, "Learning disability health checks stand at 71%, and the practices that do fewest have been offered a " +
                "nurse for a day."),
            On(Theme.BetterCare, "Council and CCG will share one budget for community equipment from October."),
        ],
    };

    public static DemoQuarter Quarter2 { get; } = new()
    {
        Key = Key("X02", 2014, 2),
        Held = Day(2014, 11, 20),
        Meeting = Met(
            Day(2014, 11, 20), MeetingMode.Video, "1. Ambulance plan\n2. Prescribing\n3. Domains and themes",
            "The overspend on medicines has shrunk to £90,000 and reserves cover it.",
            "The joint ambulance plan is working, which settles the one domain that had needed support."),
        Attendees = [.. Usual, Group("Rosalind Achebe", "Head of medicines")],
        FollowUps =
        [
            Moved(On(1), "Review Southfield's", InProgress, "Shifts below plan are down to one in 15. Four midwives start in January."),
            Moved(On(5), "Agree a joint plan", Done, "Signed on 20 October by all three CCGs. Two more crews are on the road."),
            Still(On(5), "Ambulance response in the southern parishes", "The most urgent calls are now reached in eight minutes in 73% of cases.", CcgAction),
        ],
        Items =
        [
            Achieved(On(3), "Switching inhalers saved £60,000 in one quarter without a single complaint."),
            Achieved(Better, "One equipment budget has cut the wait for a hospital bed at home from nine days to three.", isGoodPractice: true),
        ],
        Judgements =
        [
            Judged(1, Assured, "Midwifery cover at night improved and is reported openly, and the CCG took part in both surveillance group meetings.", Approach),
            Judged(2, Assured, "What parents said about birth choices has led to a second home birth team.", Approach),
            Judged(3, Assured, "Prescribing has been brought back close to budget by changes that doctors support. Outcome measures hold steady.", RiskAndApproach),
            Judged(4, Assured, "A dry run of the flood plan showed two gaps in on-call cover, both closed within a week.", RiskAndApproach),
            Judged(5, Assured, "The three CCGs kept their word on ambulances: response in the south rose by nine points. No further support is " +
                "needed.", ApproachAndAround),
            Judged(6, Assured, "The new clinical leads have settled in, and each brought one proposal to the governing body.", Approach),
        ],
        Narratives =
        [
            On(Theme.ParityOfEsteem, "The perinatal nurse has seen 58 women, of whom six would otherwise have gone to hospital. Waits for " +
                "children's mental health care are the next concern."),
            On(Theme.EqualityAndInequality, "Checks for people with learning disabilities reached 78% after nurses visited the practices at the " +
                "bottom of the table."),
            On(Theme.BetterCare, "Shared equipment was the first test of the pooled budget and went well. Home care is next, and harder."),
        ],
    };

    public static DemoQuarter Quarter3 { get; } = new()
    {
        Key = Key("X02", 2014, 3),
        Held = Day(2015, 2, 24),
        Meeting = Met(
            Day(2015, 2, 24), MeetingMode.FaceToFace, "1. Winter\n2. Children's mental health\n3. Domains and themes",
            "Budgets balance, and savings stand at 97% of plan.",
            "A quiet quarter in five domains; children's mental health raised questions in the third."),
        Attendees = [.. Usual, Independent("Malcolm Tait")],
        FollowUps =
        [
            Moved(On(1), "Review Southfield's", Done, "No night shift has been below plan since 19 January."),
        ],
        Items =
        [
            Raised(
                On(3), "Waits in children's mental health", "Children wait 19 weeks for a first appointment, seven longer than in summer.", CcgAction,
                Ccg("Agree a recovery plan with the partnership trust, and a duty line that GPs can ring.", Day(2015, 4, 30))),
            Achieved(On(5), "Joint crews of paramedic and community nurse kept 340 people at home between November and January."),
            Achieved(On(6), "Two practice nurses joined the governing body as clinical leads."),
        ],
        Judgements =
        [
            Judged(1, Assured, "Full night cover in maternity closes the one quality concern of the year.", Approach),
            Judged(2, Assured, "Young people were recorded talking about mental health services, and the governing body watched the film before it " +
                "took its decision.", Approach),
            Judged(3, Assured, "Outcomes for adults are good. Children wait too long for mental health care; the CCG found the cause in unfilled " +
                "posts and is acting on it.", RiskAndApproach),
            Judged(4, Assured, "Savings are nearly complete and the risk register was pruned from 64 entries to 22 that matter.", Approach),
            Judged(5, Assured, "Partnership with the ambulance trust has gone from a worry to a model, with nurses and paramedics in one car.", Around),
            Judged(6, Assured, "The leadership has widened to nurses, and meetings are better for it.", Approach),
        ],
        Narratives =
        [
            On(Theme.ParityOfEsteem, "A 19-week wait for a child is not acceptable, and the CCG says so. Its duty line for GPs opens in April."),
            On(Theme.EqualityAndInequality, "The film of young people speaking was made with the youth council and included three who live in care."),
            On(Theme.BetterCare, "Home care contracts were let jointly in January. Providers had to show how they pay for travel time."),
        ],
    };
}
