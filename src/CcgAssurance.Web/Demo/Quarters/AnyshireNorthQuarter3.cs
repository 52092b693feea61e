using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using static CcgAssurance.Domain.Assessments.ActionStatus;
using static CcgAssurance.Domain.Assessments.IssueResponse;
using static CcgAssurance.Domain.Framework.AssuranceCategory;
using static CcgAssurance.Web.Demo.DemoBuilders;

namespace CcgAssurance.Web.Demo.Quarters;

/// <summary>Anyshire North, quarter 3 of 2014/15: winter proves the partnerships and shows how thin the leadership is.</summary>
internal static class AnyshireNorthQuarter3
{
    public static DemoQuarter Quarter { get; } = new()
    {
        Key = Key("X01", 2014, 3),
        Held = Day(2015, 2, 19),
        Planned = "1. Winter so far\n2. Actions\n3. Leadership after June\n4. Domains and themes",
        Contacts =
        [
            new()
            {
                Kind = MeetingKind.Teleconference,
                Date = Day(2015, 1, 6),
                Participants = "Martin Hale, Ruth Okafor, Fiona Marsh, Priya Nair",
                Agenda = "Internal incident at Anyshire NHS Foundation Trust",
                Notes = "The trust declared an internal incident on 5 January and stood it down after 38 hours. The morning call moved 14 " +
                    "community beds and two social work teams within three hours.",
            },
            new()
            {
                Kind = MeetingKind.OtherContact,
                Date = Day(2015, 1, 29),
                Participants = "Ruth Okafor, Fiona Marsh, Dr Alan Whitby",
                Agenda = "Change of chair",
                Notes = "Dr Whitby told the governing body on 27 January that he will not stand again when his term ends on 30 June.",
            },
        ],
        Evidence =
        [
            FromCcg(new()
            {
                Title = "Where health is unequal in Anyshire North",
                Kind = EvidenceKind.LocalInformation,
                Source = "Public health, Anyshire County Council",
                Date = Day(2015, 1, 22),
                Scope = EvidenceScope.Local,
                Summary = "Joins five sources by postcode. Finds three groups with clear unmet need: Traveller families, seasonal workers in the " +
                    "two river valleys, and people over 75 without a car in the north.",
                Focuses = [On(3), Equality],
            }),
            FromCcg(new()
            {
                Title = "Draft leadership succession plan",
                Kind = EvidenceKind.Plan,
                Source = "NHS Anyshire North CCG",
                Date = Day(2015, 2, 6),
                Scope = EvidenceScope.Local,
                Summary = "Four pages. Lists senior posts and when terms end, but names nobody for three of the five and gives no dates for " +
                    "finding them.",
                Focuses = [On(6)],
                ShowsShortfall = true,
            }),
            Dashboard(
                "Delivery dashboard, quarter 3", Day(2015, 2, 13),
                "A&E within four hours: 90.8%, the lowest for six years. 62-day cancer treatment: 84.1%. Access to psychological therapies: 3.2%. " +
                    "Diagnosis of dementia: 59.1%. Ambulance handovers over 30 minutes: down by 41% on last winter.",
                On(3), On(5), Parity),
            Brought(
                new()
                {
                    Title = "Urgent Care Working Group: decisions, December and January",
                    Kind = EvidenceKind.LocalInformation,
                    Source = "Urgent Care Working Group",
                    Date = Day(2015, 2, 3),
                    Scope = EvidenceScope.Local,
                    Summary = "The log of 41 morning calls: 27 decisions, 24 of them carried out the same day. The other three concern transport.",
                    Focuses = [On(5), Better],
                },
                new DemoTable(
                    "morning-calls.csv",
                    "Month,Calls,Decisions,Carried out same day\nDecember 2014,20,11,10\nJanuary 2015,21,16,14\n")),
            Local(
                EvidenceKind.PartnerReport, "Healthwatch Anyshire: a winter weekend in A&E", "Healthwatch Anyshire", Day(2015, 1, 30),
                "Volunteers spoke to 114 people who waited. Most praised the staff. One in three had tried their GP first, and one in five did not " +
                    "know that NHS 111 could book them in.",
                On(1), On(2)),
            Brought(new()
            {
                Title = "Word on a second departure",
                Kind = EvidenceKind.Other,
                OtherKind = "Conversation",
                Date = Day(2015, 2, 10),
                Scope = EvidenceScope.Soft,
                Summary = "The director of commissioning is said to have accepted a post elsewhere from April. It has not been announced. Leave " +
                    "room for the CCG to say so itself.",
                Focuses = [On(6)],
            }),
        ],
        Points =
        [
            Says(On(5), "On 5 January the morning call did in three hours what took us four days the winter before."),
            Says(On(6), "Losing a respected chair is a moment of risk and we say so openly. We ask for help with finding and preparing a " +
                "successor, and not only with a form."),
            Says(Equality, "We shared our method for finding small groups with two neighbouring CCGs."),
        ],
        Meeting = new()
        {
            TakesPlace = true,
            Date = Day(2015, 2, 19),
            Mode = MeetingMode.FaceToFace,
            Agenda = "1. Winter so far\n2. Actions\n3. Leadership after June\n4. Domains and themes\n5. Undertakings",
            Delivery = "A hard quarter was managed safely. Planned operations cancelled at short notice reached 96, against 41 a year ago, and all " +
                "were done within 28 days. The forecast surplus of 1% holds.",
            DomainProgress = "Both sides agreed that domain 5 is now assured. They also agreed, after an hour, that domain 6 is not where it was.",
            ChallengeAndSupport = "The CCG's accountable officer opened item 3 by saying that her director of commissioning leaves in April. The " +
                "area team asked who would hold the trust's contract in May. The CCG asked for an experienced mentor from outside the county.",
            AssuranceToCcg = "NHS England confirmed that winter funding already spent will not be taken back.",
            HealthAndWellbeingBoard = "Councillor Prior attended throughout, and reported that the board had turned down a Better Care Fund scheme " +
                "for the first time.",
        },
        Attendees =
        [
            Team("Martin Hale", "Area team director"),
            Team("Ruth Okafor", "Head of assurance"),
            Team("Claire Penhale", "Head of finance"),
            Group("Fiona Marsh", "Accountable officer"),
            Group("Dr Alan Whitby", "Clinical chair"),
            Group("Priya Nair", "Director of performance"),
            Group("Colin Reeve", "Lay member for governance"),
            Independent("Hannah Quist"),
            Guest("Councillor Maeve Prior", "Vice-chair, Anyshire health and wellbeing board"),
        ],
        Undertakings =
        [
            WeWill("Find a mentor from outside Anyshire for the incoming chair.", Day(2015, 4, 17), "Martin Hale"),
            WeWill("Invite the Leadership Academy to a development day for possible successors.", Day(2015, 3, 27), "Ruth Okafor"),
            CcgWill("Bring a succession plan with names and dates to the governing body in March.", Day(2015, 3, 24), "Fiona Marsh"),
            CcgWill("Agree who leads the trust's contract from April.", Day(2015, 3, 13), "Fiona Marsh"),
        ],
        FollowUps =
        [
            Still(On(1), "Involvement of member practices", "33 of 46 practices now take part. The evening sessions suit small practices better."),
            Moved(On(1), "Invite every practice", Done, "Every practice has been asked twice and visited once. Reports go to each members' council."),
            Still(On(3), "62-day cancer waits", "At 84.1% the standard is nearly met. What is left is urology."),
            Moved(On(3), "Secure a urology consultant", InProgress, "A post shared with a neighbouring trust was advertised in January, and two " +
                "suitable people applied.", Day(2015, 3, 31)),
            Still(On(3), "A&E waits", "Performance fell to 90.8% in a winter in which attendances rose by 6% and admissions of people over 80 by 11%."),
            Moved(On(3), "As an active member", InProgress, "Reviewed monthly, and daily from December. The trajectory has been set again for the " +
                "spring."),
            Moved(On(3), "Have a senior doctor", InProgress, "In place on five evenings of seven since 8 December. Two posts are still filled by " +
                "locums.", Day(2015, 3, 31)),
            Moved(On(4), "Separate discussions", Done, "The members' council adopted separate parts on 21 January."),
            Still(On(4), "Commissioning support", "Eight of nine measures were met in January. Continuing healthcare invoices remain late."),
            Moved(On(4), "Report each month", InProgress, "Three reports have come on time. 5% of the December fee was withheld."),
            Moved(On(5), "Help the board", Done, "The session took place on 16 January. Members agreed a public log of promises."),
            Moved(On(5), "Hold a 20-minute call", Done, "41 calls were held by the end of January, and they now continue twice a week."),
            Still(On(6), "Engaging member practices", "Attendance has held at 74% through the winter, better than anyone expected.", NoneNeeded),
            Moved(On(6), "Lead a piece of work", Done, "The guide to working with practice managers was sent to all CCGs in Anyshire on 12 January."),
            Still(
                On(6), "Reliance on a few leaders", "The chair goes in June and the director of commissioning in April. There is nobody ready to " +
                    "follow either.", Support),
            Moved(On(6), "Use the strong leaders", InProgress, "The plan was due on 31 December. A draft exists, without names for three of five " +
                "posts.", Day(2015, 3, 24)),
            Moved(On(6), "Take part in", InProgress, "Two of the five on the programme are candidates for senior posts within a year."),
            Still(Parity, "Psychological therapies (IAPT)", "The quarter's 3.2% is the best so far, and still short of what the target needs."),
            Moved(Parity, "Visit the ten practices", InProgress, "Seven were visited by the end of January, and their referrals have doubled.", Day(2015, 3, 13)),
            Still(Parity, "Waits for memory assessment", "People wait nine weeks, two fewer than in the autumn."),
            Moved(Parity, "Appoint two nurses", Done, "Both began on 5 January."),
            Moved(Equality, "Identify, by", Done, "The analysis was published on 22 January and names three groups and 11 places."),
            Still(Equality, "GP access in the rural north", "No practice has closed its list, and people wait four days for a routine appointment, " +
                "down from nine.", NoneNeeded),
            Moved(Equality, "Offer sessional", Done, "Two sessional GPs have worked across the four practices since 12 January."),
            Still(Better, "Sign-up to the Better Care Fund changes", "The plan was approved without conditions on 19 December. Stakeholders " +
                "support it, and patients chiefly want to know about transport."),
            Moved(Better, "Recruit and train", InProgress, "31 of 40 coordinators are in place, and the workforce plan is with providers for " +
                "signature."),
            Moved(Better, "Invest in", InProgress, "A further 85 staff have been trained, 20 of them home carers."),
        ],
        Items =
        [
            Achieved(On(1), "A GP now works in A&E at weekends and sees one in six of those who walk in."),
            Achieved(On(2), "The CCG answered Healthwatch's report on a winter weekend within ten days, point by point and in public."),
            Achieved(On(5), "On 5 January partners opened 14 community beds and moved two social work teams within three hours.", isGoodPractice: true),
            Agreed(
                On(6), "Reliance on a few leaders",
                Both("Prepare at least two possible successors to the chair, with a mentor and the Leadership Academy.", Day(2015, 5, 29))),
            Agreed(
                On(6), "Reliance on a few leaders",
                Ccg("Put an interim lead for commissioning in place before the director leaves.", Day(2015, 3, 31))),
            Achieved(Parity, "Every care home in the area is offered a visit to find people with memory problems who were never assessed, and 19 " +
                "of 34 have been seen."),
            Raised(
                Equality, "Three groups with unmet need", "Traveller families, seasonal workers and older people without a car in the north are " +
                    "seen late and mostly in A&E.", CcgAction,
                Ccg("Agree with the Health and Wellbeing Board one measure of success for each of the three groups.", Day(2015, 4, 30))),
            Agreed(
                Better, "Sign-up to the Better Care Fund changes",
                Another("Anyshire County Council", "Extend the community transport scheme to the four northern parishes.", Day(2015, 5, 1))),
        ],
        Judgements =
        [
            Judged(
                1, Assured,
                "Clinical commissioning kept its quality through a difficult winter. GPs work beside hospital doctors in A&E at weekends, 33 " +
                    "practices take part in redesign, and the quality committee looked at each of the 96 cancelled operations for harm and found " +
                    "none. Healthwatch tells us that one in five people in A&E did not know what NHS 111 could do for them. The CCG took this as " +
                    "its own failure and has changed its spring campaign.",
                Approach, "Healthwatch Anyshire: a winter weekend in A&E"),
            Judged(
                2, Assured,
                "The way in which the CCG treated an uncomfortable Healthwatch report was exemplary: an answer within ten days, no defence, four " +
                    "changes. Its reference group now includes two members from Traveller families, who came through the mobile clinic. Complaints " +
                    "are few and are answered within 25 days on average. There is little to worry about here beyond the effort it costs a small " +
                    "team to keep this up.",
                Approach, "Healthwatch Anyshire: a winter weekend in A&E"),
            Judged(
                3, AssuredWithSupport,
                "Cancer treatment has climbed to 84.1% and depends now on one urology post that two good people want. A&E fell to 90.8%, and " +
                    "though the whole country found this winter hard, evening senior cover was in place for only five days of seven. The CCG " +
                    "manages the problem actively and safely, with daily grip and no serious harm found. It cannot yet show when the standard will " +
                    "be met, and the trust needs help to recruit. The level of risk still calls for agreed support.",
                AllThree, "Delivery dashboard, quarter 3"),
            Judged(
                4, Assured,
                "Controls worked when it counted. The CCG withheld part of the CSU's December fee, as the plan allows, and eight of nine measures " +
                    "were met a month later. Roles are now separated in every member forum, which closes a point open since August. The primary " +
                    "care committee has made its first difficult decision, on branch surgery hours, in public. Late continuing healthcare invoices " +
                    "are a small financial risk with a named owner.",
                RiskAndApproach),
            Judged(
                5, Assured,
                "In November we said that January would be the test. It was, and partners passed it. Of 27 decisions on the morning calls, 24 were " +
                    "carried out the same day, and the incident at the trust was over in 38 hours. The Health and Wellbeing Board now keeps a " +
                    "public log of promises, and refused a scheme that it would have waved through last summer. Support has done its work and ends " +
                    "by agreement. The CCG will tell us if attendance on the calls slips.",
                ApproachAndAround, "Urgent Care Working Group: decisions, December and January"),
            Judged(
                6, AssuredWithSupport,
                "Nothing here is a criticism of the people who lead this CCG well. But the risk that we named in November has come true. The chair " +
                    "leaves in June, the director of commissioning in April, and the succession plan, due in December, is a draft that names " +
                    "nobody for three of five posts. The CCG recognises this and asked for help of its own accord. Without a mentor, a development " +
                    "day and an interim lead, it could lose its hold on the trust's contract just when it needs it, so support is agreed.",
                RiskAndApproach, "Draft leadership succession plan"),
        ],
        Narratives =
        [
            On(
                Theme.ParityOfEsteem,
                "Psychological therapies reached 3.2% of need, the best quarter yet. Seven of the ten practices that referred least have been " +
                    "visited, and their referrals doubled, which shows that knowledge and not willingness was missing. The year's target of 15% is " +
                    "out of reach after a slow start, but the rate at which the year will end is not. Two nurses joined the Memory Assessment " +
                    "Service on 5 January, and the wait is down to nine weeks. Visits to care homes have found 64 people who had never been " +
                    "assessed, and lifted the diagnosis rate to 59.1%. The CCG asks whether the short-term funding can become permanent."),
            On(
                Theme.EqualityAndInequality,
                "The analysis that was promised for January arrived on the 22nd and is better than we hoped. It joins five sources by postcode and " +
                    "shows three groups whose needs ward averages hide: Traveller families, seasonal workers in the two river valleys, and people " +
                    "over 75 without a car in the north. Each is seen late, and mostly in A&E. The board discussed it in public and asked for one " +
                    "measure of success per group. Two neighbouring CCGs are using the method. What matters next is that measures lead to money: " +
                    "the mobile clinic is funded only until June."),
            On(
                Theme.BetterCare,
                "The Better Care Fund plan has been approved without conditions since 19 December, and the pooled budget of £14.6 million begins " +
                    "on 1 April under a risk share that both sides have signed. Through the winter the one-team approach held: bed days lost to " +
                    "delays were 1,130, a little more than in autumn and a fifth fewer than last winter. Nine coordinator posts are still to be " +
                    "filled. The concern that patients might not support the changes has narrowed to one practical matter, transport from the " +
                    "northern parishes, and the council is extending its scheme there in May."),
        ],
    };
}
