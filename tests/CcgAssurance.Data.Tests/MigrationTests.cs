using CcgAssurance.Data.Providers;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Testing.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace CcgAssurance.Data.Tests;

public sealed class MigrationTests
{
    public static TheoryData<string> Providers => [.. Enum.GetNames<DatabaseProvider>()];

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_migrations_hold_the_whole_model(string provider)
    {
        using var db = ContextOf(Enum.Parse<DatabaseProvider>(provider));

        Assert.False(db.Database.HasPendingModelChanges(), $"Run ./dev migration NAME: the model of {provider} has changes that no migration holds.");
    }

    [Fact]
    public async Task A_node_that_looks_just_after_another_one_made_the_database_finds_it()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        if (TestDatabase.Provider == DatabaseProvider.Sqlite)
        {
            await using var made = new SqliteConnection(database.ConnectionString);
            await made.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = made.CreateCommand();
            command.CommandText = "CREATE TABLE begun (id INTEGER)";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        await using var db = database.CreateContext();

        Assert.True(await db.GetService<IRelationalDatabaseCreator>().ExistsAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_start_that_finds_all_there_only_reads()
    {
        await using var database = await TestDatabase.CreateAsync();
        var commands = new CommandLog();
        await using var db = database.CreateContext(commands);
        commands.Start();

        await db.MigrateInTurnAsync(TestContext.Current.CancellationToken);

        Assert.All(commands.Stop(), command => Assert.StartsWith("SELECT", command.Text, StringComparison.Ordinal));
        Assert.Equal(0, commands.Transactions);
    }

    [Fact]
    public async Task A_start_fills_a_migrated_database_that_has_no_reference_data()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using (var before = database.CreateContext())
        {
            await before.RegisteredPatients.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
            await before.CcgDelegatedFunctions.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
            await before.Set<CcgName>().ExecuteDeleteAsync(TestContext.Current.CancellationToken);
            await before.Set<CcgAreaTeam>().ExecuteDeleteAsync(TestContext.Current.CancellationToken);
            await before.Ccgs.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
            await before.Set<AreaTeamRegion>().ExecuteDeleteAsync(TestContext.Current.CancellationToken);
            await before.AreaTeams.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
            await before.Regions.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        }

        await using var db = database.CreateContext();
        await db.MigrateInTurnAsync(TestContext.Current.CancellationToken);

        Assert.NotEqual(0, await db.Ccgs.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Sql_server_migrations_can_be_written_as_a_script()
    {
        using var db = ContextOf(DatabaseProvider.SqlServer);

        var script = db.GetService<IMigrator>().GenerateScript();

        Assert.Contains("CREATE TABLE [Ccgs]", script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_database_is_migrated_to_the_newest_schema_and_filled_with_the_reference_data()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var db = database.CreateContext();

        await db.Database.MigrateAsync(TestContext.Current.CancellationToken);

        Assert.Empty(await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
        Assert.Equal(211, await db.Ccgs.CountAsync(TestContext.Current.CancellationToken));
    }

    private static AssuranceDbContext ContextOf(DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.Sqlite => new SqliteDesignTimeContext().CreateDbContext([]),
        DatabaseProvider.PostgreSql => new PostgreSqlDesignTimeContext().CreateDbContext([]),
        DatabaseProvider.SqlServer => new SqlServerDesignTimeContext().CreateDbContext([]),
    };
}
