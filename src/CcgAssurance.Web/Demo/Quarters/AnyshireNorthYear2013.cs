using CcgAssurance.Domain.Meetings;
using static CcgAssurance.Domain.Assessments.ActionStatus;
using static CcgAssurance.Domain.Assessments.IssueResponse;
using static CcgAssurance.Domain.Framework.AssuranceCategory;
using static CcgAssurance.Web.Demo.DemoBuilders;

namespace CcgAssurance.Web.Demo.Quarters;

/// <summary>Anyshire North, the last quarter of 2013/14, under the framework of that year: no themes.</summary>
internal static class AnyshireNorthYear2013
{
    public static DemoQuarter Quarter4 { get; } = new()
    {
        Key = Key("X01", 2013, 4),
        Held = Day(2014, 5, 20),
        Evidence =
        [
            Dashboard(
                "Delivery dashboard, quarter 4", Day(2014, 5, 15),
                "Fifteen of 18 constitution standards are met for the year. A&E ended on 94.6% and 62-day cancer treatment on 83.0%.", On(3)),
        ],
        Meeting = new()
        {
            TakesPlace = true,
            Date = Day(2014, 5, 20),
            Mode = MeetingMode.FaceToFace,
            Agenda = "1. The year in review\n2. The six domains\n3. Plans for 2014/15",
            Delivery = "The CCG closed its first year with a surplus of 1.1% and nine of its ten local milestones met.",
            DomainProgress = "Every domain has moved on since authorisation, the urgent care partnership least.",
        },
        Attendees = [Team("Ruth Okafor", "Head of assurance"), Group("Fiona Marsh", "Accountable officer"), Group("Priya Nair", "Director of performance")],
        Items =
        [
            Achieved(On(4), "All conditions from authorisation were lifted within the first year."),
            Raised(
                On(3), "Cancer pathway", "Urgent cancer referrals grew by 9% in the year and capacity did not follow.", CcgAction,
                Ccg("Agree a cancer capacity plan with the trust's clinical lead.", Day(2014, 6, 30), Done, "Agreed in May and now part of the contract.")),
        ],
        Judgements =
        [
            Judged(1, Assured, "GPs chair every programme board, and two unsafe pathways were redesigned in the year.", Approach),
            Judged(2, Assured, "A patient reference group was formed and its advice can be traced in three decisions of the governing body.", Approach),
            Judged(3, Assured, "Outcomes improved on most local measures. Cancer waits slipped in March and will be watched.", Risk, "Delivery dashboard, quarter 4"),
            Judged(4, Assured, "The first annual accounts were signed without qualification and the risk register is in daily use.", RiskAndApproach),
            Judged(5, AssuredWithSupport, "Partners meet often and decide seldom: the winter plan was signed only in December. Help with chairing " +
                "the urgent care group is agreed.", Around),
            Judged(6, Assured, "A young leadership team has found its feet and knows what it still has to learn.", Approach),
        ],
    };
}
