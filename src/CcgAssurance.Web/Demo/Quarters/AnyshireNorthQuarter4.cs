using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using static CcgAssurance.Domain.Assessments.ActionStatus;
using static CcgAssurance.Domain.Assessments.IssueResponse;
using static CcgAssurance.Domain.Framework.AssuranceCategory;
using static CcgAssurance.Web.Demo.DemoBuilders;

namespace CcgAssurance.Web.Demo.Quarters;

/// <summary>Anyshire North, quarter 4 of 2014/15: the annual review, with cancer waits met, A&amp;E recovering and a new chair chosen.</summary>
internal static class AnyshireNorthQuarter4
{
    public static DemoQuarter Quarter { get; } = new()
    {
        Key = Key("X01", 2014, 4),
        Held = Day(2015, 5, 19),
        Planned = "1. The year as a whole\n2. Actions that remain\n3. The new chair\n4. Domains and themes\n5. Plans for 2015/16",
        Contacts =
        [
            new()
            {
                Kind = MeetingKind.MonthlyReview,
                Date = Day(2015, 3, 25),
                Participants = "Ruth Okafor, Priya Nair, Fiona Marsh",
                Agenda = "Support on leadership: first month",
                Notes = "The governing body adopted the succession plan on 24 March. The mentor has met both candidates once.",
            },
            new()
            {
                Kind = MeetingKind.MonthlyReview,
                Date = Day(2015, 4, 22),
                Participants = "Ruth Okafor, Dr Simon Addo, Priya Nair",
                Agenda = "Support on A&E and leadership: second month",
                Notes = "The second locum in A&E was replaced by a permanent consultant on 13 April. Interim cover for commissioning works, at the " +
                    "price of one locality lead's time.",
            },
        ],
        Evidence =
        [
            FromCcg(new()
            {
                Title = "Leadership succession plan, adopted",
                Kind = EvidenceKind.Plan,
                Source = "NHS Anyshire North CCG",
                Date = Day(2015, 3, 24),
                Scope = EvidenceScope.Local,
                Summary = "Names a deputy and a possible successor for each of the five senior posts, with dates by which they are to be ready. " +
                    "The director of commissioning's post is the exception.",
                Focuses = [On(6)],
            }),
            FromCcg(new()
            {
                Title = "360-degree stakeholder survey 2015",
                Kind = EvidenceKind.Survey,
                Source = "Member practices and partners",
                Date = Day(2015, 4, 27),
                Scope = EvidenceScope.Local,
                Summary = "58 of 71 stakeholders answered. 86% call working relationships good, up from 77%. Confidence in leadership is high, " +
                    "with many comments on the change of chair.",
                Focuses = [On(1), On(5), On(6)],
            }),
            Dashboard(
                "Delivery dashboard, quarter 4", Day(2015, 5, 15),
                "62-day cancer treatment: 86.3%, the first time above 85% since 2013. A&E within four hours: 92.7%, and 94.9% in March. Access to " +
                    "psychological therapies: 3.8%. Diagnosis of dementia: 64.8%.",
                On(3), Parity),
            Local(
                EvidenceKind.PartnerReport, "Quality Surveillance Group: note on Anyshire NHS Foundation Trust", "Quality Surveillance Group", Day(2015, 4, 15),
                "Level of concern lowered after the winter. The group asks for assurance on weekend stroke care, where two reviews found gaps in " +
                    "therapy.",
                On(1), On(3)),
            Local(
                EvidenceKind.ComplaintsAndConcerns, "Complaints in 2014/15, summary", "Anyshire Commissioning Support Unit", Day(2015, 4, 30),
                "203 complaints in the year, against 241 the year before. Out-of-hours care fell from first to fifth place among the subjects.",
                On(2)),
            Brought(new()
            {
                Title = "A view on the interim arrangement",
                Kind = EvidenceKind.Other,
                OtherKind = "Conversation",
                Date = Day(2015, 5, 7),
                Scope = EvidenceScope.Soft,
                Summary = "Staff are said to be tired after covering the director's post since April. Ask when it is advertised again, and what " +
                    "could be put off until then.",
                Focuses = [On(6)],
            }),
        ],
        Points =
        [
            Says(On(3), "March was the trust's best month in A&E since May 2013, and April is better still at 95.2%."),
            Says(On(6), "46 practices voted, and Dr Leila Farrow takes the chair on 1 July with nine weeks of shadowing behind her."),
            Says(Parity, "We have made the two memory nurses permanent from our own budget."),
        ],
        Meeting = new()
        {
            TakesPlace = true,
            Date = Day(2015, 5, 19),
            Mode = MeetingMode.FaceToFace,
            Agenda = "1. The year as a whole\n2. Actions that remain\n3. The new chair\n4. Domains and themes\n5. Plans for 2015/16\n6. " +
                "Undertakings for the summer",
            Delivery = "The year ended with a surplus of £2.9 million, as planned, and nine of ten local priorities delivered. Savings reached " +
                "£5.1 million of £5.4 million. Emergency admissions closed 1.2% above plan.",
            DomainProgress = "Compared with last May, domain 5 has gone from the weakest to one of the strongest. Domain 6 has a plan that it " +
                "lacked, and one vacancy that worries both sides.",
            ChallengeAndSupport = "The area team asked whether A&E would hold without £1.1 million of winter money. The CCG showed the three " +
                "schemes that it will pay for itself. The CCG challenged NHS England to decide on premises in Millbrook, open since August.",
            AssuranceToCcg = "NHS England will decide on Millbrook by 30 June, and explained the reasons for the delay.",
            HealthAndWellbeingBoard = "The board was consulted on the year, and wrote that the CCG is 'a partner who keeps its promises'.",
        },
        Attendees =
        [
            Team("Martin Hale", "Area team director"),
            Team("Ruth Okafor", "Head of assurance"),
            Team("Claire Penhale", "Head of finance"),
            Team("Dr Simon Addo", "Deputy medical director"),
            Group("Fiona Marsh", "Accountable officer"),
            Group("Dr Alan Whitby", "Clinical chair"),
            Group("Dr Leila Farrow", "Chair elect"),
            Group("Priya Nair", "Director of performance"),
            Independent("Hannah Quist"),
        ],
        Undertakings =
        [
            WeWill("Decide on premises for the Millbrook practice.", Day(2015, 6, 30), "Gillian Stroud"),
            WeWill("Keep the mentor for the new chair until December.", Day(2015, 12, 18), "Martin Hale"),
            CcgWill("Advertise the post of director of commissioning again, with the salary reviewed.", Day(2015, 6, 19), "Fiona Marsh"),
            CcgWill("Report weekend stroke therapy cover to the Quality Surveillance Group.", Day(2015, 7, 10), "Dr Alan Whitby"),
        ],
        FollowUps =
        [
            Still(On(3), "62-day cancer waits", "The standard was met in the quarter, at 86.3%. It now has to be held through the summer holidays.", CcgAction),
            Moved(On(3), "Secure a urology consultant", Done, "The shared consultant began on 2 March, for three days a week in Anyshire."),
            Still(On(3), "A&E waits", "The quarter ended at 92.7%, with March at 94.9%. Recovery is real but only three months old."),
            Moved(On(3), "As an active member", InProgress, "The spring trajectory was met in February and March. Reviews go on until three months " +
                "in a row are above 95%.", Day(2015, 8, 28)),
            Moved(On(3), "Have a senior doctor", Done, "All seven evenings are covered since 13 April, by permanent staff."),
            Still(On(4), "Commissioning support", "All nine measures were met in February and again in March.", NoneNeeded),
            Moved(On(4), "Report each month", Done, "The last report went to the governing body on 24 March."),
            Still(On(6), "Reliance on a few leaders", "A chair elect has been chosen, and every post but one has a named successor. The director " +
                "of commissioning's post drew no suitable applicant."),
            Moved(On(6), "Use the strong leaders", Done, "The governing body adopted the succession plan on 24 March, 12 weeks late."),
            Moved(On(6), "Take part in", Done, "All five finished the programme, and shared what they learned with NHS England on 17 March."),
            Moved(On(6), "Prepare at least two", InProgress, "Two were prepared and one was elected. Mentoring of the chair elect continues.", Day(2015, 12, 18)),
            Moved(On(6), "Put an interim lead", Done, "A locality lead has covered three days a week since 1 April."),
            Still(Parity, "Psychological therapies (IAPT)", "The quarter's 3.8% is above the rate that the target needs. The year came to 12.5%."),
            Moved(Parity, "Visit the ten practices", Done, "All ten have been visited. Together they refer three times as many people as last summer."),
            Still(Equality, "Three groups with unmet need", "Work on two groups has begun. For seasonal workers there is still no agreed measure."),
            Moved(Equality, "Agree with the Health", InProgress, "Measures are agreed for Traveller families and for older people in the north. " +
                "The third follows when growers have been heard.", Day(2015, 7, 31)),
            Still(Better, "Sign-up to the Better Care Fund changes", "The pooled fund opened on 1 April. Support is broad, and transport is the " +
                "last open question."),
            Moved(Better, "Recruit and train", Done, "37 of 40 coordinators are in place. Nine providers signed the workforce plan on 20 February."),
            Moved(Better, "Invest in", Done, "245 staff were trained in the year, 58 of them home carers. The money was spent as planned."),
            Moved(Better, "Extend the community", InProgress, "Three of the four parishes have been served since 5 May.", Day(2015, 6, 26)),
        ],
        Items =
        [
            Achieved(On(1), "All stroke patients now see a consultant within 14 hours of admission, on weekdays."),
            Raised(
                On(1),
                new()
                {
                    Title = "Weekend stroke therapy",
                    Text = "Two reviews found that patients admitted on a Friday wait until Monday for a first therapy session.",
                    Provider = "Anyshire NHS Foundation Trust",
                    Target = "Assessment by a therapist within 24 hours",
                    NeedsFurtherAction = true,
                    Response = CcgAction,
                },
                Ccg("Agree weekend therapy cover for stroke in the contract for 2015/16.", Day(2015, 7, 10))),
            Achieved(On(2), "Complaints fell by 16% over the year, and those about out-of-hours care by half."),
            Achieved(On(3), "The 62-day standard was met for the first time since 2013, in every specialty but one.", isGoodPractice: true),
            Agreed(On(3), "62-day cancer waits", Ccg("Check the holiday rota for each cancer specialty before July.", Day(2015, 6, 26))),
            Achieved(On(4), "The CSU's services recovered fully within five months of the rectification plan, without a change of supplier."),
            Achieved(On(5), "The public log of promises shows 21 of 23 kept on time since January.", isGoodPractice: true),
            Agreed(On(6), "Reliance on a few leaders", Ccg("Fill the post of director of commissioning, and until then publish who decides what.", Day(2015, 9, 30))),
            Achieved(Parity, "People now wait six weeks for memory assessment, against 14 a year ago, and the two nurses are permanent."),
            Agreed(
                Parity, "Psychological therapies (IAPT)",
                Ccg("Add a service for people over 65, at home where needed.", Day(2015, 10, 30))),
            Achieved(Equality, "The mobile clinic is funded for three more years, and 61 of the people it met have registered with a practice."),
            Achieved(Better, "Bed days lost to delayed discharge came to 1,010 in the quarter, 29% fewer than a year before."),
        ],
        Judgements =
        [
            Judged(
                1, Assured,
                "Over the year, clinicians from 35 practices helped to design services, twice as many as when we began. Stakeholders call " +
                    "relationships good in 86 answers out of 100. The CCG raised gaps in weekend stroke therapy with the Quality Surveillance " +
                    "Group itself and is writing cover into the contract. It finds problems early and does not hide them, which is why one open " +
                    "issue about quality does not change our view that patients receive well commissioned care.",
                RiskAndApproach, "360-degree stakeholder survey 2015", "Quality Surveillance Group: note on Anyshire NHS Foundation Trust"),
            Judged(
                2, Assured,
                "This has been the steadiest of the six domains. Every decision of the governing body now states what patients said and what was " +
                    "done about it. Complaints fell by a sixth, and those on out-of-hours care, which opened the year, by half. People who were " +
                    "invisible in August sit on the reference group in May. We discussed how to keep this going on a small budget, and the CCG " +
                    "will train volunteers from its patient groups to run meetings.",
                Approach, "Complaints in 2014/15, summary"),
            Judged(
                3, AssuredWithSupport,
                "Cancer is a success. The standard was met at 86.3% after six quarters below it, because posts were filled and the trajectory " +
                    "was followed week by week. A&E has turned: 92.7% in the quarter, 94.9% in March, with senior cover on all seven evenings. " +
                    "Both sides considered 'assured'. They chose to wait for three months above 95%, since winter money ends in June and " +
                    "improvement is recent. Support continues in a lighter form, with a review in August.",
                RiskAndApproach, "Delivery dashboard, quarter 4"),
            Judged(
                4, Assured,
                "The CCG closes the year with a planned surplus of £2.9 million, clean internal audit opinions, and a commissioning support unit " +
                    "whose nine measures have been met twice running. Savings fell £0.3 million short, which was reported from month eight and " +
                    "covered. The primary care committee has published each of its decisions. We looked at how risks are scored after the winter " +
                    "and found the register candid. No further action is needed on points raised since last summer.",
                RiskAndApproach),
            Judged(
                5, Assured,
                "What was fragile a year ago now works without us in the room. Twice-weekly calls are attended by all partners, 21 of 23 promises " +
                    "on the public log were kept on time, and the pooled fund opened on the day. The Health and Wellbeing Board writes of a " +
                    "partner who keeps its promises. Elections to the council in May have changed four of its members, so some patience will be " +
                    "needed while the newcomers learn the ropes.",
                ApproachAndAround, "360-degree stakeholder survey 2015"),
            Judged(
                6, AssuredWithSupport,
                "Much has been put right since February. The succession plan is adopted, five people completed the programme, and Dr Farrow was " +
                    "chosen by a clear vote and is being mentored. One gap is serious. The post of director of commissioning has been empty since " +
                    "April, the first advertisement failed, and cover comes from a locality lead who cannot do both for long. Three contracts are " +
                    "to be renegotiated by autumn. Until the post is filled we agree with the CCG that support should go on.",
                RiskAndApproach, "Leadership succession plan, adopted", "360-degree stakeholder survey 2015"),
        ],
        Narratives =
        [
            On(
                Theme.ParityOfEsteem,
                "The year ends far better than it began. Psychological therapies reached 3.8% of need in the quarter, which is above the rate that " +
                    "the target asks for. Slow months before the second provider opened mean that the year as a whole came to 12.5%. People over " +
                    "65 remain the fewest, and a service at home is planned for October. Memory assessment takes six weeks where it took 14, and " +
                    "the nurses who made that possible are now permanent. Diagnosis of dementia rose by 12 points to 64.8%, just under the " +
                    "ambition of two thirds. We regard the visits to care homes as practice that others should see."),
            On(
                Theme.EqualityAndInequality,
                "Last summer the CCG suspected unmet need that it could not see. It now knows where it is, and has begun to act. The mobile clinic " +
                    "has three years of funding, and 61 people whom it met have registered with a practice. For older people without a car, " +
                    "practices in the north hold appointments until the bus arrives, a small change that has cut missed ones by a third. Nothing " +
                    "has been settled for seasonal workers, who will return in June. Growers are to be heard this month, and the board expects a " +
                    "measure by the end of July. The method itself is in use in four CCGs."),
            On(
                Theme.BetterCare,
                "The pooled fund of £14.6 million opened on 1 April with its governance in place. Bed days lost to delays came to 1,010, which is " +
                    "29% below the same quarter last year and the lowest since records began in this form. 37 coordinators work across health and " +
                    "social care, and 245 staff were trained. Emergency admissions, however, closed the year 1.2% above plan, so the payment for " +
                    "performance is not yet earned and the risk share may be used in the autumn. Community transport now serves three of four " +
                    "northern parishes. Patients on the reference group say that the changes make sense to them."),
        ],
    };
}
