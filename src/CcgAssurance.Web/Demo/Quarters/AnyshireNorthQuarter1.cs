using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using static CcgAssurance.Domain.Assessments.ActionStatus;
using static CcgAssurance.Domain.Assessments.IssueResponse;
using static CcgAssurance.Domain.Framework.AssuranceCategory;
using static CcgAssurance.Web.Demo.DemoBuilders;

namespace CcgAssurance.Web.Demo.Quarters;

/// <summary>
/// Anyshire North, quarter 1 of 2014/15: the whole example report of the guidance (Annex 2) with its levels and facts, in our words,
/// and the conversation that could have led to it.
/// </summary>
internal static class AnyshireNorthQuarter1
{
    public static DemoQuarter Quarter { get; } = new()
    {
        Key = Key("X01", 2014, 1),
        Held = Day(2014, 8, 19),
        Planned = "1. Actions since May\n2. Waiting times: 62-day cancer and A&E\n3. The six domains in turn\n4. The three themes\n5. What each " +
            "side will do",
        Contacts =
        [
            new()
            {
                Kind = MeetingKind.Teleconference,
                Date = Day(2014, 7, 22),
                Participants = "Ruth Okafor, Priya Nair",
                Agenda = "Waiting times before the quarterly meeting",
                Notes = "June's A&E figures are worse than May's. The CCG brings the trust's recovery trajectory to the meeting in August.",
            },
        ],
        Evidence =
        [
            FromCcg(new()
            {
                Title = "Member practice survey, spring 2014",
                Kind = EvidenceKind.Survey,
                Source = "Member practices",
                Date = Day(2014, 5, 16),
                Scope = EvidenceScope.Local,
                Summary = "41 of 46 practices answered. Three in four say that they can influence what the CCG decides, but only 17 had worked on " +
                    "a service change in the past year.",
                Focuses = [On(1), On(6)],
            }),
            FromCcg(new()
            {
                Title = "Anyshire strategic plan 2014 to 2019",
                Kind = EvidenceKind.Plan,
                Source = "NHS Anyshire North CCG",
                Date = Day(2014, 6, 20),
                Scope = EvidenceScope.Local,
                Summary = "The five-year plan as submitted. Each of its seven outcome ambitions names the priority of the joint health and " +
                    "wellbeing strategy that it serves.",
                Focuses = [On(1), On(3), On(5)],
            }),
            Dashboard(
                "Delivery dashboard, quarter 1", Day(2014, 8, 14),
                "62-day cancer treatment: 81.2% against 85%. A&E within four hours at Anyshire NHS Foundation Trust: 94.1% against 95%. Access to " +
                    "psychological therapies: 2.6% of need in the quarter, where 3.75% is wanted by year end. Diagnosis of dementia: 52.4%. " +
                    "Planned care meets all three waiting-time standards.",
                On(3), Parity),
            Brought(
                new()
                {
                    Title = "Complaints about out-of-hours care",
                    Kind = EvidenceKind.ComplaintsAndConcerns,
                    Source = "Anyshire Commissioning Support Unit",
                    Date = Day(2014, 6, 27),
                    Scope = EvidenceScope.Local,
                    Summary = "Complaints rose from 14 in April to 23 in June. Most are about waiting for a call back at weekends. The CCG has " +
                        "asked the provider for its rota.",
                    Focuses = [On(1), On(2)],
                    Tags = [EvidenceTag.Complaints],
                },
                new DemoTable("complaints-by-month.csv", "Month,Complaints\nApril 2014,14\nMay 2014,19\nJune 2014,23\n")),
            Local(
                EvidenceKind.PartnerReport, "Monitor: letter on emergency care at Anyshire NHS Foundation Trust", "Monitor", Day(2014, 7, 30),
                "Monitor has opened a review of how the trust runs its A&E pathway, after the standard was missed in three of the last four " +
                    "quarters. It expects to report in the autumn.",
                On(3), On(5)),
            Brought(new()
            {
                Title = "What a partner said about urgent care meetings",
                Kind = EvidenceKind.Other,
                OtherKind = "Conversation",
                Date = Day(2014, 8, 6),
                Scope = EvidenceScope.Soft,
                Summary = "A partner in the Urgent Care Working Group says that papers arrive on the day and nobody likes to say which scheme " +
                    "should stop. Ask in general how the group chooses its priorities, without naming anybody.",
                Focuses = [On(5), On(6)],
                ShowsShortfall = true,
            }),
        ],
        Points =
        [
            Says(On(2), "Our patient reference group now meets every month and sets its own agenda. It chose the venues for the service " +
                "configuration consultation."),
            Says(On(4), "We have told the commissioning support unit in writing which three services fall short: contract queries, continuing " +
                "healthcare invoices and freedom of information."),
            Says(Parity, "A second provider of psychological therapies starts in September, with room for 900 people a year."),
        ],
        Meeting = new()
        {
            TakesPlace = true,
            Date = Day(2014, 8, 19),
            Mode = MeetingMode.FaceToFace,
            Agenda = "1. Actions since May\n2. Waiting times: 62-day cancer and A&E\n3. Commissioning support\n4. The six domains in turn\n5. The " +
                "three themes\n6. What each side will do",
            Delivery = "Local priorities are on course: four of the five milestones due by June were met, and the fifth (respiratory nurses) " +
                "follows in September. Emergency admissions run 2.1% above plan since May. The financial position is in balance, with a " +
                "contingency of £1.3 million uncommitted.",
            DomainProgress = "The two sides went through each domain with the guidance's questions. They agreed at once on domains 1, 2 and 6, and " +
                "after discussion on the other three.",
            ChallengeAndSupport = "The area team asked why haematology and urology run out of capacity each summer, and how the CCG would know by " +
                "November that winter schemes work. The CCG asked NHS England to bring the ambulance trust to the table on handovers.",
            AssuranceToCcg = "NHS England explained how care continues at the two practices whose contracts end in March, and who decides about " +
                "the premises.",
            HealthAndWellbeingBoard = "The board's chair was invited and sent apologies. The board sees the agreed record in September.",
        },
        Attendees =
        [
            Team("Ruth Okafor", "Head of assurance"),
            Team("Claire Penhale", "Head of finance"),
            Team("Dr Simon Addo", "Deputy medical director"),
            Group("Fiona Marsh", "Accountable officer"),
            Group("Dr Alan Whitby", "Clinical chair"),
            Group("Priya Nair", "Director of performance"),
            Independent("Hannah Quist"),
        ],
        Undertakings =
        [
            WeWill("Bring the ambulance trust and the CCG together about handover delays.", Day(2014, 10, 15), "Martin Hale"),
            WeWill("Share the specialised commissioning position with the CCG each month.", Day(2014, 9, 30), "Claire Penhale"),
            WeWill("Provide two days of an analyst's time for capacity and demand modelling in the Memory Assessment Service.", Day(2014, 9, 26), "Ruth Okafor"),
            CcgWill("Send the winter plan once it has been tested with all partners.", Day(2014, 9, 19), "Priya Nair"),
            CcgWill("Report the trust's A&E trajectory every fortnight.", null, "Priya Nair"),
        ],
        Items =
        [
            Achieved(On(1), "The strategic plan has been aligned with the joint health and wellbeing strategies, and partners gave it their " +
                "support when they were consulted."),
            Raised(
                On(1), "Involvement of member practices", "More member practices need to take part in designing and delivering changes to services.", CcgAction,
                Ccg("Invite every practice to join one service redesign group, and report who has.", Day(2014, 12, 19))),
            Achieved(On(2), "The recent consultation on the configuration of services followed best practice: it ran for 13 weeks, in 11 places " +
                "and six languages.", isGoodPractice: true),
            Achieved(On(3), "The CCG is on track to deliver its local priorities for better outcomes in 2014/15."),
            Raised(
                On(3),
                new()
                {
                    Title = "62-day cancer waits",
                    Text = "Some specialties are short of capacity and have no plan for who follows consultants who leave.",
                    Provider = "Anyshire NHS Foundation Trust",
                    Target = "85% of patients treated within 62 days of an urgent referral",
                    NeedsFurtherAction = true,
                    Response = Support,
                },
                Ccg("Obtain a revised action plan for 62-day waits from the trust.", Day(2014, 9, 30), InProgress, "The CCG has asked for the " +
                    "plan. Additional haematology consultants have been recruited.")),
            Raised(
                On(3),
                new()
                {
                    Title = "A&E waits",
                    Text = "Anyshire NHS Foundation Trust does not yet deliver the target consistently.",
                    Provider = "Anyshire NHS Foundation Trust",
                    Target = "95% of patients seen within 4 hours",
                    NeedsFurtherAction = true,
                    Response = Support,
                },
                Another("Monitor", "Review how the trust runs its A&E pathway.", null, InProgress, "The review is under way."),
                NhsEngland(
                    "As an active member of the Urgent Care Working Group, review progress against recovery actions and trajectory at the monthly " +
                        "assurance meetings.", Day(2015, 3, 31), InProgress)),
            Raised(
                On(4), "Knowledge of procurement", "Members need to know more about the requirements of procurement and about best practice in it.", CcgAction,
                Ccg("Separate discussions of the GP as provider from discussions of the CCG as commissioner.", Day(2014, 11, 28), InProgress)),
            Raised(
                On(4),
                new()
                {
                    Title = "Commissioning support",
                    Text = "The support that the CCG buys from the commissioning support unit (CSU) does not always meet its needs.",
                    Provider = "Anyshire Commissioning Support Unit",
                    NeedsFurtherAction = true,
                    Response = CcgAction,
                },
                Ccg("Agree a rectification plan with the CSU for the services that underperform.", Day(2014, 10, 31), InProgress, "Discussions with the CSU have begun.")),
            Achieved(On(5), "The CCG worked effectively with other CCGs to assure the progress of the local NHS 111 provider."),
            Raised(
                On(5), "Health and wellbeing board", "The board is at an early stage of its development.", CcgAction,
                Ccg("Use the Health and Wellbeing Board Development Tool to gauge how mature the board is and what to develop.", Day(2014, 11, 14))),
            Raised(
                On(5), "Urgent Care Working Group", "The group is evolving, but could set priorities faster when something needs to be decided at " +
                    "once.", Support,
                Both("Drive forward the group's priorities, as active members of it, and carry out the actions that winter resilience needs.", Day(2014, 11, 28))),
            Achieved(On(6), "The CCG has reviewed and updated its organisational development plan alongside its strategic plan."),
            Raised(
                On(6), "Engaging member practices", "The four localities work together, but engaging the membership requires significant focus and " +
                    "effort.", CcgAction,
                NhsEngland("Lead a piece of work on best practice in the use of practice managers.", Day(2015, 1, 30))),
            Raised(
                On(6), "Reliance on a few leaders", "The CCG remains reliant on a small number of strong leaders.", CcgAction,
                Ccg("Use the strong leaders to engage and develop others, and write a leadership succession plan.", Day(2014, 12, 31)),
                Ccg("Take part in the leadership development programme and share what is learned with NHS England.", Day(2015, 3, 31), InProgress)),
            Achieved(
                Parity,
                "A new programme supports people who have recently been diagnosed with early stage dementia, and their families and carers. " +
                    "Alzheimer's Society, Rethink Mental Illness and Anyshire NHS Partnership Trust run it together.",
                isGoodPractice: true),
            Raised(
                Parity,
                new()
                {
                    Title = "Psychological therapies (IAPT)",
                    Text = "The CCG is unlikely to meet its targets for Increasing Access to Psychological Therapies.",
                    Target = "15% of those in need enter treatment in a year",
                    NeedsFurtherAction = true,
                    Response = CcgAction,
                },
                Ccg("Open a second psychological therapies service and publish its waiting times each month.", Day(2014, 9, 30))),
            Raised(
                Parity, "Waits for memory assessment", "People wait 14 weeks for a first appointment at the Memory Assessment Service.", Support,
                Both("Model capacity and demand at the Memory Assessment Service, and develop the business case for short-term funding.", Day(2014, 10, 31))),
            Achieved(Equality, "The CCG and the local authority have agreed how fast food outlets near schools will be licensed."),
            Raised(
                Equality, "Unmet need in small groups",
                "Because Anyshire is partly rural, people in minority groups are often too few in one place to form coherent groups. The CCG " +
                    "considers that they are likely to have unmet health and social care needs.",
                CcgAction,
                Ccg("Identify, by more granular analysis with the Health and Wellbeing Board, the groups of people and the areas where health " +
                    "inequalities exist.", Day(2015, 1, 30))),
            Achieved(
                Better,
                "The 'one team' approach to discharge has been rolled out, with social services seven days a week. It has significantly reduced " +
                    "delayed transfers of care.", isGoodPractice: true),
            Raised(
                Better, "Sign-up to the Better Care Fund changes",
                "The CCG considers that there is a risk that patients and stakeholders are not signed up to the changes in its Better Care Fund " +
                    "submission.", CcgAction,
                Ccg("Recruit and train staff with the right skills, and develop a workforce plan for Anyshire with providers and others.", Day(2015, 2, 27)),
                Ccg("Invest in workforce training through the Better Care Fund proposals, particularly around dementia and carers.", Day(2015, 3, 31)))
        ],
        Judgements =
        [
            Judged(
                1, Assured,
                "Clinicians lead the commissioning of services here and quality is watched closely. The strategic plan follows the joint health " +
                    "and wellbeing strategies and was tested with practices, the council and Healthwatch before it was agreed. Rising complaints " +
                    "about out-of-hours care were found by the CCG itself, which has already asked the provider for its rota. The risk in current " +
                    "plans is that redesign rests on 17 practices out of 46; the CCG knows this and has an action with a date.",
                RiskAndApproach, "Member practice survey, spring 2014", "Anyshire strategic plan 2014 to 2019"),
            Judged(
                2, Assured,
                "The consultation on the configuration of services reached people who rarely answer: 2,340 responses, one in five from the two " +
                    "most deprived wards, and a published account of what changed because of them. The patient reference group is independent " +
                    "enough to set its own agenda. Complaints reach the quality committee every month. We see little risk to progress; the next " +
                    "test is whether the same care is taken over smaller changes.",
                Approach, "Complaints about out-of-hours care"),
            Judged(
                3, AssuredWithSupport,
                "Local priorities are on track and most constitution standards are met, but two that matter greatly to patients are not. 62-day " +
                    "cancer treatment stood at 81.2%, because some specialties lack capacity and nobody is lined up to follow consultants who " +
                    "leave. A&E at Anyshire NHS Foundation Trust was at 94.1% and misses the standard more weeks than not. The CCG understands the " +
                    "first problem better than the second, and cannot solve either alone. With Monitor's review under way, the risk is more than " +
                    "the CCG can carry without agreed support.",
                AllThree, "Delivery dashboard, quarter 1", "Monitor: letter on emergency care at Anyshire NHS Foundation Trust"),
            Judged(
                4, Assured,
                "The constitution, the committees and the accounts are in good order, and the governing body hears about quality at each meeting. " +
                    "Two weaknesses were named by the CCG before we raised them. Awareness of procurement rules is uneven among members, and " +
                    "support from the commissioning support unit does not always meet the CCG's needs. Both have an owner and a plan in the " +
                    "making. The exposure is moderate: a late contract query would cost money rather than harm patients, and we are satisfied with " +
                    "how it is being handled.",
                RiskAndApproach),
            Judged(
                5, AssuredWithSupport,
                "The CCG is a willing partner, and its work with neighbouring CCGs on the NHS 111 provider was effective. Two partnerships on " +
                    "which this winter depends are not yet strong. The health and wellbeing board is young and has not taken a hard decision, and " +
                    "the Urgent Care Working Group spreads its effort over too many schemes when it should first settle what cannot wait. The CCG " +
                    "asked for help with both. Support is agreed so that priorities are set before November, when the pressure comes.",
                ApproachAndAround, "Monitor: letter on emergency care at Anyshire NHS Foundation Trust"),
            Judged(
                6, Assured,
                "Leadership is clinical, visible and open about its limits. The organisational development plan was renewed together with the " +
                    "strategic plan, so the two ask for the same things. Four localities work together, though engaging every practice takes " +
                    "effort that few people can give. The CCG still depends on a handful of strong leaders. It accepts this and plans to write a " +
                    "succession plan by December, which makes the risk acceptable for now.",
                RiskAndApproach, "Member practice survey, spring 2014"),
        ],
        Narratives =
        [
            On(
                Theme.ParityOfEsteem,
                "Support after a diagnosis of early dementia is a real strength: 212 people and their carers have used the programme since " +
                    "February, and other CCGs have asked to see it. Access to psychological therapies is a different story. At 2.6% in the quarter " +
                    "the CCG is unlikely to meet its target for the year, and the gap is widest among people over 65. The second provider, from " +
                    "September, should help, but only if GPs refer. People also wait 14 weeks for the Memory Assessment Service, where the " +
                    "difficulty is room and staff, not referrals. NHS England will support the capacity and demand modelling on which a case for " +
                    "short-term funding can rest."),
            On(
                Theme.EqualityAndInequality,
                "The agreement with the local authority on fast food outlets shows that the CCG looks to the causes of ill health and not only to " +
                    "services. The harder question is the rural north. People in minority groups, among them Gypsy and Traveller families and " +
                    "seasonal farm workers, are rarely numerous enough in one place to appear in any table, and the CCG believes that their needs " +
                    "go unmet. It said so plainly and did not wait to be asked. Finer analysis with the Health and Wellbeing Board is the right " +
                    "first step. We would like to see by January which groups and places it points to."),
            On(
                Theme.BetterCare,
                "One team, including social services, now plans discharge on seven days a week. Bed days lost to delayed transfers fell from 1,420 " +
                    "to 1,180 between the fourth quarter and this one, and ward staff say that weekends no longer stand still. The Better Care " +
                    "Fund is less settled. The CCG considers that patients and stakeholders may not be signed up to the changes in the April " +
                    "submission, which has to be revised by 19 September. Its answer is to invest in people: a workforce plan with providers, and " +
                    "training in dementia care and support for carers. That is sensible, but it needs money and names before winter."),
        ],
    };
}
