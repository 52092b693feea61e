using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Reporting.Documents;

namespace CcgAssurance.Reporting.Tests.Documents;

/// <summary>A report in which every kind of content stands at least once, and editions to print it in.</summary>
internal static class SampleReport
{
    public static DateTimeOffset MadeAt { get; } = new(2014, 8, 6, 9, 30, 0, TimeSpan.Zero);

    public static ReportEdition Draft { get; } = new(OutputState.Draft, 2, MadeAt);

    public static ReportEdition Final { get; } = new(OutputState.Final, 3, MadeAt);

    private static readonly Guid Cancer = Guid.Parse("0197a000-0000-7000-8000-000000000001");
    private static readonly Guid Procurement = Guid.Parse("0197a000-0000-7000-8000-000000000002");
    private static readonly Guid Members = Guid.Parse("0197a000-0000-7000-8000-000000000003");

    public static QuarterlyReport Whole(params AssuranceCategory?[] categories) => new()
    {
        CcgCode = "X01",
        CcgName = "NHS Anyshire North CCG",
        AreaTeam = "Anyshire",
        Director = "Martin Hale",
        AreaTeamContact = "anyshire.assurance@england.example",
        IsInvented = true,
        Year = FinancialYear.StartingIn(2014),
        Quarter = Quarter.Q1,
        FrameworkKey = "2014-15",
        Conversation = new ReportedConversation(new DateOnly(2014, 7, 23), null),
        Domains = [.. DomainNumber.All.Select((number, place) => new ReportedDomain(
            number,
            categories.Length == 0 ? AssuranceCategory.Assured : categories[place],
            "The CCG manages its risks.",
            number.Value == 3 ? Outcomes : number.Value == 4 ? Governance : number.Value == 6 ? Leadership : ReportedItems.None))],
        Themes =
        [
            new ReportedTheme(Theme.ParityOfEsteem, "Dementia is found earlier.\n\nTherapies are behind.", null, new ReportedItems(
                [new ReportedAchievement(Guid.NewGuid(), "A programme for people with early dementia.")], [], [])),
            new ReportedTheme(Theme.EqualityAndInequality, null, "The analysis is due in the autumn", ReportedItems.None),
            new ReportedTheme(Theme.BetterCare, null, null, new ReportedItems([new ReportedAchievement(Guid.NewGuid(), "A joint plan.")], [], [])),
        ],
    };

    /// <summary>
    /// The same with an earlier report to compare it with, in which everything that can change was otherwise, and with an answer of the group.
    /// </summary>
    public static QuarterlyReport WithChangesAndResponse()
    {
        var whole = Whole();
        var now = whole with
        {
            Domains = [.. whole.Domains.Select(domain => domain.Number.Value == 6 ? domain with { Items = domain.Items with { Actions = Late } } : domain)],
        };
        return now with
        {
            Changes = ReportComparison.Between(Earlier(now), now),
            Response = new ReportedResponse
            {
                DraftNumber = 2,
                DueOn = new DateOnly(2014, 8, 20),
                SentOn = new DateOnly(2014, 8, 18),
                Dissents =
                [
                    new ReportedDissent
                    {
                        Kind = SubjectKind.Judgement,
                        Focus = Focus.On(new DomainNumber(3)),
                        Reasons = "Waits are long, and the plan for them is late.",
                        NotJointReason = "The group had to leave early.",
                        Comment = "Waits have fallen.\n\nThe plan holds.",
                        Reply = AreaTeamReply.NotChanged,
                        ReplyReason = "The data says so",
                        DirectorReason = "The data of August is clear.",
                    },
                    new ReportedDissent
                    {
                        Kind = SubjectKind.Issue,
                        Focus = Focus.On(Theme.BetterCare),
                        Title = "Pooled budget",
                        SaidToVersion = 1,
                        Comment = "It was agreed in May.",
                        Reply = AreaTeamReply.Changed,
                        ReplyReason = "The date is in now",
                    },
                ],
            },
        };
    }

    private static IReadOnlyList<ReportedAction> Late { get; } =
    [
        new() { Id = Guid.NewGuid(), Text = "Find two more leaders", Owner = ActionOwner.Ccg, DueOn = new DateOnly(2014, 8, 5), Status = ActionStatus.Open },
        new() { Id = Guid.NewGuid(), Text = "Pay for their training", Owner = ActionOwner.NhsEngland, Status = ActionStatus.NotDelivered },
    ];

    // The quarter before had the issue on few leaders, which goes on, and others that do not.
    private static QuarterlyReport Earlier(QuarterlyReport now)
    {
        return now with
        {
            Year = FinancialYear.StartingIn(2013),
            Quarter = Quarter.Q4,
            Domains = [.. now.Domains.Select(domain => domain.Number.Value switch
            {
                3 => domain with
                {
                    Category = AssuranceCategory.AssuredWithSupport,
                    Items = new ReportedItems(
                        [],
                        [new ReportedIssue { Id = Guid.NewGuid(), Title = "Stroke care" }],
                        [
                            domain.Items.Actions[0] with { Status = ActionStatus.Open },
                            new ReportedAction { Id = Guid.NewGuid(), Text = "Write to the network", Owner = ActionOwner.Ccg, Status = ActionStatus.Open },
                        ]),
                },
                4 or 6 => domain with
                {
                    Items = domain.Items with { Actions = [.. domain.Items.Actions.Select(action => action with { Status = ActionStatus.Open })] },
                },
                _ => domain,
            })],
        };
    }

    private static ReportedItems Outcomes => new(
        [
            new ReportedAchievement(Guid.NewGuid(), "On course for its local priorities", IsGoodPractice: true),
            new ReportedAchievement(Guid.NewGuid(), "A review of looked-after children.", IsSafeguarding: true),
        ],
        [
            new ReportedIssue
            {
                Id = Cancer,
                Title = "62-day cancer waits",
                Text = "Some specialties are short of capacity",
                Provider = "Anyshire NHS Foundation Trust",
                Target = "85% within 62 days",
                NeedsFurtherAction = true,
            },
        ],
        [
            new ReportedAction
            {
                Id = Guid.NewGuid(),
                IssueId = Cancer,
                Text = "Obtain a revised plan",
                Owner = ActionOwner.Ccg,
                DueOn = new DateOnly(2014, 9, 30),
                Status = ActionStatus.InProgress,
                Progress = "The plan has been asked for",
                IsCarried = true,
            },
            new ReportedAction
            {
                Id = Guid.NewGuid(),
                Text = "Visit the trust.",
                Owner = ActionOwner.ThirdParty,
                OwnerName = "Monitor",
                Status = ActionStatus.Open,
            },
        ]);

    private static ReportedItems Governance => new(
        [],
        [new ReportedIssue { Id = Procurement, Title = "Knowledge of procurement" }],
        [new ReportedAction { Id = Guid.NewGuid(), IssueId = Procurement, Text = "Train the members.", Owner = ActionOwner.Both, Status = ActionStatus.Done }]);

    private static ReportedItems Leadership =>
        new([], [new ReportedIssue { Id = Members, Title = "Few leaders", NeedsFurtherAction = true, IsCarried = true }], []);
}
