using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Features.Requests.Edit;
using static CcgAssurance.Domain.Requests.CommunicationKind;
using static CcgAssurance.Web.Demo.DemoBuilders;

namespace CcgAssurance.Web.Demo.Requests;

/// <summary>The requests for information of the demo: open, overdue, answered in parts, insufficient, corrected, closed and not issued yet.</summary>
public static class DemoRequests
{
    /// <summary>The lead who drafts them all.</summary>
    public const string Lead = "area-team-lead@anyshire.example";

    private const string Director = "director@anyshire.example";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DemoRequest> All { get; } =
    [
        CastlebridgeNightRota.Request, Midwives, Savings, SaltmarshDeficit.Request, Recovery, Pharmacies, Access, ChildrensWaits, Travellers, Minutes, Winter, Ambulances,
    ];

    // Sent back once by the director, then signed, answered in time and closed.
    private static DemoRequest Midwives => new()
    {
        Ccg = "X02",
        Issue = (Key("X02", 2014, 1), "Night staffing in maternity"),
        Drafted = Day(2014, 8, 27),
        Says = MidwivesForm with { GroundReason = "Some shifts are short." },
        Acts =
        [
            new DemoProposal(Day(2014, 8, 27), Lead),
            new DemoReturn(
                Day(2014, 8, 28), Director,
                "The letter has to say how often and how many midwives were missing, or the CCG cannot tell what we believe to be failing."),
            new DemoRewriting(Day(2014, 8, 29), Lead, MidwivesForm),
            new DemoProposal(Day(2014, 8, 29), Lead),
            new DemoIssuing(Day(2014, 9, 1), Director),
            new DemoReplying(
                Day(2014, 9, 24), "ccg-lead@x02.example",
                "The rota of the last three months is attached, with planned and actual numbers for each night. Of 92 nights, 11 were below plan, " +
                    "all of them by one midwife.\n\nSouthfield's chief nurse now signs off each week's rota on the Thursday before. Bank staff were " +
                    "found for every gap in September so far.",
                Table: "Month,Nights,Below plan\nJune 2014,30,5\nJuly 2014,31,4\nAugust 2014,31,2\n"),
            new DemoFinding(
                Day(2014, 10, 6), Lead, true,
                "The figures are complete and agree with those of the trust. The number of short nights falls month by month, and there is a named " +
                    "person who stops a short rota before it is worked."),
            new DemoClosing(Day(2014, 10, 6), Lead, RequestFollowOn.None),
        ],
    };

    private static RequestForm MidwivesForm => new()
    {
        Subject = "Midwives on night shifts at Southfield Hospital",
        Power = RequestPower.S14Z18,
        Addressee = RequestAddressee.Ccg,
        Required = [RequiredItem.Information, RequiredItem.Record],
        Details = "The rota of the maternity unit at Southfield Hospital from 1 June to 31 August 2014, with the planned and the actual number of " +
            "midwives on each night shift, and what the CCG does when a rota is short.",
        Purpose = "To see whether the CCG knows of unsafe shifts before they happen, and whether its monthly review brings their number down.",
        Ground = RequestGround.FailureInFunction,
        GroundReason = "One night shift in eight ran below the planned number of midwives in spring. The CCG learned of it from the trust's board " +
            "papers, two months later, although it has to secure continuous improvement in the quality of services.",
        ConversationOn = Asked(2014, 8, 21),
        DueOn = Asked(2014, 9, 26),
        LetterReference = "ANY/2014/031",
        Focus = On(1),
    };

    // What the report of the quarter had agreed as the response to an issue.
    private static DemoRequest Savings => new()
    {
        Ccg = "X04",
        Issue = (Key("X04", 2014, 1), "Timing of savings"),
        Drafted = Day(2014, 9, 2),
        Says = new()
        {
            Subject = "Timing of savings",
            Power = RequestPower.Informal,
            Addressee = RequestAddressee.Ccg,
            Required = [RequiredItem.Document, RequiredItem.Explanation],
            Details = "Please send the savings plan month by month, and explain why seven tenths of it fall after Christmas. For each of the five " +
                "largest schemes we would like to know what happens if it starts a month late.",
            DueOn = Asked(2014, 9, 30),
            Focus = On(4),
        },
        Acts =
        [
            new DemoIssuing(Day(2014, 9, 2), Lead),
            new DemoReplying(
                Day(2014, 9, 29), "ccg-lead@x04.example",
                "The plan is attached. Three schemes wait for the new contract in community services, which begins on 1 January, and make up £2.1 " +
                    "million of the savings after Christmas. If the contract slips by a month, we lose about £350,000 and have a list of smaller schemes " +
                    "to make up for two thirds of that.",
                Table: "Month,Planned saving\nOctober 2014,210000\nNovember 2014,240000\nDecember 2014,260000\nJanuary 2015,690000\n" +
                    "February 2015,720000\nMarch 2015,750000\n"),
            new DemoFinding(
                Day(2014, 10, 9), Lead, true,
                "The timing follows from a contract and not from optimism, and the CCG has worked out what a delay would cost. We will look at the " +
                    "smaller schemes in the next conversation."),
            new DemoClosing(Day(2014, 10, 9), Lead, RequestFollowOn.None, "Look at the reserve schemes in quarter 2."),
        ],
    };

    // To a person and not to the group; nothing came in time, then a letter on paper.
    private static DemoRequest Recovery => new()
    {
        Ccg = "X06",
        Issue = (Key("X06", 2014, 1), "Financial recovery"),
        Drafted = Day(2015, 2, 12),
        Says = new()
        {
            Subject = "How spending will come back within income",
            Power = RequestPower.S14Z19,
            Addressee = RequestAddressee.AccountableOfficer,
            AddresseeName = "Christine Vale",
            Required = [RequiredItem.Explanation],
            Details = "An explanation of how the CCG will bring its spending back within its income by March 2016: which of the six agreed actions " +
                "have begun, what each has saved up to the end of January, and who answers for those that have not begun.",
            Purpose = "To learn from the person who answers for the CCG's money whether the recovery plan is being carried out.",
            Ground = RequestGround.FailureInFunction,
            GroundReason = "The overspend has grown in each month since October. The six actions agreed in September were to be carried out by the " +
                "end of December, and the monthly reviews of January and February heard of no change.",
            ConversationOn = Asked(2015, 2, 11),
            DueOn = Asked(2015, 3, 9),
            LetterReference = "ANY/2015/007",
            Focus = On(4),
        },
        Acts =
        [
            new DemoProposal(Day(2015, 2, 12), Lead),
            new DemoIssuing(Day(2015, 2, 16), Director),
            new DemoFiling(
                Day(2015, 3, 4), "ccg-lead@x06.example", Call, "Gareth Lunt and Ruth Okafor",
                "The accountable officer is on leave until 9 March. Gareth Lunt asked for two more weeks. Ruth Okafor said that the day stands, and " +
                    "that an interim answer from the chief finance officer would help."),
            new DemoFinding(
                Day(2015, 3, 11), Lead, false,
                "No explanation was given by 9 March, and no interim answer either. The question stayed open in the conversation on the day after."),
            new DemoPaperReply(
                Day(2015, 3, 18), Lead, Day(2015, 3, 17), "Christine Vale, accountable officer",
                "A letter of two pages. Two of the six actions have begun: the vacancy freeze and the review of prescribing. Together they saved " +
                    "£180,000. The other four are “under consideration by the executive team”. The letter expects the position to right itself in the " +
                    "new financial year."),
            new DemoFinding(
                Day(2015, 3, 24), Lead, false,
                "The letter says nothing of who answers for the four actions that have not begun, and gives no reason to expect that the position " +
                    "rights itself. What was saved is a tenth of what was planned."),
            new DemoClosing(
                Day(2015, 3, 31), Lead, RequestFollowOn.Escalation, "The letter is read with the single view of the CCG's position that NHS England has put to it."),
        ],
    };

    // Insufficient, and the rest is awaited.
    private static DemoRequest Pharmacies => new()
    {
        Ccg = "X07",
        Drafted = Day(2015, 4, 23),
        Says = new()
        {
            Subject = "Repeat prescriptions after the closure of two pharmacies",
            Power = RequestPower.S14Z18,
            Addressee = RequestAddressee.Ccg,
            Required = [RequiredItem.Information, RequiredItem.Document],
            Details = "The CCG's assessment of who is affected by the two closures in Fenwick, the number of repeat prescriptions not collected from " +
                "January to March 2015 by practice, and the minutes of the meeting at which the CCG decided what to do.",
            Purpose = "To find out whether people with long-term conditions go without their medicines.",
            Ground = RequestGround.FailureInFunction,
            GroundReason = "The health and wellbeing board told us that 300 people may now live more than an hour from a pharmacy. The CCG could not " +
                "say on 22 April whether it had looked at this.",
            ConversationOn = Asked(2015, 4, 22),
            DueOn = Asked(2015, 5, 15),
            LetterReference = "ANY/2015/019",
            Focus = On(3),
        },
        Acts =
        [
            new DemoProposal(Day(2015, 4, 23), Lead),
            new DemoIssuing(Day(2015, 4, 27), Director),
            new DemoReplying(
                Day(2015, 5, 14), "ccg-lead@x07.example",
                "The minutes of 30 April are set out below. The CCG set up a delivery round with the two remaining pharmacies on that " +
                    "day.\n\nMinute 7: The committee heard that about 240 people are affected, and agreed a delivery round twice a week until a new " +
                    "contractor is found."),
            new DemoFinding(
                Day(2015, 5, 21), Lead, false,
                "The delivery round is welcome. What is missing is the number of prescriptions not collected, by practice, without which nobody knows " +
                    "whether the round reaches those who need it."),
            new DemoFiling(
                Day(2015, 5, 26), Lead, Email, "Ruth Okafor to Ana Brightwell",
                "Asked for the figures by practice, and offered the help of the area team's analyst with the extract."),
        ],
    };

    // A reply about which nothing is found yet.
    private static DemoRequest Access => new()
    {
        Ccg = "X03",
        Drafted = Day(2015, 5, 13),
        Says = new()
        {
            Subject = "What became of the members' forum's views",
            Power = RequestPower.Informal,
            Addressee = RequestAddressee.Ccg,
            Required = [RequiredItem.Record],
            Details = "For each proposal that the members' forum made in the last year: whether the governing body discussed it, what was decided, and " +
                "how the practices heard of it.",
            DueOn = Asked(2015, 6, 5),
            Focus = On(2),
        },
        Acts =
        [
            new DemoIssuing(Day(2015, 5, 13), Lead),
            new DemoReplying(
                Day(2015, 6, 3), "ccg-lead@x03.example",
                "The forum made nine proposals. The governing body discussed seven of them, took up four and gave its reasons for the other three in " +
                    "the practice bulletin. Two came after its last meeting and are on the agenda for 25 June.",
                Table: "Proposal,Discussed,Decision\nOne referral form,17 July 2014,Taken up\nEarlier results from the laboratory,18 September 2014,Taken up\n" +
                    "A second phlebotomy site,18 September 2014,Not taken up\n"),
        ],
    };

    // Overdue.
    private static DemoRequest ChildrensWaits => new()
    {
        Ccg = "X02",
        Issue = (Key("X02", 2014, 3), "Waits in children's mental health"),
        Drafted = Day(2015, 5, 11),
        Says = new()
        {
            Subject = "Recovery plan for waits in children's mental health",
            Power = RequestPower.Informal,
            Addressee = RequestAddressee.Ccg,
            Required = [RequiredItem.Document, RequiredItem.Information],
            Details = "The recovery plan agreed with the partnership trust, which was due on 30 April, and the average wait for a first appointment in " +
                "each month since January.",
            DueOn = Asked(2015, 5, 29),
            Focus = On(3),
        },
        Acts =
        [
            new DemoIssuing(Day(2015, 5, 11), Lead),
            new DemoFiling(
                Day(2015, 6, 1), Lead, Call, "Ruth Okafor and Owen Marsh",
                "The plan waits for the trust's board, which meets on 11 June. Owen Marsh will send the monthly waits before that, and the plan on the " +
                    "day after."),
        ],
    };

    // Open, with the group that most people look at.
    private static DemoRequest Travellers => new()
    {
        Ccg = "X01",
        Issue = (Key("X01", 2014, 3), "Three groups with unmet need"),
        Drafted = Day(2015, 5, 29),
        Says = new()
        {
            Subject = "What is done for three groups with unmet need",
            Power = RequestPower.Informal,
            Addressee = RequestAddressee.Ccg,
            Required = [RequiredItem.Information],
            Details = "For Traveller families, seasonal workers and older people without a car in the north: what has been started since March, how many " +
                "people it reached, and how the CCG will know by the autumn that fewer of them come to A&E.",
            DueOn = Asked(2015, 6, 22),
            Focus = Equality,
        },
        Acts = [new DemoIssuing(Day(2015, 5, 29), Lead)],
    };

    private static DemoRequest Minutes => new()
    {
        Ccg = "X06",
        Issue = (Key("X06", 2014, 3), "Openness about risk"),
        Drafted = Day(2015, 6, 1),
        Says = new()
        {
            Subject = "Minutes of the governing body since April",
            Power = RequestPower.Informal,
            Addressee = RequestAddressee.Ccg,
            Required = [RequiredItem.Record],
            Details = "The minutes of the governing body's meetings in April and May, public and private, in as far as they are about money; and the list " +
                "of risks as each meeting had it before it.",
            DueOn = Asked(2015, 6, 19),
            Focus = On(6),
        },
        Acts = [new DemoIssuing(Day(2015, 6, 1), Lead)],
    };

    // Waits for the director.
    private static DemoRequest Winter => new()
    {
        Ccg = "X08",
        Drafted = Day(2015, 6, 4),
        Says = new()
        {
            Subject = "Who takes on the patients of Upper Garth",
            Power = RequestPower.Both,
            Addressee = RequestAddressee.Ccg,
            Required = [RequiredItem.Document, RequiredItem.Explanation],
            Details = "The agreement with the neighbouring practices in its latest draft, and an explanation of how 1,900 patients will be registered " +
                "elsewhere if it is not signed by the end of the year.",
            Purpose = "To learn whether people in Upper Garth will have a GP when the only one there retires.",
            Ground = RequestGround.FailureInFunction,
            GroundReason = "The agreement has been announced in three quarters running, and none of the neighbouring practices has signed it.",
            ConversationOn = Asked(2015, 5, 28),
            DueOn = Asked(2015, 7, 3),
            LetterReference = "ANY/2015/026",
            Focus = On(1),
        },
        Acts = [new DemoProposal(Day(2015, 6, 4), Lead)],
    };

    // A draft in which something is missing.
    private static DemoRequest Ambulances => new()
    {
        Ccg = "X01",
        Drafted = Day(2015, 6, 5),
        Says = new()
        {
            Subject = "Handover of patients from ambulances at weekends",
            Power = RequestPower.S14Z18,
            Addressee = RequestAddressee.Ccg,
            Required = [RequiredItem.Information],
            Details = "The number of handovers that took longer than 30 and 60 minutes on each weekend since 1 April.",
            Purpose = "To see whether the new rota at the front door works at weekends too.",
            DueOn = Asked(2015, 7, 10),
            Focus = On(5),
        },
        Acts = [],
    };

    internal static DateAnswer? Asked(int year, int month, int day) => DateAnswer.From(Day(year, month, day));
}
