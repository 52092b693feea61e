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
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CcgAssurance.Data.Tests;

public sealed class RetryTests : IAsyncLifetime
{
    private static readonly Actor Actor = new(
        new UserId(Guid.CreateVersion7()),
        "Ruth Okafor",
        Role.AreaTeamLead,
        OrganisationCode.Parse("Q45"),
        new DateTimeOffset(2014, 11, 19, 10, 30, 0, TimeSpan.Zero));

    private readonly PassingFault _fault = new();
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_save_that_a_server_cannot_take_at_once_is_there_once_with_one_entry_in_the_history()
    {
        await using var db = _database.CreateContext(_fault);
        db.QuarterlyAssessments.Add(Open(Quarter.Q1));
        _fault.Once("INSERT INTO AuditEntries");

        await ServerTakesItAsync(async () => Assert.True((await db.SaveAsync(Actor, TestContext.Current.CancellationToken)).IsDone));

        await using var after = _database.CreateContext();
        Assert.Equal(Times, await after.QuarterlyAssessments.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(Times, await after.AuditEntries.CountAsync(entry => entry.PartKind == nameof(QuarterlyAssessment), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Several_saves_in_one_transaction_are_all_done_again_from_the_start()
    {
        await using var db = _database.CreateContext(_fault);
        var tries = 0;
        _fault.Once("INSERT INTO WorkingCopies");

        await ServerTakesItAsync(async () => Assert.True((await db.InTransactionAsync(
            async () =>
            {
                tries++;
                db.QuarterlyAssessments.Add(Open(Quarter.Q2));
                await db.SaveAsync(Actor, TestContext.Current.CancellationToken);
                db.WorkingCopies.Add(new() { UserId = Actor.UserId, Address = "/x", Answers = new Dictionary<string, string[]>(), SavedAt = Actor.At });
                return await db.SaveAsync(Actor, TestContext.Current.CancellationToken);
            },
            TestContext.Current.CancellationToken)).IsDone));

        await using var after = _database.CreateContext();
        Assert.Equal(1 + Times, tries);
        Assert.Equal(Times, await after.QuarterlyAssessments.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(Times, await after.WorkingCopies.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(Times, await after.AuditEntries.CountAsync(entry => entry.PartKind == nameof(QuarterlyAssessment), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_transaction_whose_outcome_is_not_done_leaves_nothing()
    {
        await using var db = _database.CreateContext();

        var outcome = await db.InTransactionAsync(
            async () =>
            {
                db.QuarterlyAssessments.Add(Open(Quarter.Q3));
                await db.SaveAsync(Actor, TestContext.Current.CancellationToken);
                return Outcome.Conflict;
            },
            TestContext.Current.CancellationToken);

        Assert.False(outcome.IsDone);
        await using var after = _database.CreateContext();
        Assert.Equal(0, await after.QuarterlyAssessments.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_was_changed_before_the_transaction_is_refused_because_it_could_not_be_done_again()
    {
        await using var db = _database.CreateContext();
        db.QuarterlyAssessments.Add(Open(Quarter.Q4));

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => db.InTransactionAsync(() => db.SaveAsync(Actor, CancellationToken.None), CancellationToken.None));
    }

    [Theory]
    [InlineData(PostgresErrorCodes.DeadlockDetected, true)]
    [InlineData(PostgresErrorCodes.SerializationFailure, true)]
    [InlineData(PostgresErrorCodes.UniqueViolation, true)]
    [InlineData(PostgresErrorCodes.ForeignKeyViolation, true)]
    [InlineData(PostgresErrorCodes.AdminShutdown, false)]
    public void Only_what_another_save_caused_counts_as_lost_when_nothing_more_is_tried(string state, bool isLost)
    {
        var last = new DbUpdateException("Save", new PostgresException("Message", "ERROR", "ERROR", state));

        Assert.Equal(isLost, SaveConflicts.IsLost(new RetryLimitExceededException("Tried enough", last)));
    }

    // A file is not tried again: whoever writes waits for it, and nothing restarts it.
    private static int Times => TestDatabase.Provider == DatabaseProvider.Sqlite ? 0 : 1;

    private async Task ServerTakesItAsync(Func<Task> save)
    {
        if (TestDatabase.Provider == DatabaseProvider.Sqlite)
        {
            Assert.NotNull(await Record.ExceptionAsync(save));
        }
        else
        {
            await save();
        }

        Assert.True(_fault.HasFailed);
    }

    private static QuarterlyAssessment Open(Quarter quarter) => QuarterlyAssessment.Open(
        new QuarterKey(OrganisationCode.Parse("00C"), FinancialYear.StartingIn(2014), quarter), FrameworkVersions.Y2014To15);
}
