using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using static CcgAssurance.Domain.Assessments.ActionStatus;
using static CcgAssurance.Domain.Assessments.IssueResponse;
using static CcgAssurance.Domain.Framework.AssuranceCategory;
using static CcgAssurance.Web.Demo.DemoBuilders;

namespace CcgAssurance.Web.Demo.Quarters;

/// <summary>Castlebridge and Fenwick: a university town and its estates. In quarter 4 evidence is being gathered.</summary>
internal static class CastlebridgeAndFenwick
{
    private static readonly AttendeeAnswers[] Usual =
        [Team("Ruth Okafor", "Head of assurance"), Group("Leonard Birch", "Accountable officer"), Group("Dr Amara Nwosu", "Clinical chair")];

    public static DemoQuarter Quarter1 { get; } = new()
    {
        Key = Key("X07", 2014, 1),
        Held = Day(2014, 9, 9),
        Meeting = Met(
            Day(2014, 9, 9), MeetingMode.FaceToFace, "1. Orthopaedic waits\n2. Students\n3. Domains and themes",
            "Activity is on plan, except for hips and knees.",
            "Referral to treatment in orthopaedics came up in three domains."),
        Attendees = [.. Usual, Independent("Dilys Cromarty")],
        Items =
        [
            Achieved(On(2), "Students designed the campaign that persuaded 2,900 freshers to register with a GP.", isGoodPractice: true),
            Raised(On(3), "Orthopaedic waits", "87% of patients for orthopaedics are treated within 18 weeks, where 90% is the standard.", CcgAction, Ccg("Agree extra weekend lists with the hospital.", Day(2014, 11, 28))),
        ],
        Judgements =
        [
            Judged(1, Assured, "University researchers and GPs review new treatments side by side before they are commissioned.", Approach),
            Judged(2, Assured, "To let students write to students was bold, and it worked.", Approach),
            Judged(3, Assured, "Most of the plan is delivered. Hips and knees wait a little too long, and more lists are being arranged.", Risk),
            Judged(4, Assured, "The audit committee meets in public and has dealt with its backlog.", Approach),
            Judged(5, Assured, "Town, gown and county sit at one table, as they have since authorisation.", Around),
            Judged(6, Assured, "Each director spends a day a month in a practice on the Fenwick estate.", Approach),
        ],
        Narratives =
        [
            On(Theme.ParityOfEsteem, "A crisis café next to the station opens when clinics close. In June it was used 160 times."),
            On(Theme.EqualityAndInequality, "Smoking on the Fenwick estate is twice the town's rate, and advisers now work from the post office."),
            On(Theme.BetterCare, "Falls at home are answered by an occupational therapist within two hours on weekdays."),
        ],
    };

    public static DemoQuarter Quarter2 { get; } = new()
    {
        Key = Key("X07", 2014, 2),
        Held = Day(2014, 12, 9),
        Evidence = [Dashboard("Castlebridge dashboard, quarter 2", Day(2014, 11, 14), "Orthopaedic treatment within 18 weeks: 82%. Ten patients " +
            "waited more than a year.", On(3))],
        Meeting = Met(
            Day(2014, 12, 9), MeetingMode.FaceToFace, "1. Long waits\n2. Theatre closure\n3. Domains and themes",
            "A theatre was closed for seven weeks after a ventilation fault.",
            "Orthopaedics has turned from a blemish into a problem."),
        Attendees = [.. Usual, Team("Dr Simon Addo", "Deputy medical director")],
        FollowUps =
        [
            Still(On(3), "Orthopaedic waits", "82% are treated within 18 weeks, and ten people waited for more than a year.", Support),
            Moved(On(3), "Agree extra weekend", InProgress, "Lists were agreed, then lost to the theatre closure.", Day(2015, 1, 30)),
        ],
        Items = [Agreed(On(3), "Orthopaedic waits", Both("Place 220 patients with other hospitals, starting with the longest waits.", Day(2015, 2, 27))), Achieved(Parity, "The crisis café has opened on Sundays.")],
        Judgements =
        [
            Judged(1, Assured, "When a theatre failed, clinicians on both sides agreed within a day who could safely wait.", Approach),
            Judged(2, Assured, "Everybody whose operation moved was telephoned by a nurse and not sent a form.", Approach),
            Judged(3, AssuredWithSupport, "Ten people have waited for a year, and one hospital cannot clear the list. Help with placing patients " +
                "elsewhere is agreed.", RiskAndApproach, "Castlebridge dashboard, quarter 2"),
            Judged(4, Assured, "The theatre fault was on the hospital's risk register and on the CCG's too.", Approach),
            Judged(5, Assured, "Four hospitals found room for each other's patients after one telephone conference.", Around),
            Judged(6, Assured, "The clinical chair spoke to each of the ten who had waited longest.", Approach),
        ],
        Narratives =
        [
            On(Theme.ParityOfEsteem, "With Sunday opening, visits to the crisis café have doubled. Police bring people there instead of to A&E."),
            On(Theme.EqualityAndInequality, "Post office advisers helped 118 people on the estate to stop smoking for four weeks."),
            On(Theme.BetterCare, "The two-hour falls service has been extended to weekends."),
        ],
    };

    public static DemoQuarter Quarter3 { get; } = new()
    {
        Key = Key("X07", 2014, 3),
        Held = Day(2015, 3, 11),
        Meeting = Met(
            Day(2015, 3, 11), MeetingMode.Video, "1. The list today\n2. When support can end\n3. Domains and themes",
            "The orthopaedic list is a third shorter. Nobody has waited for a year.",
            "Improvement is clear, but two more months are needed to be sure."),
        Attendees = [.. Usual],
        FollowUps =
        [
            Still(On(3), "Orthopaedic waits", "88% are treated within 18 weeks, against 82% in the autumn."),
            Moved(On(3), "Agree extra weekend", Done, "Lists have run every Saturday since 10 January."),
            Moved(On(3), "Place 220", Done, "236 people were offered another hospital, and 197 accepted."),
        ],
        Items =
        [
            Agreed(On(3), "Orthopaedic waits", Ccg("Hold the standard for two months running before support ends.", Day(2015, 5, 29))),
            Achieved(Equality, "Three former smokers from the estate now work as advisers themselves."),
        ],
        Judgements =
        [
            Judged(1, Assured, "Patients who went to other hospitals were followed up, and none came to harm.", Approach),
            Judged(2, Assured, "Nearly two hundred people took up the choice of another hospital after a proper conversation.", Approach),
            Judged(3, AssuredWithSupport, "At 88% the standard is in sight, and nobody waits for a year. Support is kept for one more quarter so " +
                "that the gain is not lost.", RiskAndApproach),
            Judged(4, Assured, "An external review of board papers praised their brevity and asked for more about risk.", Approach),
            Judged(5, Assured, "The arrangement between four hospitals is now a standing agreement.", Around),
            Judged(6, Assured, "Days spent on the estate have changed two directors' priorities, as they told us themselves.", Approach),
        ],
        Narratives =
        [
            On(Theme.ParityOfEsteem, "One year on, the crisis café has received 2,100 visits and not one serious incident."),
            On(Theme.EqualityAndInequality, "Advisers who come from the estate reach people whom nurses did not. Quit rates there now match the " +
                "town's."),
            On(Theme.BetterCare, "Of those who fell at home over Christmas, seven in ten stayed there safely."),
        ],
    };

    /// <summary>Evidence and a planned meeting; nothing has been said or judged.</summary>
    public static DemoQuarter Quarter4 { get; } = new()
    {
        Key = Key("X07", 2014, 4),
        Held = Day(2015, 6, 9),
        Planned = "1. Has the standard held?\n2. The year as a whole\n3. Plans for 2015/16",
        Evidence =
        [
            Dashboard("Castlebridge dashboard, quarter 4", Day(2015, 5, 15), "Orthopaedic treatment within 18 weeks: 90.4% in March and 91.2% in " +
                "April. All cancer standards are met.", On(3)),
            Local(
                EvidenceKind.Survey, "What students think of their GP, 2015", "Castlebridge Students' Union", Day(2015, 4, 24),
                "1,140 replies. Four in five would recommend their practice; waiting for counselling is the chief complaint.", On(2), Parity),
            Local(
                EvidenceKind.PartnerReport, "Healthwatch Castlebridge: having an operation somewhere else", "Healthwatch Castlebridge", Day(2015, 5, 6),
                "People who accepted another hospital were glad of the speed, and unsure whom to ring afterwards.", On(1), On(2)),
        ],
    };
}
