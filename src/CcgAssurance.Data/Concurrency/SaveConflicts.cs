using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CcgAssurance.Data.Concurrency;

/// <summary>Tells a save that lost against another one from a save that failed, in the words of each database.</summary>
internal static class SaveConflicts
{
    private const int SqliteConstraintUnique = 2067;
    private const int SqliteConstraintPrimaryKey = 1555;
    private static readonly int[] SqlServerTaken = [2601, 2627];
    private static readonly int[] SqlServerCrossed = [1205, 3960];

    /// <summary>
    /// Whether another save got there first: a changed version, the same unique row, or one deadlock after the other. A single deadlock is
    /// tried again before it comes here.
    /// </summary>
    public static bool IsLost(Exception failure) => failure switch
    {
        DbUpdateConcurrencyException => true,
        DbUpdateException update => IsTaken(update.InnerException),
        RetryLimitExceededException { InnerException: { } last } => IsLost(last) || IsCrossed(last.InnerException ?? last),
        _ => false,
    };

    private static bool IsTaken(Exception? cause) => cause switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqliteConstraintUnique or SqliteConstraintPrimaryKey,
        PostgresException postgres => postgres.SqlState is PostgresErrorCodes.UniqueViolation,
        SqlException sqlServer => SqlServerTaken.Contains(sqlServer.Number),
        _ => false,
    };

    private static bool IsCrossed(Exception cause) => cause switch
    {
        PostgresException postgres => postgres.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
        SqlException sqlServer => SqlServerCrossed.Contains(sqlServer.Number),
        _ => false,
    };
}
