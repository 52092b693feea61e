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

namespace CcgAssurance.Data.Tests.Auditing;

public sealed class AuditTrailTests : IAsyncLifetime
{
    private static readonly Actor Actor = new(
        new UserId(Guid.CreateVersion7()), "Ruth Okafor", Role.AreaTeamLead, OrganisationCode.Parse("Q45"),
        new DateTimeOffset(2014, 11, 19, 10, 30, 0, 123, TimeSpan.Zero), "A reason");

    private static readonly JudgementFacts Facts = new() { Today = new DateOnly(2014, 11, 19), IsDeskReview = true };

    private static readonly JudgementAnswers Answers = new()
    {
        Category = AssuranceCategory.Assured,
        Basis = [JudgementBasis.DeskReview],
        Rationale = "Managed.",
        IsJoint = true,
    };


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
            Judge(db, await LoadAsync(db), 1);
            Assert.True((await db.SaveAsync(Actor, TestContext.Current.CancellationToken)).IsDone);
        }

        await using var after = _database.CreateContext();
        var entry = await after.AuditEntries.SingleAsync(
            row => row.Subject == "Judgement on domain 1" && row.Change == Data.Auditing.AuditChange.Changed, TestContext.Current.CancellationToken);
        Assert.Equal(
            (Actor.UserId, Actor.Name, Actor.Role, Actor.Organisation, Actor.At, Actor.Reason),
            (entry.UserId, entry.UserName, entry.Role, entry.Organisation, entry.At, entry.Reason));
        Assert.Equal(["Basis", "Category", "IsJoint", "Rationale"], entry.Fields.Select(field => field.Field).Order());
    }

    [Fact]
    public async Task A_record_cannot_change_without_an_actor()
    {
        await using var db = _database.CreateContext();
        (await LoadAsync(db)).Judge(new DomainNumber(1), Answers, Facts);

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
        Judge(first, mine, 1);
        Judge(second, theirs, 1, "Too late.");

        Assert.True((await first.SaveAsync(Actor, TestContext.Current.CancellationToken)).IsDone);
        Assert.Equal(OutcomeKind.Conflict, (await second.SaveAsync(Actor, TestContext.Current.CancellationToken)).Kind);

        await using var after = _database.CreateContext();
        Assert.Equal("Managed.", (await LoadAsync(after)).Judgements.Single(row => row.Domain.Value == 1).Rationale);
        Assert.Equal(1, await after.AuditEntries.CountAsync(
            row => row.Subject == "Judgement on domain 1" && row.Change == Data.Auditing.AuditChange.Changed, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_save_that_saw_another_stage_moves_on_even_when_nothing_else_changes()
    {
        await using var db = _database.CreateContext();
        var assessment = await LoadAsync(db);
        db.Expect(assessment, assessment.Judgements[0], new Tokens { Version = assessment.Judgements[0].Version, StageToken = Guid.CreateVersion7() });

        Assert.Equal(OutcomeKind.Conflict, (await db.SaveAsync(Actor, TestContext.Current.CancellationToken)).Kind);
    }

    [Fact]
    public async Task A_save_that_saw_another_version_moves_on_even_when_nothing_else_changes()
    {
        await using var db = _database.CreateContext();
        var assessment = await LoadAsync(db);
        db.Expect(assessment, assessment.Judgements[0], new Tokens { Version = Guid.CreateVersion7(), StageToken = assessment.StageToken });

        Assert.Equal(OutcomeKind.Conflict, (await db.SaveAsync(Actor, TestContext.Current.CancellationToken)).Kind);
    }

    [Fact]
    public async Task A_versioned_record_cannot_change_without_saying_which_version_was_seen()
    {
        await using var db = _database.CreateContext();
        (await LoadAsync(db)).Judge(new DomainNumber(1), Answers, Facts);

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveAsync(Actor, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Adding_the_same_unique_row_twice_moves_on_instead_of_failing()
    {
        await using var db = _database.CreateContext();
        db.QuarterlyAssessments.Add(QuarterlyAssessment.Open(
            new QuarterKey(OrganisationCode.Parse("00C"), FinancialYear.StartingIn(2014), Quarter.Q1), FrameworkVersions.Y2014To15));

        Assert.Equal(OutcomeKind.Conflict, (await db.SaveAsync(Actor, TestContext.Current.CancellationToken)).Kind);
    }

    [Fact]
    public async Task The_warnings_of_a_verb_survive_the_save()
    {
        await using var db = _database.CreateContext();
        var warned = Outcome.From([Finding.Warning(GuidanceRules.R92, "Look again")]);

        var saved = await db.SaveAsync(Actor, warned, TestContext.Current.CancellationToken);

        Assert.Equal((OutcomeKind.Done, true), (saved.Kind, saved.IsUnchanged));
        Assert.Same(warned.Findings, saved.Findings);
    }

    [Fact]
    public async Task A_moment_is_kept_in_universal_time_and_whole_milliseconds()
    {
        await using var db = _database.CreateContext();
        var assessment = await LoadAsync(db);
        Judge(db, assessment, 1);
        var at = new DateTimeOffset(2015, 6, 1, 10, 0, 0, 5, TimeSpan.FromHours(1)).AddTicks(4321);
        await db.SaveAsync(Actor with { At = at }, TestContext.Current.CancellationToken);

        await using var after = _database.CreateContext();
        var kept = await after.AuditEntries.OrderByDescending(row => row.Id).Select(row => row.At).FirstAsync(TestContext.Current.CancellationToken);
        Assert.Equal(new DateTimeOffset(2015, 6, 1, 9, 0, 0, 5, TimeSpan.Zero), kept);
        Assert.Equal(TimeSpan.Zero, kept.Offset);
    }

    [Fact]
    public async Task Moments_sort_by_time_in_the_database()
    {
        await using var db = _database.CreateContext();
        var assessment = await LoadAsync(db);
        foreach (var (hour, offset, domain) in new[] { (12, 0, 1), (12, 2, 2), (9, 0, 3) })
        {
            Judge(db, assessment, domain);
            var at = new DateTimeOffset(2015, 1, 5, hour, 0, 0, TimeSpan.FromHours(offset));
            Assert.True((await db.SaveAsync(Actor with { At = at }, TestContext.Current.CancellationToken)).IsDone);
        }

        var since = new DateTimeOffset(2015, 1, 5, 9, 30, 0, TimeSpan.Zero);
        var subjects = await db.AuditEntries.Where(row => row.At >= since && row.Subject.StartsWith("Judgement"))
            .OrderBy(row => row.At).Select(row => row.Subject).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["Judgement on domain 2", "Judgement on domain 1"], subjects);
    }

    private static void Judge(AssuranceDbContext db, QuarterlyAssessment assessment, int domain, string rationale = "Managed.")
    {
        var judgement = assessment.Judgements.Single(row => row.Domain.Value == domain);
        db.Expect(assessment, judgement, new Tokens { Version = judgement.Version, StageToken = assessment.StageToken });
        assessment.Judge(judgement.Domain, Answers with { Rationale = rationale }, Facts);
    }

    private static Task<QuarterlyAssessment> LoadAsync(AssuranceDbContext db) =>
        db.QuarterlyAssessments.Include(row => row.Judgements).SingleAsync(TestContext.Current.CancellationToken);
}
