using CcgAssurance.Data.Concurrency;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Tests;

public sealed class ConditionSaveTests : IAsyncLifetime
{
    private static readonly ReviewAnswers Held = new(new DateOnly(2014, 8, 14), "The constitution is signed.");

    private static readonly Actor Actor = new(
        new UserId(Guid.CreateVersion7()),
        "Ruth Okafor",
        Role.AreaTeamLead,
        OrganisationCode.Parse("Q45"),
        new DateTimeOffset(2014, 11, 19, 10, 30, 0, TimeSpan.Zero));

    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Two_people_who_record_a_condition_at_once_get_one_number_and_the_second_tries_again_with_the_next()
    {
        await using var first = _database.CreateContext();
        await using var second = _database.CreateContext();
        var (one, other) = (await NextAsync(first), await NextAsync(second));
        Assert.Equal((1, 1), (one, other));

        Assert.True((await SaveNewAsync(first, one)).IsDone);
        Assert.Equal(OutcomeKind.Conflict, (await SaveNewAsync(second, other)).Kind);
        Assert.True((await SaveNewAsync(second, await NextAsync(second))).IsDone);

        await using var after = _database.CreateContext();
        Assert.Equal([1, 2], await after.AuthorisationConditions.Select(row => row.Number).Order().ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    [Rule("F7")]
    public async Task Two_people_who_plan_a_review_on_one_day_at_once_plan_one()
    {
        await using (var db = _database.CreateContext())
        {
            await SaveNewAsync(db, 1);
        }

        await using var first = _database.CreateContext();
        await using var second = _database.CreateContext();
        Assert.True((await ReadAsync(first)).AddReview(Held, Actor.Today).IsDone);
        Assert.True((await ReadAsync(second)).AddReview(Held, Actor.Today).IsDone);

        Assert.True((await first.SaveAsync(Actor, TestContext.Current.CancellationToken)).IsDone);
        Assert.Equal(OutcomeKind.Conflict, (await second.SaveAsync(Actor, TestContext.Current.CancellationToken)).Kind);

        await using var after = _database.CreateContext();
        Assert.Single((await ReadAsync(after)).Reviews);
    }

    [Fact]
    [Rule("F7", "R254")]
    public async Task What_is_decided_is_kept_and_stands_in_the_history_of_the_condition()
    {
        await using (var db = _database.CreateContext())
        {
            await SaveNewAsync(db, 1);
            (await ReadAsync(db)).AddReview(Held, Actor.Today);
            await db.SaveAsync(Actor, TestContext.Current.CancellationToken);
            db.Forget();
            var condition = await ReadAsync(db);
            var review = condition.Reviews[0];
            var outcome = condition.Decide(review.Id, new(ConditionDecision.Discharged, null, new DateOnly(2014, 9, 1), "It is met."), Actor.Today);
            db.Expect(condition, condition.Version);
            db.Expect(review, review.Version);
            Assert.True((await db.SaveAsync(Actor, outcome, TestContext.Current.CancellationToken)).IsDone);
        }

        await using var after = _database.CreateContext();
        var kept = await ReadAsync(after);
        Assert.Equal((new DateOnly(2014, 9, 1), ConditionDecision.Discharged), (kept.DischargedOn, kept.Reviews[0].Decision));

        // No entry says to which condition a review belongs: it stands in that condition's history.
        var entries = await after.AuditEntries.OrderBy(entry => entry.Id).ToListAsync(TestContext.Current.CancellationToken);
        Assert.All(entries, entry => Assert.Equal(AuthorisationCondition.KeyOf(1), new RecordKey(entry.RecordKind, entry.RecordId)));
        Assert.Equal(
            [("Review of 14 August 2014", "Findings, ReviewOn"), ("Review of 14 August 2014", "DecidedOn, Decision, DecisionReason")],
            entries.Where(entry => entry.PartKind == nameof(ConditionReview))
                .Select(entry => (entry.Subject, string.Join(", ", entry.Fields.Select(field => field.Field).Order(StringComparer.Ordinal)))));
    }

    private static Task<int> NextAsync(AssuranceDbContext db) => db.NextConditionNumberAsync(TestContext.Current.CancellationToken);

    private static Task<Outcome> SaveNewAsync(AssuranceDbContext db, int number)
    {
        var answers = new ConditionAnswers("Agree a constitution.", ConditionSupportLevel.Level2, new DateOnly(2013, 1, 23));
        db.AuthorisationConditions.Add(AuthorisationCondition.Create(number, OrganisationCode.Parse("00C"), answers, Actor.Today));
        return db.SaveAsync(Actor, TestContext.Current.CancellationToken);
    }

    private static Task<AuthorisationCondition> ReadAsync(AssuranceDbContext db) =>
        db.AuthorisationConditions.Include(row => row.Reviews).SingleAsync(TestContext.Current.CancellationToken);
}
