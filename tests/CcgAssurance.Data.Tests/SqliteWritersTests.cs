using System.Data.Common;
using CcgAssurance.Data.Providers;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CcgAssurance.Data.Tests;

public sealed class SqliteWritersTests : IAsyncLifetime
{
    private const int Savers = 8;
    private const int SavesOfEach = 12;

    private static readonly Actor Actor = new(
        new UserId(Guid.CreateVersion7()),
        "Ruth Okafor",
        Role.AreaTeamLead,
        OrganisationCode.Parse("Q45"),
        new DateTimeOffset(2014, 11, 19, 10, 30, 0, TimeSpan.Zero));

    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory("ccg-assurance-writers-").FullName, "one.db");
    private readonly Meanwhile _meanwhile = new();

    public async ValueTask InitializeAsync()
    {
        await using var db = Context();
        await db.Database.MigrateAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Eight_people_who_save_at_once_all_save_and_none_asks_the_file_while_another_writes()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, Savers).Select(saver => Task.Run(async () =>
        {
            var kinds = new List<OutcomeKind>();
            for (var save = 0; save < SavesOfEach; save++)
            {
                await using var db = Context();
                db.QuarterlyAssessments.Add(Open(saver, save));
                kinds.Add((await db.SaveAsync(Actor, TestContext.Current.CancellationToken)).Kind);
            }

            return kinds;
        })));

        Assert.All(outcomes.SelectMany(kinds => kinds), kind => Assert.Equal(OutcomeKind.Done, kind));
        Assert.Equal(1, _meanwhile.Most);
        await using var after = Context();
        Assert.Equal(Savers * SavesOfEach, await after.QuarterlyAssessments.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_saves_nothing_and_holds_up_nobody()
    {
        using var given = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var first = Context();
        await using var second = Context();
        second.QuarterlyAssessments.Add(Open(0, 0));

        var outcome = await first.InTransactionAsync(
            async () =>
            {
                var waits = second.SaveAsync(Actor, given.Token);
                Assert.False(waits.IsCompleted);
                await given.CancelAsync();
                await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waits);
                first.QuarterlyAssessments.Add(Open(0, 1));
                return await first.SaveAsync(Actor, TestContext.Current.CancellationToken);
            },
            TestContext.Current.CancellationToken);

        await using var third = Context();
        third.QuarterlyAssessments.Add(Open(0, 2));
        Assert.True(outcome.IsDone);
        Assert.True((await third.SaveAsync(Actor, TestContext.Current.CancellationToken)).IsDone);
        Assert.Equal(2, await third.QuarterlyAssessments.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_save_that_fails_lets_the_next_one_in()
    {
        await using var first = Context();
        first.QuarterlyAssessments.AddRange(Open(0, 0), Open(0, 0));
        await using var second = Context();
        second.QuarterlyAssessments.Add(Open(0, 0));

        Assert.Equal(OutcomeKind.Conflict, (await first.SaveAsync(Actor, TestContext.Current.CancellationToken)).Kind);
        Assert.True((await second.SaveAsync(Actor, TestContext.Current.CancellationToken)).IsDone);
    }

    // A quarter of its own for each: the group has one of them at most.
    private static QuarterlyAssessment Open(int saver, int save) => QuarterlyAssessment.Open(
        new QuarterKey(OrganisationCode.Parse("00C"), FinancialYear.StartingIn(2014 + (saver * SavesOfEach / 4) + (save / 4)), Quarter.From((save % 4) + 1)),
        FrameworkVersions.Y2014To15);

    private SqliteAssuranceDbContext Context()
    {
        var options = new DbContextOptionsBuilder<SqliteAssuranceDbContext>();
        options.UseAssuranceDatabase(DatabaseProvider.Sqlite, $"Data Source={_file}").AddInterceptors(_meanwhile);
        return new SqliteAssuranceDbContext(options.Options);
    }

    /// <summary>Counts how many are at once between asking for a transaction and its end.</summary>
    private sealed class Meanwhile : DbTransactionInterceptor
    {
        private readonly Lock _lock = new();
        private int _now;

        public int Most { get; private set; }

        public override ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
            DbConnection connection,
            TransactionStartingEventData eventData,
            InterceptionResult<DbTransaction> result,
            CancellationToken cancellationToken = default)
        {
            lock (_lock)
            {
                Most = Math.Max(Most, ++_now);
            }

            return ValueTask.FromResult(result);
        }

        public override Task TransactionCommittedAsync(
            DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            lock (_lock)
            {
                _now--;
            }

            return Task.CompletedTask;
        }
    }
}
