using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using static CcgAssurance.Domain.Assessments.ActionStatus;
using static CcgAssurance.Domain.Assessments.IssueResponse;
using static CcgAssurance.Domain.Framework.AssuranceCategory;
using static CcgAssurance.Web.Demo.DemoBuilders;

namespace CcgAssurance.Web.Demo.Quarters;

/// <summary>Hartwell Vale: market towns. Quarter 3 is the second response of the guidance's first case study (Annex 4).</summary>
internal static class HartwellVale
{
    private static readonly AttendeeAnswers[] Usual =
        [Team("Ruth Okafor", "Head of assurance"), Group("Moira Donnelly", "Accountable officer"), Group("Dr Keith Lomax", "Clinical chair")];

    public static DemoQuarter Quarter1 { get; } = new()
    {
        Key = Key("X04", 2014, 1),
        Held = Day(2014, 8, 28),
        Meeting = Met(
            Day(2014, 8, 28), MeetingMode.FaceToFace, "1. Community hospitals\n2. Money\n3. Domains and themes",
            "Spending is on budget after one quarter. Savings are planned mostly for the second half.",
            "We asked why so much of the savings plan falls after Christmas."),
        Attendees = [.. Usual],
        Items =
        [
            Achieved(On(1), "All three community hospitals have a GP on the ward each morning."),
            Raised(On(4), "Timing of savings", "71% of this year's savings are due after Christmas.", Request, Ccg("Explain the timing of the savings plan in writing.", Day(2014, 9, 30))),
            Achieved(Better, "Volunteers drive 90 people a week to day centres that had lost their bus."),
        ],
        Judgements =
        [
            Judged(1, Assured, "Ward rounds by local GPs keep people out of the distant acute hospital.", Approach),
            Judged(2, Assured, "Friends of the three hospitals are consulted as a matter of course, and say that they are heard.", Approach),
            Judged(3, Assured, "Results are average for such places and slowly rising.", Risk),
            Judged(4, Assured, "Controls are adequate. A savings plan that starts late leaves little time to correct, and we have asked for an " +
                "explanation.", Risk),
            Judged(5, Assured, "Relations with the district councils are close, and with the county council correct.", Around),
            Judged(6, Assured, "The chair is well liked by practices; the executive team is small.", Approach),
        ],
        Narratives =
        [
            On(Theme.ParityOfEsteem, "Memory cafés in four towns are run by volunteers whom the CCG trains. Waits for talking therapies are under " +
                "20 days."),
            On(Theme.EqualityAndInequality, "Screening is low among bus drivers and warehouse staff who work shifts, so a nurse now goes to two " +
                "depots."),
            On(Theme.BetterCare, "A shared care record is in use in five of 17 practices."),
        ],
    };

    public static DemoQuarter Quarter2 { get; } = new()
    {
        Key = Key("X04", 2014, 2),
        Held = Day(2014, 11, 27),
        Meeting = Met(
            Day(2014, 11, 27), MeetingMode.Telephone, "1. Answer on savings\n2. Winter beds\n3. Domains and themes",
            "A fifth of the year's savings has been made at half year, in line with a late plan.",
            "The written answer on timing was short but sufficient."),
        Attendees = [.. Usual, Team("Claire Penhale", "Head of finance")],
        FollowUps = [Moved(On(4), "Explain the timing", Done, "A letter of 26 September lists the contracts on which the timing depends.")],
        Items =
        [
            Achieved(On(3), "Flu vaccination of under-fives is the highest in Anyshire."),
            Raised(Equality, "Dental access for children in care", "Eleven children in care had not seen a dentist for a year.", CcgAction, Ccg("See that every child in care has a dentist by spring.", Day(2015, 3, 31))),
        ],
        Judgements =
        [
            Judged(1, Assured, "Quality visits to the community hospitals are unannounced and include a lay visitor.", Approach),
            Judged(2, Assured, "A petition about a phlebotomy clinic was answered by keeping it open on market days.", Approach),
            Judged(3, Assured, "Vaccination is a success to be proud of, and no measure is below the lowest quarter of CCGs.", Risk),
            Judged(4, Assured, "The explanation we requested was given on time. Whether contracts deliver what it promises will be seen by February.", Risk),
            Judged(5, Assured, "Districts and CCG opened a joint winter room in the old magistrates' court.", Around),
            Judged(6, Assured, "Deputising arrangements for the executive were agreed after a long illness in the team.", Approach),
        ],
        Narratives =
        [
            On(Theme.ParityOfEsteem, "People with serious mental illness are offered a full physical check, and 58% have accepted. The target is " +
                "75% by next autumn."),
            On(Theme.EqualityAndInequality, "Children in care are few here, which made it possible to find each one without a dentist by name."),
            On(Theme.BetterCare, "The shared record has reached 11 practices. Social workers can read it but not yet write in it."),
        ],
    };

    /// <summary>Second response: little insight into causes, first ideas without evidence. Assured with support.</summary>
    public static DemoQuarter Quarter3 { get; } = new()
    {
        Key = Key("X04", 2014, 3),
        Held = Day(2015, 3, 3),
        Planned = "1. This year's target\n2. Next year's finances\n3. Domains and themes",
        Evidence =
        [
            Dashboard("Vale dashboard, quarter 3", Day(2015, 2, 13), "Planned care and cancer standards are met. Emergency admissions are 4.8% " +
                "above last year.", On(3), On(4)),
            Local(
                EvidenceKind.Plan, "Budget outlook 2015/16, discussion paper", "NHS Hartwell Vale CCG", Day(2015, 2, 20),
                "Two pages. States a shortfall of about £5 million. Names demand as the reason without figures, and lists four ideas, each 'to be " +
                    "explored by summer'.", On(4)),
        ],
        Meeting = new()
        {
            TakesPlace = true,
            Date = Day(2015, 3, 3),
            Mode = MeetingMode.FaceToFace,
            Agenda = "1. This year's target\n2. Next year's finances\n3. Domains and themes\n4. What help would be useful",
            Delivery = "Good progress was made since Christmas, and this year's savings target will probably be met. For 2015/16 the CCG expects a " +
                "shortfall of about £5 million.",
            DomainProgress = "Five domains took half an hour. On the fourth we could not get from the size of the shortfall to its causes.",
            ChallengeAndSupport = "Asked why emergency admissions grow twice as fast as in neighbouring CCGs, the CCG did not know. It welcomed " +
                "the offer of an analyst and a finance partner.",
        },
        Attendees = [.. Usual, Team("Claire Penhale", "Head of finance"), Team("Martin Hale", "Area team director"), Group("Bernard Selby", "Chief finance officer")],
        Undertakings =
        [
            WeWill("Lend an analyst for six weeks to find the causes of growth in admissions.", Day(2015, 3, 16), "Claire Penhale"),
            CcgWill("Replace the discussion paper with an analysis and a plan.", Day(2015, 4, 30), "Bernard Selby"),
        ],
        FollowUps = [Moved(Equality, "See that every child", InProgress, "Nine of the 11 now have a dentist.")],
        Items =
        [
            Achieved(On(4), "Savings caught up after a slow start, and the year's target is within reach."),
            Raised(
                On(4), "Root causes of next year's shortfall", "A gap of some £5 million is expected in 2015/16. Its causes have not been " +
                    "analysed, and there are ideas for actions but no plan.", Support,
                Both("Analyse what drives admissions and costs, practice by practice.", Day(2015, 4, 17)),
                Ccg("Turn the four ideas into a costed plan with evidence, owners and dates.", Day(2015, 4, 30))),
            Achieved(Better, "Fifteen of 17 practices now use the shared care record."),
        ],
        Judgements =
        [
            Judged(1, Assured, "Unannounced visits found good care on all community wards. GPs on the wards spotted an outbreak early and " +
                "contained it.", Approach),
            Judged(2, Assured, "The CCG told the public plainly that money will be short and held three open evenings about it.", Approach),
            Judged(3, Assured, "Standards are met, and children's health is better than the county average. Growth in emergency admissions is a " +
                "warning that belongs to domain 4 for now.", Risk, "Vale dashboard, quarter 3"),
            Judged(
                4, AssuredWithSupport,
                "Progress this year has been good and the savings target will probably be met. The outlook for 2015/16 is difficult, and the CCG " +
                    "has not thought it through. It could offer little insight into why admissions and costs rise, and had no analysis of root " +
                    "causes to show. There are four first ideas and rough dates, but no detail and no evidence that they would work. The CCG " +
                    "accepts this and was glad of the offer of expertise. On its own it would carry more risk than it can manage, so support is " +
                    "agreed: an analyst, a finance partner and a monthly review.",
                RiskAndApproach, "Vale dashboard, quarter 3", "Budget outlook 2015/16, discussion paper"),
            Judged(5, Assured, "The winter room brought four organisations under one roof, and they have asked to stay together.", Around),
            Judged(6, Assured, "Leaders did not pretend to know what they did not know, which made it easy to agree on help.", Approach),
        ],
        Narratives =
        [
            On(Theme.ParityOfEsteem, "Physical checks for people with serious mental illness reached 66%. Two practices that had done none have " +
                "now begun."),
            On(Theme.EqualityAndInequality, "Nurses at the depots have screened 310 shift workers and found 24 with high blood pressure who did " +
                "not know it."),
            On(Theme.BetterCare, "With 15 practices on the shared record, ambulance crews see care plans on the road. The next step is for social " +
                "workers to write in it."),
        ],
    };

    public static DemoQuarter Quarter4 { get; } = new()
    {
        Key = Key("X04", 2014, 4),
        Held = Day(2015, 5, 20),
        Meeting = Met(
            Day(2015, 5, 20), MeetingMode.FaceToFace, "1. What the analyst found\n2. The plan\n3. Year in review",
            "The year's target was met with £30,000 to spare.",
            "The discussion of causes was unrecognisable from the one in March."),
        Attendees = [.. Usual, Group("Bernard Selby", "Chief finance officer"), Independent("Lorna Fitch")],
        FollowUps =
        [
            Still(On(4), "Root causes of next year's shortfall", "Six practices and one care home group account for most of the growth in " +
                "admissions. A plan worth £3.8 million answers it."),
            Moved(On(4), "Analyse what drives", Done, "The analyst reported on 14 April."),
            Moved(On(4), "Turn the four ideas", InProgress, "Three have become schemes with owners. One was dropped for want of evidence.", Day(2015, 6, 30)),
            Moved(Equality, "See that every child", Done, "The last two children were seen in March."),
        ],
        Items = [Achieved(On(3), "Care home residents fall less often since a falls nurse began her rounds in February.")],
        Judgements =
        [
            Judged(1, Assured, "No ward had an avoidable pressure sore for six months.", Approach),
            Judged(2, Assured, "Open evenings about money were awkward and honest, and 190 people came back for the second round.", Approach),
            Judged(3, Assured, "Falls are down and vaccination is up; delivery against the year's plan was sound.", Risk),
            Judged(4, AssuredWithSupport, "The CCG now knows what drives its costs and has most of a plan. £1.2 million is still to be found, and " +
                "monthly reviews continue until it is.", RiskAndApproach),
            Judged(5, Assured, "The winter room has become a permanent joint office with the districts.", Around),
            Judged(6, Assured, "An executive who asks for help and uses it has grown in confidence over the year.", Approach),
        ],
        Narratives =
        [
            On(Theme.ParityOfEsteem, "Three quarters of people with serious mental illness have had a physical check, five months before the " +
                "target date."),
            On(Theme.EqualityAndInequality, "Every child in care has a dentist. Attention now turns to care leavers, who drop off the list at 18."),
            On(Theme.BetterCare, "Social workers have written in the shared record since April, and duplicate assessments fell by a third."),
        ],
    };
}
