using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;
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
            new ReportedAction { Id = Guid.NewGuid(), Text = "Visit the trust.", Owner = ActionOwner.ThirdParty, OwnerName = "Monitor", Status = ActionStatus.Open },
        ]);

    private static ReportedItems Governance => new(
        [],
        [new ReportedIssue { Id = Procurement, Title = "Knowledge of procurement" }],
        [new ReportedAction { Id = Guid.NewGuid(), IssueId = Procurement, Text = "Train the members.", Owner = ActionOwner.Both, Status = ActionStatus.Done }]);

    private static ReportedItems Leadership => new([], [new ReportedIssue { Id = Members, Title = "Few leaders", NeedsFurtherAction = true, IsCarried = true }], []);
}
