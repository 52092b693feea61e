using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CcgAssurance.Data.Providers;

/// <summary>
/// What every connection to the file sets: readers do not wait for a writer (WAL), foreign keys hold, and a writer that
/// finds the file busy waits its turn.
/// </summary>
internal sealed class SqliteConnectionSettings : DbConnectionInterceptor
{
    public static readonly SqliteConnectionSettings Instance = new();

    private const string Waits = "PRAGMA busy_timeout=10000;";

    // Eight megabytes of pages for each connection: with the two that are the default, ten years of England do not fit.
    private const string Pragmas =
        $"PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-8000; {Waits}";

    // EF Core opens and closes for each command, and gets the same native connection again: it has been told already.
    private readonly ConditionalWeakTable<object, string> _told = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (IsTold(connection))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = PragmasFor(connection);
        command.ExecuteNonQuery();
        Remember(connection);
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (IsTold(connection))
        {
            return;
        }

        await using var command = connection.CreateCommand();
        command.CommandText = PragmasFor(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
        Remember(connection);
    }

    private bool IsTold(DbConnection connection) =>
        connection is SqliteConnection { Handle: { } native } && _told.TryGetValue(native, out _);

    // Only now: one that failed on the way would be used without foreign keys.
    private void Remember(DbConnection connection)
    {
        if (connection is SqliteConnection { Handle: { } native })
        {
            _told.AddOrUpdate(native, connection.ConnectionString);
        }
    }

    // EF Core looks whether the database exists through a connection that only reads, and the journal mode is written into the file: a node
    // that looks just after another one has made the file would fail.
    private static string PragmasFor(DbConnection connection) =>
        connection.ConnectionString.Contains("Mode=ReadOnly", StringComparison.OrdinalIgnoreCase) ? Waits : Pragmas;
}
