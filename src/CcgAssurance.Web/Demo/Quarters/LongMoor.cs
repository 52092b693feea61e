using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using static CcgAssurance.Domain.Assessments.ActionStatus;
using static CcgAssurance.Domain.Assessments.IssueResponse;
using static CcgAssurance.Domain.Framework.AssuranceCategory;
using static CcgAssurance.Web.Demo.DemoBuilders;

namespace CcgAssurance.Web.Demo.Quarters;

/// <summary>Long Moor: a steady upland group. In quarter 4 the conversation has been held and nothing is written yet.</summary>
internal static class LongMoor
{
    private static readonly AttendeeAnswers[] Usual =
        [Team("Ruth Okafor", "Head of assurance"), Group("Deborah Quill", "Accountable officer"), Group("Dr Ian Ferris", "Clinical chair")];

    public static DemoQuarter Quarter1 { get; } = new()
    {
        Key = Key("X08", 2014, 1),
        Held = Day(2014, 9, 10),
        Meeting = Met(
            Day(2014, 9, 10), MeetingMode.FaceToFace, "1. Delivery\n2. Broadband and telehealth\n3. Domains and themes",
            "Every standard is met, and spending is 0.2% under budget.",
            "There was little to challenge, so we talked about what others could learn here."),
        Attendees = [.. Usual],
        Items =
        [
            Achieved(On(1), "A GP and a paramedic on call together have cut night transfers by 40%.", isGoodPractice: true),
            Raised(On(2), "Patients without broadband", "One household in five cannot use online booking.", CcgAction, Ccg("Let village shops book appointments for people who wish it.", Day(2014, 11, 28))),
        ],
        Judgements =
        [
            Judged(1, Assured, "Quality is high because clinicians who meet at night also meet to plan.", Approach),
            Judged(2, Assured, "People without broadband have not been forgotten: shops will book for them.", Approach),
            Judged(3, Assured, "All constitution standards are met and local ambitions are ahead of time.", Risk),
            Judged(4, Assured, "A lean organisation with sound accounts and no audit action overdue.", Approach),
            Judged(5, Assured, "Fire service, vets and GPs share a store of winter equipment.", Around),
            Judged(6, Assured, "The chair has already asked two younger colleagues to shadow him.", Approach),
        ],
        Narratives =
        [
            On(Theme.ParityOfEsteem, "Therapy by telephone suits the moor: six in ten choose it, and recover as often as others do."),
            On(Theme.EqualityAndInequality, "Fuel poverty is the commonest root of winter illness, so nurses carry a form for free insulation."),
            On(Theme.BetterCare, "Village agents, paid for jointly, know who lives alone."),
        ],
    };

    public static DemoQuarter Quarter2 { get; } = new()
    {
        Key = Key("X08", 2014, 2),
        Held = Day(2014, 12, 10),
        Meeting = Met(
            Day(2014, 12, 10), MeetingMode.Telephone, "1. Delivery\n2. Snow plans\n3. How often to meet",
            "All standards were met for the second quarter running.",
            "Both sides asked whether a conversation is needed every time."),
        Attendees = [.. Usual, Independent("Eric Thwaite")],
        FollowUps =
        [
            Moved(On(2), "Let village shops", Done, "Fourteen shops book appointments, some 50 a week."),
            Still(On(2), "Patients without broadband", "Shops now book for those who cannot do so online.", NoneNeeded),
        ],
        Items = [Achieved(On(5), "Snow plans were rehearsed with farmers who own ploughs."), Achieved(Equality, "Nurses' forms led to insulation in 96 homes.")],
        Judgements =
        [
            Judged(1, Assured, "Night cover by GP and paramedic has been taken up by two other CCGs.", Approach),
            Judged(2, Assured, "Booking in shops proved popular with people who do have broadband, too.", Approach),
            Judged(3, Assured, "Nothing is off track, and cancer is found earlier than anywhere else in Anyshire.", Risk),
            Judged(4, Assured, "Half-year accounts show a small surplus that is earmarked for winter.", Approach),
            Judged(5, Assured, "Few partnerships extend to snow ploughs; this one does.", Around),
            Judged(6, Assured, "Shadowing has turned into a formal scheme with a mentor for each deputy.", Approach),
        ],
        Narratives =
        [
            On(Theme.ParityOfEsteem, "A video link to the memory clinic saves a round trip of 70 miles, and carers like it."),
            On(Theme.EqualityAndInequality, "With 96 homes insulated, the CCG will count chest admissions from those addresses this winter."),
            On(Theme.BetterCare, "Agents in 22 villages made 640 calls between July and September."),
        ],
    };

    /// <summary>No meeting: both sides agreed on a desk review.</summary>
    public static DemoQuarter Quarter3 { get; } = new()
    {
        Key = Key("X08", 2014, 3),
        Held = Day(2015, 3, 12),
        Evidence =
        [
            Dashboard("Moor dashboard, quarter 3", Day(2015, 2, 13), "All standards are met, A&E included at 96.1%. Cancer treatment within 62 " +
                "days: 91%.", On(3)),
            Local(
                EvidenceKind.LocalInformation, "Self-assessment for the desk review", "NHS Long Moor CCG", Day(2015, 3, 4),
                "Twelve pages on six domains and three themes, with two weaknesses named: a single-handed practice and the cost of locums.", On(1), On(4), On(6)),
        ],
        Meeting = new()
        {
            TakesPlace = false,
            NoMeetingReason = "After two quarters with all domains assured, CCG and area team agreed on 10 December to replace this conversation " +
                "by a review of papers. Either side can ask for a meeting at any time.",
        },
        Items =
        [
            Achieved(On(3), "62-day cancer treatment at 91% is the best in Any Region."),
            Raised(On(1), "A single-handed practice", "The only GP in Upper Garth retires in the summer of 2016.", CcgAction, Ccg("Agree with neighbouring practices who takes on Upper Garth.", Day(2015, 9, 30))),
        ],
        Judgements =
        [
            Judged(1, Assured, "The papers show continued quality, and name a retirement next year as the main threat to it.", Risk, "Self-assessment for the desk review"),
            Judged(2, Assured, "Reports from 22 village agents are read at each governing body meeting.", Approach),
            Judged(3, Assured, "Figures leave no doubt: every standard has been met for nine months.", Risk, "Moor dashboard, quarter 3"),
            Judged(4, Assured, "Locum costs are 14% over budget, reported early and covered.", RiskAndApproach, "Self-assessment for the desk review"),
            Judged(5, Assured, "Roads were closed for 11 days in January, and no home visit was missed.", Around),
            Judged(6, Assured, "A self-assessment this candid says as much about leadership as its content does.", Approach, "Self-assessment for the desk review"),
        ],
        Narratives =
        [
            On(Theme.ParityOfEsteem, "Recovery after telephone therapy reached 54%, above the national aim of one in two."),
            On(Theme.EqualityAndInequality, "Early counts suggest fewer chest infections in insulated homes. Results for the whole winter follow " +
                "in June."),
            On(Theme.BetterCare, "Jointly paid agents kept track of 380 people who live alone while roads were closed."),
        ],
    };

    /// <summary>The conversation has been recorded; the judgements are still to come.</summary>
    public static DemoQuarter Quarter4 { get; } = new()
    {
        Key = Key("X08", 2014, 4),
        Held = Day(2015, 6, 3),
        Planned = "1. The year\n2. Upper Garth\n3. Next year's rhythm of meetings",
        Evidence =
        [
            Local(
                EvidenceKind.LocalInformation, "Chest admissions from insulated homes, winter 2014/15", "Public health, Anyshire County Council", Day(2015, 5, 22),
                "Nine admissions from 96 homes, against 21 the winter before. Numbers are small, and the winter was milder.", On(3), Equality),
        ],
        Meeting = Met(
            Day(2015, 6, 3), MeetingMode.FaceToFace, "1. The year\n2. Upper Garth\n3. Next year's rhythm of meetings",
            "The surplus was 0.6%, as planned. All standards were met for 12 months.",
            "Each domain was discussed, and nothing stood in the way of agreement."),
        Attendees = [.. Usual, Team("Gillian Stroud", "Head of primary care"), Independent("Eric Thwaite")],
        Undertakings =
        [
            WeWill("Say by July what premises money there is for Upper Garth.", Day(2015, 7, 31), "Gillian Stroud"),
            CcgWill("Write up the GP and paramedic night rota for other CCGs.", Day(2015, 7, 17), "Deborah Quill"),
        ],
    };
}
