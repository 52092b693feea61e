using System.Data;
using System.Data.Common;
using CcgAssurance.Data.Seeding;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CcgAssurance.Data.Providers;

/// <summary>Asks a database server what has to be known before the records are asked for.</summary>
public static class DatabaseServer
{
    private const int SqlServerLogInRefused = 18456;
    private const int SqlServerCannotOpenDatabase = 4060;

    // Any number, as long as nothing else in the same database uses it.
    private const long MigrationKey = 2014_15_01;

    /// <summary>Knocks once. That the database is missing counts as reached: the migration makes it.</summary>
    public static async Task<DatabaseReach> ReachAsync(this AssuranceDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var connection = db.Database.GetDbConnection();
        try
        {
            await connection.OpenAsync(cancellationToken);
            await connection.CloseAsync();
            return DatabaseReach.Reached;
        }
        catch (DbException failure)
        {
            return failure switch
            {
                PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => DatabaseReach.Reached,
                PostgresException { SqlState: PostgresErrorCodes.InvalidPassword } => DatabaseReach.Refused,
                PostgresException { SqlState: PostgresErrorCodes.InvalidAuthorizationSpecification } => DatabaseReach.Refused,
                SqlException { Number: SqlServerCannotOpenDatabase } =>
                    await IsMissingAsync(db.Database.GetConnectionString()!, cancellationToken)
                        ? DatabaseReach.Reached
                        : DatabaseReach.Away,
                SqlException { Number: SqlServerLogInRefused } => DatabaseReach.Refused,
                _ => DatabaseReach.Away,
            };
        }
    }

    /// <summary>The server and the database of a context, in words that an operator reads: nothing of an account.</summary>
    public static string Address(this AssuranceDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        var connection = db.Database.GetDbConnection();

        // Where none is named, PostgreSQL takes the name of the user for that of the database.
        var database = connection is NpgsqlConnection
            ? new NpgsqlConnectionStringBuilder(connection.ConnectionString).Database
            : connection.Database;
        var named = string.IsNullOrEmpty(database) ? "its default database" : $"the database '{database}'";
        return $"{named} on the server '{connection.DataSource}'";
    }

    /// <summary>
    /// Migrates the database and fills it with the reference data. Of several web nodes that start at once one does it, and
    /// the others wait.
    /// </summary>
    public static async Task MigrateInTurnAsync(this AssuranceDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);

        // Nearly every start finds all there. To migrate would compare the whole model, and write, before it saw that.
        if (!await LacksMigrationAsync(db, cancellationToken) && await ReferenceData.IsThereAsync(db, cancellationToken))
        {
            return;
        }

        await using var turn = await TurnAsync(db, cancellationToken);

        // Even with nothing to migrate PostgreSQL asks for the right to make tables, which not every account has.
        if (turn is not null && !await LacksMigrationAsync(db, cancellationToken))
        {
            await ReferenceData.ApplyAsync(db, cancellationToken);
            return;
        }

        await db.Database.MigrateAsync(cancellationToken);
    }

    /// <summary>Whether people who read wait for people who write: on a SQL Server that was not told otherwise.</summary>
    public static async Task<bool> ReadersWaitForWritersAsync(this AssuranceDbContext db, CancellationToken cancellationToken)
    {
        if (db is not SqlServerAssuranceDbContext)
        {
            return false;
        }

        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "SELECT is_read_committed_snapshot_on FROM sys.databases WHERE database_id = DB_ID()";
            return await command.ExecuteScalarAsync(cancellationToken) is false;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task<bool> LacksMigrationAsync(AssuranceDbContext db, CancellationToken cancellationToken) =>
        (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any();

    // The lock of a migration holds to its end on SQL Server, where a session has it. On PostgreSQL the transaction of the first of several
    // migrations has it, and the next node would begin with the second one. A database that is still missing has nothing to lock.
    private static async Task<NpgsqlConnection?> TurnAsync(AssuranceDbContext db, CancellationToken cancellationToken)
    {
        if (db is not PostgreSqlAssuranceDbContext || !await db.Database.CanConnectAsync(cancellationToken))
        {
            return null;
        }

        var unpooled = new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString()) { Pooling = false };
        var session = new NpgsqlConnection(unpooled.ConnectionString);
        await session.OpenAsync(cancellationToken);
        await using var command = session.CreateCommand();
        command.CommandText = "SELECT pg_advisory_lock(@key)";
        command.CommandTimeout = 0;
        command.Parameters.AddWithValue("key", MigrationKey);
        await command.ExecuteNonQueryAsync(cancellationToken);
        return session;
    }

    // While SQL Server recovers a database after a restart, it says of it what it says of one that is missing.
    private static async Task<bool> IsMissingAsync(string connectionString, CancellationToken cancellationToken)
    {
        var address = new SqlConnectionStringBuilder(connectionString);
        var name = address.InitialCatalog;
        address.InitialCatalog = "master";
        address.Pooling = false;
        await using var server = new SqlConnection(address.ConnectionString);
        try
        {
            await server.OpenAsync(cancellationToken);
            await using var command = server.CreateCommand();
            command.CommandText = "SELECT DB_ID(@name)";
            command.Parameters.Add("@name", SqlDbType.NVarChar, 128).Value = name;
            return await command.ExecuteScalarAsync(cancellationToken) is DBNull;
        }
        catch (SqlException)
        {
            return false;
        }
    }
}
