using System.Data.Common;
using CcgAssurance.Data;
using CcgAssurance.Data.Providers;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace CcgAssurance.Testing.Hosting;

/// <summary>
/// A database of its own for each test class, copied from a template that is migrated and filled with the reference data
/// once per run. ASSURANCE_TEST_DATABASE chooses the provider; ASSURANCE_TEST_POSTGRES or ASSURANCE_TEST_SQLSERVER names
/// the server. SQL Server knows no templates: there each database is migrated by itself.
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

    private string Name => Provider switch
    {
        DatabaseProvider.Sqlite => Path.GetFileNameWithoutExtension(new SqliteConnectionStringBuilder(ConnectionString).DataSource),
        DatabaseProvider.PostgreSql => new NpgsqlConnectionStringBuilder(ConnectionString).Database!,
        DatabaseProvider.SqlServer => new SqlConnectionStringBuilder(ConnectionString).InitialCatalog,
    };

    private static string PostgreSqlServer => Environment.GetEnvironmentVariable("ASSURANCE_TEST_POSTGRES")
        ?? throw new InvalidOperationException("Set ASSURANCE_TEST_POSTGRES to the connection string of a PostgreSQL server, or run ./test.sh.");

    private static string SqlServer => Environment.GetEnvironmentVariable("ASSURANCE_TEST_SQLSERVER")
        ?? throw new InvalidOperationException("Set ASSURANCE_TEST_SQLSERVER to the connection string of a SQL Server whose account may create databases.");

    /// <summary>A copy of the template: migrated, with the reference data.</summary>
    public static async Task<TestDatabase> CreateAsync()
    {
        await Gate.WaitAsync();
        try
        {
            if (!_templateExists && Provider != DatabaseProvider.SqlServer)
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

    /// <summary>Makes it anew from the template, after it was disposed of.</summary>
    public async Task RestoreAsync()
    {
        await Gate.WaitAsync();
        try
        {
            await CopyTemplateAsync(Name);
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
            if (Provider != DatabaseProvider.Sqlite)
            {
                await ExecuteOnServerAsync($"CREATE DATABASE {name}");
            }

            return new TestDatabase(ConnectionTo(name));
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>
    /// A context of its own. With an interceptor it does not queue with the other writers of this process, so that the interceptor can write
    /// in between as another process would.
    /// </summary>
    public AssuranceDbContext CreateContext(params IInterceptor[] interceptors) => CreateContext(
        Provider == DatabaseProvider.Sqlite && interceptors.Length > 0 ? $"{ConnectionString};Default Timeout=29" : ConnectionString, interceptors);

    /// <summary>Ends every connection to a server database, as its restart does. A file has none to end.</summary>
    public async Task EndConnectionsAsync()
    {
        if (Provider == DatabaseProvider.PostgreSql)
        {
            await ExecuteOnServerAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{Name}'");
        }
        else if (Provider == DatabaseProvider.SqlServer)
        {
            await ExecuteOnServerAsync($"ALTER DATABASE {Name} SET OFFLINE WITH ROLLBACK IMMEDIATE; ALTER DATABASE {Name} SET ONLINE");
        }
    }

    public async ValueTask DisposeAsync()
    {
        switch (Provider)
        {
            case DatabaseProvider.Sqlite:
                SqliteConnection.ClearAllPools();
                foreach (var part in new[] { "", "-wal", "-shm" })
                {
                    File.Delete(FileOf(Name) + part);
                }

                break;
            case DatabaseProvider.PostgreSql:
                await using (var connection = new NpgsqlConnection(ConnectionString))
                {
                    NpgsqlConnection.ClearPool(connection);
                }

                await ExecuteOnServerAsync($"DROP DATABASE IF EXISTS {Name} WITH (FORCE)");
                break;
            case DatabaseProvider.SqlServer:
                await using (var db = CreateContext())
                {
                    await db.Database.EnsureDeletedAsync();
                }

                break;
        }
    }

    private static AssuranceDbContext CreateContext(string connectionString, params IInterceptor[] interceptors)
    {
        return Provider switch
        {
            DatabaseProvider.Sqlite => new SqliteAssuranceDbContext(Options<SqliteAssuranceDbContext>()),
            DatabaseProvider.PostgreSql => new PostgreSqlAssuranceDbContext(Options<PostgreSqlAssuranceDbContext>()),
            DatabaseProvider.SqlServer => new SqlServerAssuranceDbContext(Options<SqlServerAssuranceDbContext>()),
        };

        DbContextOptions<TContext> Options<TContext>()
            where TContext : DbContext
        {
            var options = new DbContextOptionsBuilder<TContext>();
            options.UseAssuranceDatabase(Provider, connectionString).AddInterceptors(interceptors);
            return options.Options;
        }
    }

    private static async Task CreateTemplateAsync()
    {
        if (Provider == DatabaseProvider.PostgreSql)
        {
            await ExecuteOnServerAsync($"CREATE DATABASE {TemplateName}");
        }

        await using (var db = CreateContext(ConnectionTo(TemplateName)))
        {
            await db.Database.MigrateAsync();
            if (Provider == DatabaseProvider.Sqlite)
            {
                await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
            }
        }

        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
    }

    private static async Task<TestDatabase> CopyTemplateAsync(string name)
    {
        switch (Provider)
        {
            case DatabaseProvider.Sqlite:
                File.Copy(FileOf(TemplateName), FileOf(name));
                break;
            case DatabaseProvider.PostgreSql:
                // Copying through the log, as it does by default, takes almost three times as long.
                await ExecuteOnServerAsync($"CREATE DATABASE {name} TEMPLATE {TemplateName} STRATEGY FILE_COPY");
                break;
            case DatabaseProvider.SqlServer:
                await using (var db = CreateContext(ConnectionTo(name)))
                {
                    await db.Database.MigrateAsync();
                }

                break;
        }

        return new TestDatabase(ConnectionTo(name));
    }

    private static string FileOf(string name) => Path.Combine(Folder, name + ".db");

    private static string ConnectionTo(string name) => Provider switch
    {
        DatabaseProvider.Sqlite => new SqliteConnectionStringBuilder { DataSource = FileOf(name) }.ToString(),
        DatabaseProvider.PostgreSql => new NpgsqlConnectionStringBuilder(PostgreSqlServer) { Database = name, MaxPoolSize = 20 }.ToString(),
        DatabaseProvider.SqlServer => new SqlConnectionStringBuilder(SqlServer) { InitialCatalog = name, MaxPoolSize = 20 }.ToString(),
    };

    private static DbConnection ConnectionToServer() => Provider == DatabaseProvider.SqlServer
        ? new SqlConnection(new SqlConnectionStringBuilder(SqlServer) { Pooling = false }.ToString())
        : new NpgsqlConnection(new NpgsqlConnectionStringBuilder(PostgreSqlServer) { Pooling = false }.ToString());

    private static async Task ExecuteOnServerAsync(string sql)
    {
        await using var connection = ConnectionToServer();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Database names cannot be parameters; these are made of our own prefix and numbers.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
