using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Tests.Auditing;

public sealed class AuditTrailTests : IAsyncLifetime
{
    private static readonly Actor Actor = new(
        new UserId(Guid.CreateVersion7()), "Ruth Okafor", Role.AreaTeamLead, OrganisationCode.Parse("Q45"),
        new DateTimeOffset(2014, 11, 19, 10, 30, 0, 123, TimeSpan.Zero), "A reason");

    private static readonly JudgementAnswers Answers = new() { Category = AssuranceCategory.Assured, Rationale = "Managed.", IsJoint = true };
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await using var db = _database.CreateContext();
        db.QuarterlyAssessments.Add(QuarterlyAssessment.Open(
            new QuarterKey(OrganisationCode.Parse("00C"), FinancialYear.StartingIn(2014), Quarter.Q1), FrameworkVersions.Y2014To15));
        await db.SaveAsync(Actor, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    [Rule("R254")]
    public async Task A_change_is_saved_with_who_organisation_when_what_and_why()
    {
        await using (var db = _database.CreateContext())
        {
            (await LoadAsync(db)).Judge(new DomainNumber(1), Answers);
            Assert.True((await db.SaveAsync(Actor, TestContext.Current.CancellationToken)).IsDone);
        }

        await using var after = _database.CreateContext();
        var entry = await after.AuditEntries.SingleAsync(
            row => row.Subject == "Judgement on domain 1" && row.Change == Data.Auditing.AuditChange.Changed, TestContext.Current.CancellationToken);
        Assert.Equal(
            (Actor.UserId, Actor.Name, Actor.Role, Actor.Organisation, Actor.At, Actor.Reason),
            (entry.UserId, entry.UserName, entry.Role, entry.Organisation, entry.At, entry.Reason));
        Assert.Equal(["Category", "IsJoint", "Rationale"], entry.Fields.Select(field => field.Field).Order());
    }

    [Fact]
    public async Task A_record_cannot_change_without_an_actor()
    {
        await using var db = _database.CreateContext();
        (await LoadAsync(db)).Judge(new DomainNumber(1), Answers);

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_entry_is_neither_changed_nor_removed()
    {
        await using var db = _database.CreateContext();
        db.AuditEntries.Remove(await db.AuditEntries.FirstAsync(TestContext.Current.CancellationToken));

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveAsync(Actor, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Of_two_saves_of_the_same_judgement_the_second_moves_on_and_leaves_neither_text_nor_entry()
    {
        await using var first = _database.CreateContext();
        await using var second = _database.CreateContext();
        var mine = await LoadAsync(first);
        var theirs = await LoadAsync(second);
        mine.Judge(new DomainNumber(1), Answers);
        theirs.Judge(new DomainNumber(1), Answers with { Rationale = "Too late." });

        Assert.True((await first.SaveAsync(Actor, TestContext.Current.CancellationToken)).IsDone);
        Assert.Equal(OutcomeKind.MovedOn, (await second.SaveAsync(Actor, TestContext.Current.CancellationToken)).Kind);

        await using var after = _database.CreateContext();
        Assert.Equal("Managed.", (await LoadAsync(after)).Judgements.Single(row => row.Domain.Value == 1).Rationale);
        Assert.Equal(1, await after.AuditEntries.CountAsync(
            row => row.Subject == "Judgement on domain 1" && row.Change == Data.Auditing.AuditChange.Changed, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_save_that_saw_another_stage_moves_on_even_when_its_own_record_is_unchanged()
    {
        await using var db = _database.CreateContext();
        var assessment = await LoadAsync(db);
        assessment.Judge(new DomainNumber(1), Answers);
        db.Expect(assessment, Guid.CreateVersion7());

        Assert.Equal(OutcomeKind.MovedOn, (await db.SaveAsync(Actor, TestContext.Current.CancellationToken)).Kind);
    }

    [Fact]
    public async Task Moments_sort_by_time_in_the_database()
    {
        await using var db = _database.CreateContext();
        var assessment = await LoadAsync(db);
        foreach (var (hour, offset, domain) in new[] { (12, 0, 1), (12, 2, 2), (9, 0, 3) })
        {
            assessment.Judge(new DomainNumber(domain), Answers);
            var at = new DateTimeOffset(2015, 1, 5, hour, 0, 0, TimeSpan.FromHours(offset)).ToUniversalTime();
            Assert.True((await db.SaveAsync(Actor with { At = at }, TestContext.Current.CancellationToken)).IsDone);
        }

        var since = new DateTimeOffset(2015, 1, 5, 9, 30, 0, TimeSpan.Zero);
        var subjects = await db.AuditEntries.Where(row => row.At >= since && row.Subject.StartsWith("Judgement"))
            .OrderBy(row => row.At).Select(row => row.Subject).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["Judgement on domain 2", "Judgement on domain 1"], subjects);
    }

    private static Task<QuarterlyAssessment> LoadAsync(AssuranceDbContext db) =>
        db.QuarterlyAssessments.Include(row => row.Judgements).SingleAsync(TestContext.Current.CancellationToken);
}
