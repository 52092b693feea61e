using CcgAssurance.Data;
using CcgAssurance.Data.Providers;
using CcgAssurance.Data.Seeding;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CcgAssurance.Testing.Hosting;

/// <summary>
/// A database of its own for each test class, copied from a template that is migrated and filled with the reference data
/// once per run. ASSURANCE_TEST_DATABASE chooses the provider; ASSURANCE_TEST_POSTGRES names the server.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly SemaphoreSlim Gate = new(1, 1);
    private static readonly string Folder = Directory.CreateTempSubdirectory("ccg-assurance-test-").FullName;
    private static readonly string TemplateName = $"assurance_template_{Environment.ProcessId}";
    private static bool _templateExists;
    private static int _count;

    private TestDatabase(string connectionString) => ConnectionString = connectionString;

    public static DatabaseProvider Provider { get; } =
        Enum.Parse<DatabaseProvider>(Environment.GetEnvironmentVariable("ASSURANCE_TEST_DATABASE") ?? nameof(DatabaseProvider.Sqlite));

    public string ConnectionString { get; }

    private static string TemplateFile => Path.Combine(Folder, "template.db");

    private static string Server => Environment.GetEnvironmentVariable("ASSURANCE_TEST_POSTGRES")
        ?? throw new InvalidOperationException("Set ASSURANCE_TEST_POSTGRES to the connection string of a PostgreSQL server, or run ./test.sh.");

    /// <summary>A copy of the template: migrated, with the reference data.</summary>
    public static async Task<TestDatabase> CreateAsync()
    {
        await Gate.WaitAsync();
        try
        {
            if (!_templateExists)
            {
                await CreateTemplateAsync();
                _templateExists = true;
            }

            return await CopyTemplateAsync($"assurance_{Environment.ProcessId}_{++_count}");
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>An empty database, without any table.</summary>
    public static async Task<TestDatabase> CreateEmptyAsync()
    {
        await Gate.WaitAsync();
        try
        {
            var name = $"assurance_empty_{Environment.ProcessId}_{++_count}";
            if (Provider == DatabaseProvider.Sqlite)
            {
                return new TestDatabase(SqliteConnection(Path.Combine(Folder, name + ".db")));
            }

            await ExecuteOnServerAsync($"CREATE DATABASE {name}");
            return new TestDatabase(PostgreSqlConnection(name));
        }
        finally
        {
            Gate.Release();
        }
    }

    public AssuranceDbContext CreateContext() => CreateContext(ConnectionString);

    public async ValueTask DisposeAsync()
    {
        if (Provider == DatabaseProvider.Sqlite)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            return;
        }

        await using var connection = new NpgsqlConnection(ConnectionString);
        NpgsqlConnection.ClearPool(connection);
        await ExecuteOnServerAsync($"DROP DATABASE IF EXISTS {connection.Database} WITH (FORCE)");
    }

    private static AssuranceDbContext CreateContext(string connectionString) => Provider switch
    {
        DatabaseProvider.Sqlite => new SqliteAssuranceDbContext(new DbContextOptionsBuilder<SqliteAssuranceDbContext>()
            .UseSqlite(connectionString).AddInterceptors(new SqliteConnectionSettings()).Options),
        DatabaseProvider.PostgreSql => new PostgreSqlAssuranceDbContext(
            new DbContextOptionsBuilder<PostgreSqlAssuranceDbContext>().UseNpgsql(connectionString).Options),
        DatabaseProvider.SqlServer => throw new InvalidOperationException("No test runs against a SQL Server."),
    };

    private static async Task CreateTemplateAsync()
    {
        if (Provider == DatabaseProvider.PostgreSql)
        {
            await ExecuteOnServerAsync($"CREATE DATABASE {TemplateName}");
        }

        var connection = Provider == DatabaseProvider.Sqlite ? SqliteConnection(TemplateFile) : PostgreSqlConnection(TemplateName);
        await using (var db = CreateContext(connection))
        {
            await db.Database.MigrateAsync();
            await ReferenceData.ApplyAsync(db, CancellationToken.None);
            if (Provider == DatabaseProvider.Sqlite)
            {
                await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
            }
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
    }

    private static async Task<TestDatabase> CopyTemplateAsync(string name)
    {
        if (Provider == DatabaseProvider.Sqlite)
        {
            var file = Path.Combine(Folder, name + ".db");
            File.Copy(TemplateFile, file);
            return new TestDatabase(SqliteConnection(file));
        }

        await ExecuteOnServerAsync($"CREATE DATABASE {name} TEMPLATE {TemplateName}");
        return new TestDatabase(PostgreSqlConnection(name));
    }

    private static string SqliteConnection(string file) => new SqliteConnectionStringBuilder { DataSource = file }.ToString();

    private static string PostgreSqlConnection(string database) =>
        new NpgsqlConnectionStringBuilder(Server) { Database = database, MaxPoolSize = 20 }.ToString();

    private static async Task ExecuteOnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Database names cannot be parameters; these are made of our own prefix and numbers.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
