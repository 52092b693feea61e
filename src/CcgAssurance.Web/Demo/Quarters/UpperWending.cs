using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using static CcgAssurance.Domain.Assessments.ActionStatus;
using static CcgAssurance.Domain.Assessments.IssueResponse;
using static CcgAssurance.Domain.Framework.AssuranceCategory;
using static CcgAssurance.Web.Demo.DemoBuilders;

namespace CcgAssurance.Web.Demo.Quarters;

/// <summary>
/// Upper Wending: a small rural group. Quarter 3 is the fourth response of the guidance's case studies (Annex 4): after three
/// quarters of support that it did not use, one domain is not assured and intervention is required.
/// </summary>
internal static class UpperWending
{
    private static readonly AttendeeAnswers[] Usual =
        [Team("Ruth Okafor", "Head of assurance"), Group("Christine Vale", "Accountable officer"), Group("Dr Hugh Sandford", "Clinical chair")];

    public static DemoQuarter Year2013Quarter4 { get; } = new()
    {
        Key = Key("X06", 2013, 4),
        Held = Day(2014, 5, 28),
        Meeting = Met(
            Day(2014, 5, 28), MeetingMode.FaceToFace, "1. Closing the accounts\n2. Hospital costs\n3. Domains",
            "Income was exceeded by £0.4 million, paid for from a one-off rebate.",
            "The CCG sees the overspend as an accident of one year. We are not so sure."),
        Attendees = [.. Usual],
        Items = [Raised(On(4), "Underlying overspend", "Without the rebate the year would have closed in deficit.", Support, Ccg("Agree an action plan to bring spending back within income.", Day(2014, 8, 29)))],
        Judgements =
        [
            Judged(1, Assured, "In a group this small the clinicians know every ward sister by name.", Approach),
            Judged(2, Assured, "Parish newsletters carry the CCG's questions to nearly every home.", Approach),
            Judged(3, Assured, "Life expectancy is high and early deaths from heart disease still fall.", Risk),
            Judged(4, AssuredWithSupport, "Underlying spending is above income. An improvement team is agreed to help with an action plan.", RiskAndApproach),
            Judged(5, Assured, "Mountain rescue and first responders are part of the emergency plan.", Around),
            Judged(6, Assured, "A respected chair and a long-serving team hold the practices together.", Approach),
        ],
    };

    public static DemoQuarter Quarter1 { get; } = new()
    {
        Key = Key("X06", 2014, 1),
        Held = Day(2014, 9, 4),
        Meeting = Met(
            Day(2014, 9, 4), MeetingMode.FaceToFace, "1. Action plan\n2. Hospital activity\n3. Domains and themes",
            "Spending is £0.3 million above budget after one quarter.",
            "An action plan was agreed at the end of August. We now look to see it carried out."),
        Attendees = [.. Usual, Team("Claire Penhale", "Head of finance")],
        FollowUps = [Moved(On(4), "Agree an action plan", Done, "Agreed on 27 August: six actions with monthly stages.")],
        Items =
        [
            Raised(
                On(4), "Financial recovery", "Six actions have been agreed to bring spending back within income.", Support,
                Ccg("Carry out the six actions of the recovery plan by their monthly stages.", Day(2014, 12, 31))),
            Achieved(On(2), "Half of the households in the valley answered a question about minor injuries."),
        ],
        Judgements =
        [
            Judged(1, Assured, "Minor injuries are treated well in two cottage hospitals, and audits say so.", Approach),
            Judged(2, Assured, "A reply from every second household is the best response that we have seen this year.", Approach),
            Judged(3, Assured, "Plans aim at the right conditions for an ageing valley.", Risk),
            Judged(4, AssuredWithSupport, "There is a plan with stages, which is what support was for. It has to be delivered, and the improvement " +
                "team will help with that.", RiskAndApproach),
            Judged(5, Assured, "County and CCG share a minibus service, and now its cost.", Around),
            Judged(6, Assured, "Clinical leadership is steady, though few practices want a turn at it.", Approach),
        ],
        Narratives =
        [
            On(Theme.ParityOfEsteem, "Farmers rarely ask for help with depression, so a counsellor sits at the livestock market on Thursdays."),
            On(Theme.EqualityAndInequality, "Distance is the chief inequality here: the last bus from the upper valley leaves at four."),
            On(Theme.BetterCare, "A nurse and a social worker visit the 60 frailest people together each month."),
        ],
    };

    public static DemoQuarter Quarter2 { get; } = new()
    {
        Key = Key("X06", 2014, 2),
        Held = Day(2014, 12, 4),
        Meeting = Met(
            Day(2014, 12, 4), MeetingMode.FaceToFace, "1. Six actions\n2. Quality at Wending Valley Hospitals\n3. Domains and themes",
            "The overspend has reached £0.9 million. One action in six has begun.",
            "Stages due in September, October and November were missed without notice."),
        Attendees = [.. Usual, Team("Martin Hale", "Area team director")],
        FollowUps =
        [
            Still(On(4), "Financial recovery", "One action of six has begun, and the overspend has trebled since June."),
            Moved(On(4), "Carry out the six", InProgress, "Referral advice began in October. The stages of the other five actions have passed.", Day(2015, 1, 30)),
        ],
        Items =
        [
            Agreed(On(4), "Financial recovery", Both("Meet every month with the improvement team to look at each action.", Day(2015, 3, 31))),
            Achieved(Parity, "The counsellor at the livestock market has seen 43 farmers."),
        ],
        Judgements =
        [
            Judged(1, Assured, "Cottage hospital care is good. Worries about the acute hospital are passed on quickly by GPs.", RiskAndApproach),
            Judged(2, Assured, "Results of the household question were printed in every parish, with what will change.", Approach),
            Judged(3, Assured, "Outcomes do not yet suffer from the state of the finances.", Risk),
            Judged(4, AssuredWithSupport, "Five of six actions have not begun, and nobody told us. Support is stepped up to monthly meetings, and " +
                "we have said what follows if these change nothing.", RiskAndApproach),
            Judged(5, Assured, "A joint minibus for clinic visits fills 84% of its seats.", Around),
            Judged(6, Assured, "We asked the team to be more open about what goes wrong, and it promised to be.", Approach),
        ],
        Narratives =
        [
            On(Theme.ParityOfEsteem, "The market counsellor's patients are mostly men over 50 who had told nobody before."),
            On(Theme.EqualityAndInequality, "A later bus on Tuesdays, paid for by the CCG, brought 70 people to evening clinics."),
            On(Theme.BetterCare, "Monthly visits to the frailest 60 go on, although one of the two nurses has left."),
        ],
    };

    /// <summary>Fourth response: severity not accepted, plans not kept, further support refused. Not assured, intervention required.</summary>
    public static DemoQuarter Quarter3 { get; } = new()
    {
        Key = Key("X06", 2014, 3),
        Held = Day(2015, 3, 10),
        Planned = "1. Finances and the recovery plan\n2. The hospital\n3. Further support\n4. Domains and themes",
        Contacts =
        [
            new()
            {
                Kind = MeetingKind.MonthlyReview,
                Date = Day(2015, 1, 14),
                Participants = "Ruth Okafor, Claire Penhale, Christine Vale",
                Agenda = "Six actions, one by one",
                Notes = "No change since December. The CCG expects the position to right itself in spring.",
            },
            new()
            {
                Kind = MeetingKind.MonthlyReview,
                Date = Day(2015, 2, 11),
                Participants = "Ruth Okafor, Martin Hale, Christine Vale, Dr Hugh Sandford",
                Agenda = "Single view of the position",
                Notes = "Martin Hale set out NHS England's view face to face: the CCG is at risk of financial failure. The CCG called this " +
                    "exaggerated.",
            },
        ],
        Evidence =
        [
            Local(
                EvidenceKind.LocalInformation, "Finance report, month ten", "NHS Upper Wending CCG", Day(2015, 2, 20),
                "Overspend £1.8 million. The savings target is just met, thanks to a delayed payment. For 2015/16 a shortfall of £4.2 million, or " +
                    "3% of income, is shown without remedies.", On(4)),
            Local(
                EvidenceKind.PartnerReport, "Care Quality Commission: Wending Valley Hospitals NHS Trust", "Care Quality Commission", Day(2015, 2, 5),
                "Requires improvement. Staffing in medicine and delays in A&E are of most concern. The trust itself forecasts a deficit of £9 " +
                    "million.", On(1), On(4)),
            Brought(new()
            {
                Title = "Concern from inside the CCG",
                Kind = EvidenceKind.Other,
                OtherKind = "Conversation",
                Date = Day(2015, 2, 27),
                Scope = EvidenceScope.Soft,
                Summary = "Staff are said to have been asked to leave risks out of a report to the governing body. Do not use without checking " +
                    "against the papers themselves.",
                Focuses = [On(4), On(6)],
                ShowsShortfall = true,
            }),
        ],
        Meeting = new()
        {
            TakesPlace = true,
            Date = Day(2015, 3, 10),
            Mode = MeetingMode.FaceToFace,
            Agenda = "1. Finances and the recovery plan\n2. The hospital\n3. Further support\n4. Domains and themes",
            Delivery = "The savings target is met by a narrow margin that will not repeat. Next year's position is very challenged, and the local " +
                "hospital has difficulties with both money and quality of care.",
            DomainProgress = "The CCG does not accept that its position is as serious as the figures say. Of six actions agreed in August, one was " +
                "delivered in part.",
            ChallengeAndSupport = "NHS England offered a turnaround director and an expert team. The CCG declined both as unnecessary. It accepted " +
                "a facilitated session for its governing body.",
            AssuranceToCcg = "NHS England explained each of the steps that come before any intervention, and the CCG's part in them.",
            Notes = "The CCG does not agree with the judgement on domain 4, and asks for that to be recorded.",
        },
        Attendees =
        [
            .. Usual, Team("Martin Hale", "Area team director"), Team("Claire Penhale", "Head of finance"),
            Group("Noel Brackley", "Chief finance officer"), Independent("Margaret Oyston"),
        ],
        Undertakings =
        [
            WeWill("Put the single view of the position to the governing body in writing.", Day(2015, 3, 17), "Martin Hale"),
            CcgWill("Hold a facilitated session of the governing body.", Day(2015, 4, 14), "Dr Hugh Sandford"),
        ],
        FollowUps =
        [
            Still(On(4), "Financial recovery", "The overspend stands at £1.8 million and agreed timelines have not been kept. The CCG declines " +
                "further support.", Intervention),
            Moved(On(4), "Carry out the six", NotDelivered, "One action was delivered in part and five were not begun."),
            Moved(On(4), "Meet every month", Done, "Meetings took place in January and February, without effect on the plan."),
        ],
        Items =
        [
            Agreed(On(4), "Financial recovery", NhsEngland("Open a case for intervention and take it through the guidance's steps in order.", Day(2015, 4, 30))),
            Raised(On(6), "Openness about risk", "The governing body has not discussed the finances in depth since October.", Support, Both("Hold a facilitated session in which the governing body looks at its own finances.", Day(2015, 4, 14))),
            Achieved(Better, "Frail people at home are visited by a second nurse again since January."),
        ],
        Judgements =
        [
            Judged(1, Assured, "GPs reacted to the inspection of the hospital by visiting its medical wards each week. Care that the CCG " +
                "commissions in the valley itself remains good.", RiskAndApproach, "Care Quality Commission: Wending Valley Hospitals NHS Trust"),
            Judged(2, Assured, "Parish meetings continue and are well attended. They have not been told how serious the finances are, and we asked " +
                "that they should be.", Approach),
            Judged(3, Assured, "Outcomes hold up for now. Plans for next year cannot be relied on until the money behind them is settled, which we " +
                "take up under domain 4.", Risk),
            Judged(
                4, NotAssuredInterventionRequired,
                "Support has been in place for three quarters to help the CCG develop and carry out a plan, and it has not worked. Minimal " +
                    "progress has been made, and the situation has not improved. Of six actions with agreed timelines, five were never begun. " +
                    "Little has been done against the risk of financial failure: a shortfall of £4.2 million next year is reported without a " +
                    "single remedy, while the local hospital's money and care both worsen. The CCG does not acknowledge how severe this is, and " +
                    "does not agree that it needs further support. It cannot show us that it can mitigate its risks, and nothing short of " +
                    "intervention is left to propose.",
                AllThree, "Finance report, month ten", "Care Quality Commission: Wending Valley Hospitals NHS Trust")
                .NotJointly("The CCG disagrees. It considers its position difficult but not severe, and sees no need of more support.", InterventionReason.CannotMitigateRisks, InterventionReason.SupportInsufficient),
            Judged(5, Assured, "Partners speak well of the people at the CCG. The county council shares our concern about money and has said so to " +
                "them directly.", Around),
            Judged(
                6, AssuredWithSupport,
                "Clinical leaders are committed, and practices stay loyal to them. But the governing body has not looked at its finances in depth " +
                    "for five months, and hard messages do not reach it. It has agreed to a facilitated session and to an outside adviser on " +
                    "reporting, which we count in its favour.",
                RiskAndApproach),
        ],
        Narratives =
        [
            On(Theme.ParityOfEsteem, "The livestock market counsellor was funded until March and is at risk from the shortfall. We asked for the " +
                "service to be protected."),
            On(Theme.EqualityAndInequality, "Evening buses brought 212 people to clinics over the winter. Nobody has yet looked at whom a recovery " +
                "plan would hit hardest."),
            On(Theme.BetterCare, "Joint visits to frail people are back to full strength. The pooled fund was signed on time by both parties."),
        ],
    };

    public static DemoQuarter Quarter4 { get; } = new()
    {
        Key = Key("X06", 2014, 4),
        Held = Day(2015, 5, 27),
        Meeting = Met(
            Day(2015, 5, 27), MeetingMode.FaceToFace, "1. Year end\n2. After the governing body's session\n3. Domains and themes",
            "The accounts closed £2.1 million over income.",
            "The mood has changed since the governing body spent a day on its finances, but the figures have not."),
        Attendees = [.. Usual, Team("Martin Hale", "Area team director"), Group("Noel Brackley", "Chief finance officer")],
        FollowUps =
        [
            Still(On(4), "Financial recovery", "The year closed £2.1 million over. A new plan has been started, eight months after the first."),
            Moved(On(4), "Open a case", InProgress, "The case was opened on 30 March. A direction has been in force since 5 May."),
            Still(On(6), "Openness about risk", "The governing body now sees the whole finance report each month."),
            Moved(On(6), "Hold a facilitated", Done, "Held on 14 April, with every member present."),
        ],
        Items = [Achieved(On(6), "The governing body asked for, and published, a frank summary of its financial position.")],
        Judgements =
        [
            Judged(1, Assured, "Weekly ward visits by GPs led to two changes in how the hospital hands patients over.", Approach),
            Judged(2, Assured, "The finances were explained in all nine parishes in May, with questions answered on the spot.", Approach),
            Judged(3, Assured, "Care for long-term conditions met the year's ambitions, and emergency admissions were flat.", Risk),
            Judged(4, NotAssuredInterventionRequired, "The deficit has grown, and the new plan is not far enough along to rely on. A better tone " +
                "does not yet amount to mitigation, so our view stands and so does the direction.", RiskAndApproach)
                .NotJointly("The CCG accepts the facts, but would have chosen to be assured with support.", InterventionReason.SupportInsufficient),
            Judged(5, Assured, "The county has offered to share a finance officer, and the offer has been taken up.", Around),
            Judged(6, AssuredWithSupport, "Members speak up as they did not in winter. The adviser on reporting stays until autumn.", Approach),
        ],
        Narratives =
        [
            On(Theme.ParityOfEsteem, "The farmers' union has taken on half the cost of the market counsellor, so the service survives."),
            On(Theme.EqualityAndInequality, "The new plan is to be tested for its effect on the upper valley before it is adopted."),
            On(Theme.BetterCare, "In its first eight weeks the pooled fund paid for night sitters in 31 homes."),
        ],
    };
}
