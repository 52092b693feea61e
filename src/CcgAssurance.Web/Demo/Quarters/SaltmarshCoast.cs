using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using static CcgAssurance.Domain.Assessments.ActionStatus;
using static CcgAssurance.Domain.Assessments.IssueResponse;
using static CcgAssurance.Domain.Framework.AssuranceCategory;
using static CcgAssurance.Web.Demo.DemoBuilders;

namespace CcgAssurance.Web.Demo.Quarters;

/// <summary>
/// Saltmarsh Coast: an older population and a hospital trust in difficulty. Quarter 3 is the third response of the guidance's
/// case studies (Annex 4), after three quarters assured with support.
/// </summary>
internal static class SaltmarshCoast
{
    private static readonly AttendeeAnswers[] Usual =
        [Team("Ruth Okafor", "Head of assurance"), Group("Patrick Osei", "Accountable officer"), Group("Dr Bethan Rowe", "Clinical chair")];

    public static DemoQuarter Year2013Quarter4 { get; } = new()
    {
        Key = Key("X05", 2013, 4),
        Held = Day(2014, 5, 22),
        Meeting = Met(
            Day(2014, 5, 22), MeetingMode.FaceToFace, "1. Year end\n2. The trust's deficit\n3. Domains",
            "The CCG broke even by using all of its reserve.",
            "The trust's deficit of £11 million threatens the contract, and so domain 4."),
        Attendees = [.. Usual],
        Items = [Raised(On(4), "Exposure to the trust's deficit", "The reserve is gone and the contract for next year is unsigned.", Support, Both("Draw up a plan for the risks in the trust's contract.", Day(2014, 7, 31)))],
        Judgements =
        [
            Judged(1, Assured, "Nurses from the CCG walk the wards each month and report what they see.", Approach),
            Judged(2, Assured, "Coffee mornings on the pier bring in people who would never fill in a form.", Approach),
            Judged(3, Assured, "Outcomes for stroke are good, and for hip fractures improving.", Risk),
            Judged(4, AssuredWithSupport, "A CCG without reserve faces a provider with a large deficit. A finance partner from NHS England is " +
                "agreed until a plan is in place.", RiskAndApproach),
            Judged(5, Assured, "Lifeboat crews, hoteliers and care homes sit on the resilience forum beside the NHS.", Around),
            Judged(6, Assured, "The chair's experience as a ward doctor at the trust opens doors.", Approach),
        ],
    };

    public static DemoQuarter Quarter1 { get; } = new()
    {
        Key = Key("X05", 2014, 1),
        Held = Day(2014, 9, 2),
        Meeting = Met(
            Day(2014, 9, 2), MeetingMode.FaceToFace, "1. Contract risk plan\n2. Summer visitors\n3. Domains and themes",
            "The contract was signed in June, three months late. Savings are 8% behind.",
            "All well but for money, where the plan is a first draft."),
        Attendees = [.. Usual, Team("Claire Penhale", "Head of finance")],
        FollowUps = [Moved(On(4), "Draw up a plan", InProgress, "A draft covers eight risks. Owners are named for five.", Day(2014, 10, 31))],
        Items = [Achieved(On(1), "A beach first-aid post treated 870 visitors who would have gone to A&E.", isGoodPractice: true)],
        Judgements =
        [
            Judged(1, Assured, "Seasonal demand was met with imagination on the beach and proper clinical cover behind it.", Approach),
            Judged(2, Assured, "Residents' views on the pier clinic led to a ramp and a later closing time.", Approach),
            Judged(3, Assured, "Stroke care remains among the best fifth in the country.", Risk),
            Judged(4, AssuredWithSupport, "Eight risks in the trust's contract are written down, and five have owners. The partner from NHS " +
                "England stays until all have.", RiskAndApproach),
            Judged(5, Assured, "The council extended its wardens' hours so that discharges could go on through August.", Around),
            Judged(6, Assured, "A lay vice-chair with a background in banking strengthens the governing body.", Approach),
        ],
        Narratives =
        [
            On(Theme.ParityOfEsteem, "Loneliness is the commonest complaint in seaside flats. A befriending service is paid for from mental health " +
                "money, rightly in our view."),
            On(Theme.EqualityAndInequality, "Hotel workers on short contracts can now register with a practice for a season."),
            On(Theme.BetterCare, "Wardens and district nurses share a van and a list of 140 frail people."),
        ],
    };

    public static DemoQuarter Quarter2 { get; } = new()
    {
        Key = Key("X05", 2014, 2),
        Held = Day(2014, 12, 2),
        Meeting = Met(
            Day(2014, 12, 2), MeetingMode.Video, "1. Contract risks\n2. Care quality at the trust\n3. Domains and themes",
            "Savings have caught up to 3% behind plan. The trust's forecast deficit has grown to £14 million.",
            "Clinical quality at the trust joined finance as a concern."),
        Attendees = [.. Usual, Team("Dr Simon Addo", "Deputy medical director")],
        FollowUps = [Moved(On(4), "Draw up a plan", Done, "Adopted on 28 October with an owner for each of nine risks.")],
        Items =
        [
            Raised(
                On(4), "Risks at Saltmarsh Coast Hospitals", "Two serious incidents in surgery came in the same quarter as a " +
                    "worse forecast.", Support,
                Ccg("Carry out the contract risk plan, with clinicians of CCG and trust meeting every fortnight.", Day(2015, 3, 31), InProgress)),
            Achieved(Better, "The shared van has made 1,300 visits, and admissions from its list fell by 12%."),
        ],
        Judgements =
        [
            Judged(1, Assured, "The CCG stopped a surgical pathway for nine days after the second incident, and was right to.", RiskAndApproach),
            Judged(2, Assured, "Families in the two incidents were told everything, early, and asked what they wanted to know.", Approach),
            Judged(3, Assured, "Hip fracture care has climbed into the middle of the national table.", Risk),
            Judged(4, AssuredWithSupport, "An adopted plan is a step forward, but risks grow as fast as they are dealt with. Support moves from " +
                "writing the plan to carrying it out.", AllThree),
            Judged(5, Assured, "Trust and CCG disagree about money and still talk about patients every fortnight.", Around),
            Judged(6, Assured, "Stopping a pathway took courage, and the chair explained it on local radio herself.", Approach),
        ],
        Narratives =
        [
            On(Theme.ParityOfEsteem, "Befriending reached 96 people by autumn. A psychiatrist holds a clinic at the largest care home."),
            On(Theme.EqualityAndInequality, "Seasonal registration was used by 214 hotel workers, most of them under 30 and new to the country."),
            On(Theme.BetterCare, "District nurses and wardens have won an award for their van and will get a second."),
        ],
    };

    /// <summary>Third response: some progress, close clinical work, additional risk found and help accepted. Assured with support.</summary>
    public static DemoQuarter Quarter3 { get; } = new()
    {
        Key = Key("X05", 2014, 3),
        Held = Day(2015, 3, 5),
        Planned = "1. Progress on the contract risk plan\n2. Additional risk\n3. Domains and themes",
        Evidence =
        [
            Local(
                EvidenceKind.LocalInformation, "Contract risk plan: progress to February", "NHS Saltmarsh Coast CCG", Day(2015, 2, 24),
                "Five of nine risks reduced, three unchanged, one worse. Notes of seven clinical meetings are attached.", On(4), On(5)),
            Local(
                EvidenceKind.PartnerReport, "NHS Trust Development Authority: letter on Saltmarsh Coast Hospitals", "NHS Trust Development Authority", Day(2015, 2, 18),
                "The trust forecasts a deficit of £17 million and has asked for cash support. Two consultants in general surgery have resigned.", On(3), On(4)),
        ],
        Meeting = new()
        {
            TakesPlace = true,
            Date = Day(2015, 3, 5),
            Mode = MeetingMode.FaceToFace,
            Agenda = "1. Progress on the contract risk plan\n2. Additional risk in surgery\n3. Support to June\n4. Domains and themes",
            Delivery = "This year's savings target will be met narrowly. Planning for 2015/16 shows a very challenged position, and the trust has " +
                "problems of both money and clinical quality.",
            DomainProgress = "The CCG came with progress to report on five of nine risks, and with minutes of clinicians' meetings to prove it.",
            ChallengeAndSupport = "The CCG itself raised the loss of two surgeons as a new risk, and asked for more support than it has had. The " +
                "area team agreed.",
        },
        Attendees = [.. Usual, Team("Martin Hale", "Area team director"), Team("Dr Simon Addo", "Deputy medical director"), Guest("Dr Ravi Menon", "Medical director, Saltmarsh Coast Hospitals NHS Trust")],
        Undertakings =
        [
            WeWill("Broker cover for general surgery with two other trusts.", Day(2015, 3, 31), "Dr Simon Addo"),
            CcgWill("Extend the contract risk plan to surgery.", Day(2015, 3, 20), "Patrick Osei"),
        ],
        FollowUps =
        [
            Still(On(4), "Risks at Saltmarsh Coast Hospitals", "Five of nine risks have been reduced. The trust's deficit " +
                "has grown, and general surgery has lost two consultants."),
            Moved(On(4), "Carry out the contract risk plan", InProgress, "Clinicians met seven times. Theatre safety, coding and follow-up clinics " +
                "have improved.", Day(2015, 6, 30)),
        ],
        Items =
        [
            Achieved(On(5), "CCG and trust clinicians rewrote the pathway for emergency surgery together in four meetings.", isGoodPractice: true),
            Agreed(On(4), "Risks at Saltmarsh Coast Hospitals", Both("Set up additional support on surgery and on the " +
                "2015/16 financial plan.", Day(2015, 4, 15))),
            Achieved(Equality, "A Saturday clinic for hotel and kitchen staff has opened in the bus station."),
        ],
        Judgements =
        [
            Judged(1, Assured, "Doctors and nurses from CCG and trust reviewed each surgical death together and published what they learned. Safe " +
                "staffing is checked daily while two consultant posts are empty.", RiskAndApproach),
            Judged(2, Assured, "People were told in the local paper what the loss of two surgeons would mean for them, before rumours could start.", Approach),
            Judged(3, Assured, "Stroke and hip fracture results held in a difficult winter. Surgery is a risk to next year's plan more than to " +
                "this year's results.", Risk, "NHS Trust Development Authority: letter on Saltmarsh Coast Hospitals"),
            Judged(
                4, AssuredWithSupport,
                "This is the fourth quarter with support on this domain, so we asked ourselves whether support is enough. We believe that it is. " +
                    "The CCG is getting somewhere with its plan and came to the meeting with progress to report: five of nine risks reduced, and " +
                    "close work between its clinicians and the trust's. It has only just met this year's savings, and the next year looks very " +
                    "hard. But it found the additional risk in surgery itself, described it without playing it down, and agrees with us that it " +
                    "needs some more support to deal with it. That support was settled at the meeting.",
                AllThree, "Contract risk plan: progress to February", "NHS Trust Development Authority: letter on Saltmarsh Coast Hospitals"),
            Judged(5, Assured, "With money tight on both sides, four joint meetings on emergency surgery are proof of a sound partnership.", ApproachAndAround, "Contract risk plan: progress to February"),
            Judged(6, Assured, "The leadership faces its position squarely, and asks for help before it is offered.", Approach),
        ],
        Narratives =
        [
            On(Theme.ParityOfEsteem, "Befriending has a waiting list for the first time, which is a kind of success. The psychiatrist's clinic at " +
                "the care home prevented 11 admissions over the winter."),
            On(Theme.EqualityAndInequality, "A Saturday clinic in the bus station serves people who cannot take a weekday off. A third of its " +
                "patients had no GP."),
            On(Theme.BetterCare, "The second van covers the western villages. Pooled money for 2015/16 is agreed despite the shortfall, a sign of " +
                "trust between council and CCG."),
        ],
    };

    public static DemoQuarter Quarter4 { get; } = new()
    {
        Key = Key("X05", 2014, 4),
        Held = Day(2015, 5, 21),
        Meeting = Met(
            Day(2015, 5, 21), MeetingMode.FaceToFace, "1. Surgery\n2. Opening financial plan\n3. The year",
            "The year closed with break-even and savings of 99% of plan.",
            "Support on surgery works. The financial plan for the new year has a gap of £2 million."),
        Attendees = [.. Usual, Team("Claire Penhale", "Head of finance"), Independent("Gareth Lowe")],
        FollowUps =
        [
            Still(On(4), "Risks at Saltmarsh Coast Hospitals", "Surgery is covered by a neighbouring trust until October. " +
                "The financial plan for 2015/16 lacks £2 million."),
            Moved(On(4), "Carry out the contract risk plan", InProgress, "Seven of nine risks are now lower than a year ago."),
            Moved(On(4), "Set up additional support", Done, "A surgical adviser and a second finance partner started on 13 April."),
        ],
        Items = [Achieved(On(1), "No patient waited for emergency surgery longer than clinicians had advised, in spite of two vacancies.")],
        Judgements =
        [
            Judged(1, Assured, "Emergency surgery stayed safe on borrowed consultants, which took daily attention from CCG nurses.", RiskAndApproach),
            Judged(2, Assured, "A citizens' jury of 18 spent two weekends on what surgery should look like by 2017.", Approach),
            Judged(3, Assured, "The year's outcome ambitions were met in five of seven cases.", Risk),
            Judged(4, AssuredWithSupport, "Seven of nine contract risks have come down. A gap in the opening plan means that support goes on, with " +
                "a review in September.", RiskAndApproach),
            Judged(5, Assured, "A neighbouring trust lends its surgeons because this CCG asked well and in good time.", Around),
            Judged(6, Assured, "After a year under strain the team is intact, and has found a deputy for the accountable officer.", Approach),
        ],
        Narratives =
        [
            On(Theme.ParityOfEsteem, "Dementia diagnosis reached 69%, with most new cases found in sheltered housing. Therapy for anxiety can " +
                "start within a fortnight."),
            On(Theme.EqualityAndInequality, "Of those who came to the bus station clinic without a GP, 127 now have one."),
            On(Theme.BetterCare, "Two vans, four wardens and six nurses look after 310 people, and fewer of them went into hospital than a year ago."),
        ],
    };
}
