using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Tests;

public sealed class RemovedMeanwhileTests : IAsyncLifetime
{
    private static readonly Focus Third = Focus.On(new DomainNumber(3));

    private static readonly Actor Actor = new(
        new UserId(Guid.CreateVersion7()),
        "Ruth Okafor",
        Role.AreaTeamLead,
        OrganisationCode.Parse("Q45"),
        new DateTimeOffset(2014, 11, 19, 10, 30, 0, TimeSpan.Zero));

    private TestDatabase _database = null!;
    private Guid _issue;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await using var db = _database.CreateContext();
        var assessment = QuarterlyAssessment.Open(
            new QuarterKey(OrganisationCode.Parse("00C"), FinancialYear.StartingIn(2014), Quarter.Q1), FrameworkVersions.Y2014To15);
        Assert.True(assessment.AddItem(Third, ItemKind.Issue, new ItemAnswers { Title = "A&E waits" }).IsDone);
        _issue = assessment.Items.Single().Id;
        db.QuarterlyAssessments.Add(assessment);
        await db.SaveAsync(Actor, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    [Rule("R228")]
    public async Task An_action_on_an_issue_that_somebody_removes_meanwhile_moves_on()
    {
        await using var first = _database.CreateContext();
        await using var second = _database.CreateContext();
        AddAction(await LoadAsync(second));
        RemoveIssue(first, await LoadAsync(first));

        Assert.True((await first.SaveAsync(Actor, TestContext.Current.CancellationToken)).IsDone);
        Assert.Equal(OutcomeKind.Conflict, (await second.SaveAsync(Actor, TestContext.Current.CancellationToken)).Kind);

        await using var after = _database.CreateContext();
        Assert.Empty((await LoadAsync(after)).Items);
    }

    [Fact]
    [Rule("R228")]
    public async Task Removing_an_issue_on_which_somebody_adds_an_action_meanwhile_moves_on()
    {
        await using var first = _database.CreateContext();
        await using var second = _database.CreateContext();
        RemoveIssue(second, await LoadAsync(second));
        AddAction(await LoadAsync(first));

        Assert.True((await first.SaveAsync(Actor, TestContext.Current.CancellationToken)).IsDone);
        Assert.Equal(OutcomeKind.Conflict, (await second.SaveAsync(Actor, TestContext.Current.CancellationToken)).Kind);

        await using var after = _database.CreateContext();
        Assert.Equal(2, (await LoadAsync(after)).Items.Count);
    }

    private void AddAction(QuarterlyAssessment assessment)
    {
        var answers = new ItemAnswers { Text = "Ask for a plan.", Owner = ActionOwner.Ccg, Status = ActionStatus.Open, IssueId = _issue };
        Assert.True(assessment.AddItem(Third, ItemKind.Action, answers).IsDone);
    }

    private void RemoveIssue(AssuranceDbContext db, QuarterlyAssessment assessment)
    {
        Assert.True(assessment.RemoveItem(_issue, out var removed).IsDone);
        db.Expect(removed.Item!, removed.Item!.Version);
        db.ReportItems.Remove(removed.Item);
    }

    private static Task<QuarterlyAssessment> LoadAsync(AssuranceDbContext db) =>
        db.QuarterlyAssessments.Include(assessment => assessment.Items).SingleAsync(TestContext.Current.CancellationToken);
}
