using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CcgAssurance.Data.Concurrency;

/// <summary>Tells a save that lost against another one from a save that failed, in the words of each database.</summary>
internal static class SaveConflicts
{
    private const int SqliteConstraintUnique = 2067;
    private const int SqliteConstraintPrimaryKey = 1555;
    private static readonly int[] SqlServerLost = [2601, 2627, 1205, 3960];

    /// <summary>Whether another save got there first: a changed version, the same unique row, or a deadlock.</summary>
    public static bool IsLost(DbUpdateException failure) => failure is DbUpdateConcurrencyException || failure.InnerException switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqliteConstraintUnique or SqliteConstraintPrimaryKey,
        PostgresException postgres => postgres.SqlState
            is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
        SqlException sqlServer => SqlServerLost.Contains(sqlServer.Number),
        _ => false,
    };
}
