using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using static CcgAssurance.Domain.Assessments.ActionStatus;
using static CcgAssurance.Domain.Assessments.IssueResponse;
using static CcgAssurance.Domain.Framework.AssuranceCategory;
using static CcgAssurance.Web.Demo.DemoBuilders;

namespace CcgAssurance.Web.Demo.Quarters;

/// <summary>
/// Anyborough and Riverside: a city and its university hospital. Quarter 3 is the first response of the guidance's first case
/// study (Annex 4); in quarter 4 half of the domains are judged.
/// </summary>
internal static class AnyboroughAndRiverside
{
    private static readonly AttendeeAnswers[] Usual =
        [Team("Ruth Okafor", "Head of assurance"), Group("Sunil Desai", "Accountable officer"), Group("Dr Eleanor Pugh", "Clinical chair")];

    public static DemoQuarter Quarter1 { get; } = new()
    {
        Key = Key("X03", 2014, 1),
        Held = Day(2014, 8, 27),
        Evidence = [Dashboard("City dashboard, quarter 1", Day(2014, 8, 14), "All constitution standards are met but diagnostics, where 1.6% wait " +
            "more than six weeks.", On(3))],
        Meeting = Met(
            Day(2014, 8, 27), MeetingMode.FaceToFace, "1. Diagnostics\n2. Savings plan\n3. Domains and themes",
            "Savings of £2.2 million were made against £2.1 million planned.",
            "Strong in all six, with questions about endoscopy."),
        Attendees = [.. Usual],
        Items =
        [
            Achieved(On(2), "A citizens' panel of 1,200 people answers questions by text message within two days.", isGoodPractice: true),
            Raised(
                On(3), "Endoscopy capacity", "Referrals for endoscopy rose by 14% after a national campaign.", CcgAction,
                Ccg("Buy 60 endoscopy sessions a month from a second provider until spring.", Day(2014, 10, 1))),
        ],
        Judgements =
        [
            Judged(1, Assured, "Hospital consultants and GPs write referral guidance together, and compliance is audited twice a year.", Approach),
            Judged(2, Assured, "A panel that answers within two days lets the CCG ask before it decides, and not after.", Approach),
            Judged(3, Assured, "Standards are met with one exception. Endoscopy is short of sessions for a good reason, and more have been bought.", RiskAndApproach, "City dashboard, quarter 1"),
            Judged(4, Assured, "Savings run slightly ahead, and each scheme has a clinical and a finance lead.", Approach),
            Judged(5, Assured, "City council and CCG share a director of public health intelligence and trust each other's numbers.", Around),
            Judged(6, Assured, "A stable team, which lends people to neighbours who need them.", Approach),
        ],
        Narratives =
        [
            On(Theme.ParityOfEsteem, "Street triage began in June: a nurse rides with the police on four nights a week. Detentions in police cells " +
                "fell from 22 to nine."),
            On(Theme.EqualityAndInequality, "Life expectancy differs by 11 years between two tram stops. The plan for the inner east puts half of " +
                "all new money there."),
            On(Theme.BetterCare, "Three neighbourhood teams have begun, with one telephone number each."),
        ],
    };

    public static DemoQuarter Quarter2 { get; } = new()
    {
        Key = Key("X03", 2014, 2),
        Held = Day(2014, 11, 25),
        Meeting = Met(
            Day(2014, 11, 25), MeetingMode.FaceToFace, "1. Diagnostics recovered?\n2. Medium-term finance\n3. Domains and themes",
            "Half-year savings are £4.3 million, on plan. First figures for 2015/16 show a gap.",
            "The CCG volunteered its early work on next year's finances under domain 4."),
        Attendees = [.. Usual, Team("Claire Penhale", "Head of finance")],
        FollowUps = [Moved(On(3), "Buy 60 endoscopy", Done, "Sessions began on 29 September. Waits over six weeks are back to 0.7%.")],
        Items =
        [
            Achieved(On(3), "Endoscopy recovered within eight weeks of extra sessions starting."),
            Raised(On(4), "Next year's finances", "A first projection shows a shortfall of £7 million in 2015/16.", NoneNeeded),
            Achieved(Parity, "Street triage now runs every night, paid for by police and CCG together."),
        ],
        Judgements =
        [
            Judged(1, Assured, "Audit found that nine in ten referrals follow the shared guidance.", Approach),
            Judged(2, Assured, "The text panel was asked about opening hours, and evening clinics moved to the days it preferred.", Approach),
            Judged(3, Assured, "Diagnostics are back within the standard, and early diagnosis of lung cancer improved for the third time running.", Approach),
            Judged(4, Assured, "This year is secure. The CCG brought its own warning about the next, eight months ahead, which is what good " +
                "governance looks like.", RiskAndApproach),
            Judged(5, Assured, "Neighbourhood teams needed compromise over staff terms, and all five partners gave something.", Around),
            Judged(6, Assured, "The chair's development programme for young GPs has 14 places and 31 applicants.", Approach),
        ],
        Narratives =
        [
            On(Theme.ParityOfEsteem, "Nobody under 18 has been held in a cell since July. Liaison psychiatry covers the emergency department until " +
                "midnight."),
            On(Theme.EqualityAndInequality, "Money moved to the inner east in September pays for a walk-in diagnostic centre in a former library."),
            On(Theme.BetterCare, "Neighbourhood teams hold one list of the 2% of people most likely to be admitted."),
        ],
    };

    /// <summary>First response: challenges analysed, solutions known, plan still being worked up. Assured.</summary>
    public static DemoQuarter Quarter3 { get; } = new()
    {
        Key = Key("X03", 2014, 3),
        Held = Day(2015, 2, 26),
        Planned = "1. Performance this year\n2. Finance in 2015/16\n3. Domains and themes",
        Evidence =
        [
            Dashboard("City dashboard, quarter 3", Day(2015, 2, 13), "Savings for the year are forecast at £8.6 million of £8.7 million. A&E at " +
                "the university hospital: 93.2%.", On(3), On(4)),
            Local(
                EvidenceKind.Plan, "Closing the gap: analysis and draft actions for 2015/16", "NHS Anyborough and Riverside CCG", Day(2015, 2, 9),
                "Breaks the £9.4 million shortfall into six causes, with the data behind each. Lists 11 actions. Owners are named, but dates and " +
                    "stages are still open for seven of them.", On(4)),
        ],
        Meeting = new()
        {
            TakesPlace = true,
            Date = Day(2015, 2, 26),
            Mode = MeetingMode.FaceToFace,
            Agenda = "1. Performance this year\n2. Finance in 2015/16\n3. Domains and themes\n4. Undertakings",
            Delivery = "The year's savings target will very probably be met. The position next year is difficult: growth in emergency admissions " +
                "and the cost of new drugs outrun the allocation by £9.4 million.",
            DomainProgress = "Most of the meeting went to domain 4. The CCG opened its model, changed assumptions in front of us, and answered " +
                "every question about causes.",
            ChallengeAndSupport = "The area team pressed for dates. The CCG asked for an introduction to two CCGs that have reduced long hospital " +
                "stays, and for a second opinion on its drug forecast.",
        },
        Attendees = [.. Usual, Team("Claire Penhale", "Head of finance"), Group("Yusuf Karim", "Chief finance officer"), Independent("Sheila Donaghue")],
        Undertakings =
        [
            WeWill("Introduce the CCG to two others that have shortened long hospital stays.", Day(2015, 3, 13), "Ruth Okafor", UndertakingStatus.Done),
            CcgWill("Put dates and stages to all 11 actions.", Day(2015, 3, 27), "Yusuf Karim"),
        ],
        Items =
        [
            Achieved(On(1), "Consultants and GPs cut unplanned readmissions after surgery by a fifth."),
            Achieved(On(4), "The causes of next year's shortfall are understood line by line, and clinicians helped to find them.", isGoodPractice: true),
            Raised(
                On(4), "Finances in 2015/16", "A gap of £9.4 million opens next year, two thirds of it from emergency admissions.", CcgAction,
                Ccg("Finish the action plan, with next steps, timelines and measurable outcomes, and have the governing body adopt it.", Day(2015, 3, 31), InProgress, "All actions are drafted. Four of 11 have dates.")),
            Raised(
                Better, "Long stays in hospital", "One in nine beds is taken by somebody who has been there for three weeks.", CcgAction,
                Ccg("Review every stay over 21 days each Tuesday with the council and the hospital.", Day(2015, 3, 10))),
        ],
        Judgements =
        [
            Judged(1, Assured, "Clinicians on both sides of the hospital door review readmissions case by case, and the fall by a fifth after " +
                "surgery is their work. Nursing numbers are published ward by ward.", Approach),
            Judged(2, Assured, "Before it cut anything, the CCG asked its panel what people would miss least. The replies changed two of the 11 " +
                "draft actions.", Approach),
            Judged(3, Assured, "Most results are good, and savings come without harm to outcomes. A&E at 93.2% is the exception in a hard winter; " +
                "its recovery plan has been on track since mid January.", RiskAndApproach, "City dashboard, quarter 3"),
            Judged(
                4, Assured,
                "Savings for this year will very probably be met, and next year's position is difficult. What decides our judgement is how the CCG " +
                    "deals with that. It went looking for the causes unprompted and can explain each with data. It set out in detail what might " +
                    "solve them, and said where it needs outside help: long stays and the drug forecast. The action plan is still a draft, with " +
                    "stages and dates being worked out. We discussed whether that calls for support, and agreed that it does not. The risk is " +
                    "real, but it is understood and managed by people who act when something slips.",
                RiskAndApproach, "City dashboard, quarter 3", "Closing the gap: analysis and draft actions for 2015/16"),
            Judged(5, Assured, "The council sat in on the work about the shortfall from the first day, so nobody will be surprised by it.", ApproachAndAround),
            Judged(6, Assured, "Leaders bring bad news early and with remedies. Two of the young GPs on the chair's programme now lead actions in " +
                "the plan.", Approach),
        ],
        Narratives =
        [
            On(Theme.ParityOfEsteem, "Liaison psychiatry has halved the time that people in crisis spend in A&E, and is named in the plan as " +
                "something not to be cut. Access to talking therapies is 3.6% for the quarter."),
            On(Theme.EqualityAndInequality, "The walk-in diagnostic centre saw 2,050 people in its first ten weeks, four in ten of them without a " +
                "recent visit to a GP. The CCG has tested each draft saving for its effect on the inner east."),
            On(Theme.BetterCare, "Neighbourhood teams reach everybody on their lists, yet long stays in hospital have grown. Weekly reviews of " +
                "each stay over 21 days should show what they have in common."),
        ],
    };

    /// <summary>Half written: three domains are judged.</summary>
    public static DemoQuarter Quarter4 { get; } = new()
    {
        Key = Key("X03", 2014, 4),
        Held = Day(2015, 5, 28),
        Planned = "1. The year\n2. The adopted savings plan\n3. Domains and themes",
        Evidence =
        [
            Local(
                EvidenceKind.Plan, "Financial recovery plan 2015/16 as adopted", "NHS Anyborough and Riverside CCG", Day(2015, 3, 31),
                "Eleven actions with stages, dates and measures worth £9.6 million.", On(4)),
        ],
        Meeting = Met(
            Day(2015, 5, 28), MeetingMode.FaceToFace, "1. The year\n2. The adopted savings plan\n3. Domains and themes",
            "The year closed £50,000 inside its budget, with savings of £8.7 million.",
            "There was time for the first three domains and for the plan; the rest is agreed by telephone on 5 June."),
        Attendees = [.. Usual, Group("Yusuf Karim", "Chief finance officer")],
        FollowUps =
        [
            Still(On(4), "Finances in 2015/16", "The gap is closed on paper by a plan worth £9.6 million. April's results are 4% behind it."),
            Moved(On(4), "Finish the action plan", Done, "Adopted by the governing body on 31 March, with dates for all 11 actions."),
        ],
        Items = [Achieved(Better, "Stays of more than three weeks fell by 31% between March and May.")],
        Judgements =
        [
            Judged(1, Assured, "Readmissions stayed low all year, and clinicians own the recovery plan that grew out of that work.", Approach),
            Judged(2, Assured, "The panel has grown to 1,900 people and is now asked before each large decision.", Approach),
            Judged(3, Assured, "A&E recovered to 95.1% in April. Outcomes are above those of comparable cities in 17 of 24 measures.", RiskAndApproach),
        ],
    };
}
