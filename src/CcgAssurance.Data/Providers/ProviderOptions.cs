using CcgAssurance.Data.Queries;
using CcgAssurance.Data.Seeding;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CcgAssurance.Data.Providers;

/// <summary>How a context talks to each of the databases: in the application, in its tools and in tests alike.</summary>
internal static class ProviderOptions
{
    /// <summary>
    /// How often something is tried again that a server could not do for a reason that passes, such as a restart or a deadlock.
    /// </summary>
    private const int Retries = 4;

    /// <summary>Somebody waits for the page meanwhile.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    // A connection that the server closed on its way down is not among the driver's failures that pass.
    private static readonly string[] PostgreSqlGoesDown = [PostgresErrorCodes.AdminShutdown, PostgresErrorCodes.CrashShutdown];

    /// <summary>Chooses the database, and fills it with the reference data under the lock of its migration.</summary>
    public static DbContextOptionsBuilder UseAssuranceDatabase(
        this DbContextOptionsBuilder options, DatabaseProvider provider, string connectionString)
    {
        _ = provider switch
        {
            DatabaseProvider.Sqlite => options.UseSqlite(connectionString).AddInterceptors(SqliteConnectionSettings.Instance),
            DatabaseProvider.PostgreSql => options.UseNpgsql(
                connectionString, server => server.EnableRetryOnFailure(Retries, LongestPause, PostgreSqlGoesDown)),
            DatabaseProvider.SqlServer => options.UseSqlServer(
                connectionString, server => server.EnableRetryOnFailure(Retries, LongestPause, errorNumbersToAdd: null)),
        };
        return options.AddInterceptors(NamesInQueries.Instance).UseAsyncSeeding(
            (db, _, cancellationToken) => ReferenceData.ApplyAsync((AssuranceDbContext)db, cancellationToken));
    }
}
