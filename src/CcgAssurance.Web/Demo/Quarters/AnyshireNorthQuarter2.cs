using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using static CcgAssurance.Domain.Assessments.ActionStatus;
using static CcgAssurance.Domain.Assessments.IssueResponse;
using static CcgAssurance.Domain.Framework.AssuranceCategory;
using static CcgAssurance.Web.Demo.DemoBuilders;

namespace CcgAssurance.Web.Demo.Quarters;

/// <summary>Anyshire North, quarter 2 of 2014/15: plans agreed in the summer begin to work, and primary care joins the CCG's duties.</summary>
internal static class AnyshireNorthQuarter2
{
    public static DemoQuarter Quarter { get; } = new()
    {
        Key = Key("X01", 2014, 2),
        Held = Day(2014, 11, 18),
        Planned = "1. What came of the August actions\n2. Recovery of waiting times\n3. Winter\n4. Primary care co-commissioning\n5. Domains and " +
            "themes",
        Contacts =
        [
            new()
            {
                Kind = MeetingKind.MonthlyReview,
                Date = Day(2014, 9, 24),
                Participants = "Ruth Okafor, Dr Simon Addo, Priya Nair, Dr Alan Whitby",
                Agenda = "A&E recovery and the 62-day action plan",
                Notes = "The trust's 62-day plan arrives on Friday. A&E attendances fell in September while breaches rose, so demand does not " +
                    "explain them.",
            },
            new()
            {
                Kind = MeetingKind.MonthlyReview,
                Date = Day(2014, 10, 22),
                Participants = "Ruth Okafor, Priya Nair",
                Agenda = "A&E recovery and Monitor's report",
                Notes = "Monitor's main finding is late senior review. The CCG puts it on the agenda of the Urgent Care Working Group for 30 October.",
            },
        ],
        Evidence =
        [
            FromCcg(new()
            {
                Title = "Anyshire Foundation Trust: revised 62-day action plan",
                Kind = EvidenceKind.Plan,
                Source = "Anyshire NHS Foundation Trust",
                Date = Day(2014, 9, 26),
                Scope = EvidenceScope.Local,
                Summary = "Sets a weekly trajectory for each specialty. Haematology recovers by December, urology by March if its vacant post is " +
                    "filled.",
                Focuses = [On(3)],
            }),
            FromCcg(new()
            {
                Title = "Story of a carer on the dementia programme",
                Kind = EvidenceKind.PatientStory,
                Source = "Alzheimer's Society",
                Date = Day(2014, 10, 8),
                Scope = EvidenceScope.Local,
                Summary = "A husband tells how the programme's worker came to his home within a week of his wife's diagnosis, and how long the two " +
                    "had waited for the diagnosis itself.",
                Focuses = [On(2), Parity],
                Tags = [EvidenceTag.MentalHealth],
            }),
            Dashboard(
                "Delivery dashboard, quarter 2", Day(2014, 11, 14),
                "62-day cancer treatment: 82.6%. A&E within four hours: 93.6%. Access to psychological therapies: 2.9%. Diagnosis of dementia: " +
                    "55.0%. Nobody waited more than 52 weeks for planned care.",
                On(3), Parity),
            Local(
                EvidenceKind.PartnerReport, "Monitor: review of the A&E pathway, summary", "Monitor", Day(2014, 10, 17),
                "Beds are not the first problem. Patients who arrive after 4pm wait too long for a senior decision, and discharge medicines are " +
                    "ready late in the day.",
                On(3), On(5)),
            Local(
                EvidenceKind.LocalInformation, "Health and Wellbeing Board: results of the development tool", "Anyshire County Council", Day(2014, 11, 12),
                "Members place their board between 'emerging' and 'established'. They see shared vision as its strength, and holding " +
                    "each other to account as its weakness.",
                On(5), Equality),
            Brought(new()
            {
                Title = "Remarks about GP capacity in the rural north",
                Kind = EvidenceKind.Other,
                OtherKind = "Conversation",
                Date = Day(2014, 11, 3),
                Scope = EvidenceScope.Soft,
                Summary = "Two practices are said to be thinking about closing their lists. Nothing is decided, and neither has told its patients. " +
                    "Ask how co-commissioning would look after access there.",
                Focuses = [On(1), Equality],
            }),
        ],
        Points =
        [
            Says(On(3), "Demand is not the reason for the A&E result: attendances in September were 3% lower than a year ago."),
            Says(On(4), "The governing body approved a conflicts of interest policy for primary care on 2 October, a day after we took the " +
                "function on."),
            Says(Better, "Our revised Better Care Fund plan was approved subject to two conditions, and we expect to meet both by Christmas."),
        ],
        Meeting = new()
        {
            TakesPlace = true,
            Date = Day(2014, 11, 18),
            Mode = MeetingMode.FaceToFace,
            Agenda = "1. What came of the August actions\n2. Recovery of waiting times\n3. Winter\n4. Primary care co-commissioning\n5. Domains " +
                "and themes\n6. Undertakings",
            Delivery = "Seven of 16 actions are finished. Finances remain in balance, and half the contingency is now committed to winter schemes. " +
                "Emergency admissions fell back to 0.8% above plan.",
            DomainProgress = "Domain 5 has moved furthest since August, though the proof will be January. Domain 3 moves slowly in the right " +
                "direction for cancer, and not at all for A&E.",
            ChallengeAndSupport = "The area team asked what happens if urology cannot recruit. The CCG described talks with a neighbouring trust " +
                "about a shared post. The CCG asked for a single view of winter money, which comes through four routes.",
            AssuranceToCcg = "NHS England set out the staff and budget that come with primary care co-commissioning, and which contract decisions " +
                "it keeps.",
            HealthAndWellbeingBoard = "The vice-chair of the board attended for the discussion of partnership.",
            Notes = "The ambulance trust and the CCG met on 9 October, as NHS England undertook in August. Handovers over 30 minutes have since " +
                "halved.",
        },
        Attendees =
        [
            Team("Ruth Okafor", "Head of assurance"),
            Team("Dr Simon Addo", "Deputy medical director"),
            Team("Gillian Stroud", "Head of primary care"),
            Group("Fiona Marsh", "Accountable officer"),
            Group("Dr Alan Whitby", "Clinical chair"),
            Group("Priya Nair", "Director of performance"),
            Group("Colin Reeve", "Lay member for governance"),
            Independent("Hannah Quist"),
            Guest("Councillor Maeve Prior", "Vice-chair, Anyshire health and wellbeing board"),
        ],
        Undertakings =
        [
            WeWill("Put all winter funding on one page, with dates and conditions.", Day(2014, 11, 28), "Claire Penhale"),
            WeWill("Name one contact for questions on primary care contracts.", Day(2014, 11, 25), "Gillian Stroud", UndertakingStatus.Done),
            CcgWill("Send the first monthly report on the CSU's rectification plan.", Day(2014, 12, 12), "Priya Nair"),
            CcgWill("Tell the area team at once if a practice proposes to close its list.", null, "Fiona Marsh"),
        ],
        FollowUps =
        [
            Still(On(1), "Involvement of member practices", "Practices are joining redesign groups, but the smallest ones cannot spare a GP for " +
                "half a day."),
            Moved(On(1), "Invite every practice", InProgress, "All 46 practices were invited in September. 24 have joined a group, seven more than " +
                "in the spring."),
            Still(On(3), "62-day cancer waits", "Haematology is recovering. Urology still has a vacant consultant post, and no plan for who " +
                "follows its senior surgeon."),
            Moved(On(3), "Obtain a revised action plan", Done, "Received on 26 September, with a weekly trajectory for each specialty."),
            Still(On(3), "A&E waits", "The standard was missed in 10 of 13 weeks. Monitor finds that senior decisions come too late in the day."),
            Moved(On(3), "Review how the trust", Done, "Monitor reported on 17 October and made nine recommendations, all of which the trust accepts."),
            Moved(On(3), "As an active member", InProgress, "Reviewed in September and October. The trajectory was missed in both months."),
            Still(On(4), "Knowledge of procurement", "A first seminar was attended by 31 practices. The smaller ones have yet to be reached."),
            Moved(On(4), "Separate discussions", InProgress, "Locality meetings now have a provider part and a commissioner part, with separate " +
                "minutes. The members' council follows in January.", Day(2015, 1, 30)),
            Still(On(4), "Commissioning support", "The CSU accepted the criticism and agreed nine measures. Six were met in October."),
            Moved(On(4), "Agree a rectification plan", Done, "Signed on 30 October, with a right to withhold 5% of the fee."),
            Still(On(5), "Health and wellbeing board", "The board has measured itself honestly and knows that members do not yet hold each other " +
                "to account."),
            Moved(On(5), "Use the Health and Wellbeing Board", Done, "Members completed the tool on 12 November, with an outside facilitator."),
            Still(On(5), "Urgent Care Working Group", "The group has cut 19 schemes to seven. It has not yet decided anything under pressure."),
            Moved(On(5), "Drive forward", Done, "Three priorities were set on 30 October: senior review, discharge before noon, and a GP in A&E at " +
                "weekends."),
            Still(On(6), "Engaging member practices", "Attendance at locality meetings has risen to 74%, most of all where practice managers lead " +
                "the agenda."),
            Moved(On(6), "Lead a piece of work", InProgress, "Practice managers from 12 CCGs met in October. A short guide is in draft."),
            Still(On(6), "Reliance on a few leaders", "Two clinical leads now share the chair's duties, but no successor is in sight for the most " +
                "senior posts."),
            Moved(On(6), "Use the strong leaders", InProgress, "Each executive now has a named deputy. The plan itself has not been drafted."),
            Moved(On(6), "Take part in", InProgress, "Five people are on the programme. The first notes were shared with NHS England in October."),
            Still(Parity, "Psychological therapies (IAPT)", "Access reached 2.9% in the quarter, with the new provider open for its last eight days."),
            Moved(Parity, "Open a second", Done, "Opened on 22 September. Waiting times are on the CCG's website."),
            Still(Parity, "Waits for memory assessment", "The wait is down from 14 weeks to 11, and the model shows that six can be reached with " +
                "two more nurses."),
            Moved(Parity, "Model capacity", Done, "The model was finished on 3 October, and £140,000 of short-term funding agreed on its strength."),
            Moved(Equality, "Identify, by", InProgress, "Public health analysts have matched practice lists with four other sources. Results are " +
                "due in January."),
            Still(Better, "Sign-up to the Better Care Fund changes", "The revised submission of September was approved subject to conditions. " +
                "Public meetings were well attended and not hostile."),
            Moved(Better, "Recruit and train", InProgress, "Providers have agreed a common baseline of posts. 22 of 40 care coordinators are in " +
                "place."),
            Moved(Better, "Invest in", InProgress, "£310,000 is set aside, and the first 60 staff have been trained in dementia care."),
        ],
        Items =
        [
            Achieved(On(1), "A single pathway for frail older people was agreed by hospital, community and GP clinicians in one afternoon, and " +
                "began in September."),
            Achieved(On(2), "Healthwatch and the CCG now publish together, each quarter, what people told them and what was done.", isGoodPractice: true),
            Agreed(
                On(3), "62-day cancer waits",
                Ccg("Secure a urology consultant, if need be in a post shared with a neighbouring trust.", Day(2015, 1, 30))),
            Agreed(
                On(3), "A&E waits",
                Another("Anyshire NHS Foundation Trust", "Have a senior doctor at the front door until 10pm every day, as Monitor recommends.", Day(2014, 12, 1))),
            Achieved(On(4), "Primary care co-commissioning was taken on from 1 October with a committee, a budget and a conflicts policy in place."),
            Agreed(
                On(4), "Commissioning support",
                Ccg("Report each month on the nine measures of the rectification plan until all are met twice running.", Day(2015, 3, 31))),
            Agreed(
                On(5), "Health and wellbeing board",
                Both("Help the board to agree how members hold each other to account, with one facilitated session.", Day(2015, 1, 23))),
            Agreed(
                On(5), "Urgent Care Working Group",
                Both("Hold a 20-minute call of executives each morning from December to March, with power to move staff and money.", Day(2014, 12, 1))),
            Agreed(
                Parity, "Psychological therapies (IAPT)",
                Ccg("Visit the ten practices that refer least to psychological therapies.", Day(2015, 1, 30))),
            Agreed(
                Parity, "Waits for memory assessment",
                Another("Anyshire NHS Partnership Trust", "Appoint two nurses to the Memory Assessment Service.", Day(2014, 12, 19))),
            Achieved(Equality, "A mobile clinic began to visit four Gypsy and Traveller sites every fortnight, and has seen 83 people."),
            Raised(
                Equality, "GP access in the rural north", "Four small practices share five GPs, and the next surgery is up to 14 miles away.", CcgAction,
                Ccg("Offer sessional GPs to the four northern practices through co-commissioning.", Day(2015, 1, 30))),
        ],
        Judgements =
        [
            Judged(
                1, Assured,
                "The frailty pathway shows what happens when clinicians from all sides sit down together, and 24 practices now take part in " +
                    "redesign. The CCG acted on out-of-hours complaints: the provider changed its weekend rota in August, and complaints fell to " +
                    "11 in September. Practices with one or two GPs still find it hard to join. That limits how far new pathways spread in the " +
                    "north, a risk that the CCG describes well and is dealing with by evening sessions.",
                Approach),
            Judged(
                2, Assured,
                "Involvement has become a habit rather than an event. The joint publication with Healthwatch gives people an answer to what they " +
                    "said, and the carer's story that the CCG brought led to a question about waits for diagnosis that its own figures had not " +
                    "raised. Smaller changes are now consulted on with the same care as large ones, as we asked in August. Remaining risk is low " +
                    "and concerns people without internet access.",
                Approach, "Story of a carer on the dementia programme"),
            Judged(
                3, AssuredWithSupport,
                "Cancer waits are moving: 82.6%, with a credible plan for each specialty, and haematology on course for December. A&E is not. At " +
                    "93.6% it is lower than in spring although fewer people came, which confirms Monitor's view that late decisions, and not " +
                    "demand, are the cause. The CCG has made this the first priority of the Urgent Care Working Group. Until senior cover in the " +
                    "evening is real, winter is a considerable risk, and the support agreed in August continues.",
                AllThree, "Delivery dashboard, quarter 2", "Anyshire Foundation Trust: revised 62-day action plan", "Monitor: review of the A&E pathway, summary"),
            Judged(
                4, Assured,
                "Governance was tested this quarter by the move to primary care co-commissioning and held. The committee has a lay majority, and " +
                    "its first meeting turned away a paper that mixed provider and commissioner interests. The CSU has signed a rectification plan " +
                    "with money attached and meets six of nine measures. Separation of roles in member meetings is half done. Controls are sound, " +
                    "and what is unfinished has dates that we believe.",
                RiskAndApproach),
            Judged(
                5, AssuredWithSupport,
                "Both partnerships have taken the support offered and used it well. The Health and Wellbeing Board assessed itself with rare " +
                    "candour, and the Urgent Care Working Group cut its schemes from 19 to seven and put them in order. Neither has yet had to " +
                    "decide something painful at short notice. We expect the daily calls to show whether this works in January, and would rather " +
                    "wait a quarter than call it early. The CCG agreed.",
                ApproachAndAround, "Health and Wellbeing Board: results of the development tool"),
            Judged(
                6, Assured,
                "Deputies are named, five people are on the leadership programme, and member engagement is rising where practice managers take the " +
                    "lead. Leaders spoke frankly about each other's workload in front of us, which we take as a strength. The succession plan has " +
                    "not been started although it is due by the end of December. We raised this as the one thing that could change our view, " +
                    "because two of the most senior people could leave within a year.",
                RiskAndApproach),
        ],
        Narratives =
        [
            On(
                Theme.ParityOfEsteem,
                "The second psychological therapies service opened on 22 September, with waits of under three weeks. Access in the quarter was " +
                    "2.9%, and October alone suggests that 3.2% is within reach by winter. Referrals vary tenfold between practices, so the CCG " +
                    "will visit those that refer least. Memory assessment is the better news. The capacity model, which NHS England helped to " +
                    "build, led to £140,000 for two nurses, and the wait has come down to 11 weeks. Diagnosis stands at 55.0% of the expected " +
                    "number, well short of the national ambition of two thirds by March. The CCG now looks at how care homes find people who were " +
                    "never assessed."),
            On(
                Theme.EqualityAndInequality,
                "The analysis that was agreed in August has begun, and joins practice lists with school, housing, ambulance and pharmacy data. " +
                    "Analysts expect it to show places that ward averages hide. In the meantime the CCG did not stand still: its mobile clinic has " +
                    "seen 83 people on four Gypsy and Traveller sites, a third of whom were not registered with any practice. Access to GPs in the " +
                    "rural north is fragile, and now partly the CCG's own responsibility. We discussed how co-commissioning could protect it, and " +
                    "the CCG will say early if a list is about to close."),
            On(
                Theme.BetterCare,
                "The Better Care Fund plan was approved subject to two conditions: a risk share between council and CCG, and the engagement of the " +
                    "trust in its emergency admissions target. Talks on both are friendly. Four public meetings drew 260 people, who worried more " +
                    "about transport than about the changes themselves. Delays in discharge fell again, to 1,090 bed days. Recruitment is the " +
                    "limit on everything else: 22 of 40 care coordinators are in place, and social care loses staff to supermarkets before " +
                    "Christmas. The workforce plan has a shared baseline at last, and the first 60 staff have completed training in dementia care."),
        ],
    };
}
