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
    private const int SqliteConstraintForeignKey = 787;

    // What restricts the removal of a row is a trigger to SQLite.
    private const int SqliteConstraintTrigger = 1811;
    private const int SqlServerForeignKey = 547;
    private static readonly int[] SqlServerTaken = [2601, 2627];
    private static readonly int[] SqlServerCrossed = [1205, 3960];

    /// <summary>
    /// Whether another save got there first: a changed version, the same unique row, a row that refers to one which is gone or is about to
    /// go, or one deadlock after the other. A single deadlock is tried again before it comes here.
    /// </summary>
    public static bool IsLost(Exception failure) => failure switch
    {
        DbUpdateConcurrencyException => true,
        DbUpdateException update => IsTakenOrGone(update.InnerException),
        RetryLimitExceededException { InnerException: { } last } => IsLost(last) || IsCrossed(last.InnerException ?? last),
        _ => false,
    };

    private static bool IsTakenOrGone(Exception? cause) => cause switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode
            is SqliteConstraintUnique or SqliteConstraintPrimaryKey or SqliteConstraintForeignKey or SqliteConstraintTrigger,
        PostgresException postgres => postgres.SqlState
            is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.RestrictViolation,
        SqlException sqlServer => sqlServer.Number == SqlServerForeignKey || SqlServerTaken.Contains(sqlServer.Number),
        _ => false,
    };

    private static bool IsCrossed(Exception cause) => cause switch
    {
        PostgresException postgres => postgres.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
        SqlException sqlServer => SqlServerCrossed.Contains(sqlServer.Number),
        _ => false,
    };
}
