using CcgAssurance.Data;
using CcgAssurance.Data.Providers;

namespace CcgAssurance.Web.Startup;

/// <summary>
/// Waits at start until the database server answers, which may start at the same time. One that does not answer, or refuses the log-in to
/// the end, stops the start with one line that names server and database and nothing of the account.
/// </summary>
public static partial class DatabaseWait
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Returns once the server answers.</summary>
    /// <exception cref="WrongSettingException">It does not within the time that the settings give it.</exception>
    public static async Task UntilReachedAsync(AssuranceDbContext db, TimeSpan longest, ILogger logger)
    {
        var address = AddressOf(db);
        using var end = new CancellationTokenSource(longest);
        DatabaseReach reach;
        var hasSaidSo = false;
        while ((reach = await db.ReachAsync(CancellationToken.None)) != DatabaseReach.Reached && !end.IsCancellationRequested)
        {
            if (!hasSaidSo)
            {
                LogWaiting(logger, address, (int)longest.TotalSeconds);
                hasSaidSo = true;
            }

            await Task.Delay(Pause, end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        switch (reach)
        {
            case DatabaseReach.Away:
                throw new WrongSettingException(
                    $"{Capital(address)} cannot be reached. Start the server, or correct ConnectionStrings:Assurance.");
            case DatabaseReach.Refused:
                throw new WrongSettingException(
                    $"{Capital(address)} refuses the log-in. Correct the account in ConnectionStrings:Assurance.");
            case DatabaseReach.Reached:
                return;
        }
    }

    /// <summary>Says so where readers wait for writers.</summary>
    public static async Task WarnOfWaitingReadersAsync(AssuranceDbContext db, ILogger logger)
    {
        if (await db.ReadersWaitForWritersAsync(CancellationToken.None))
        {
            LogReadersWait(logger);
        }
    }

    private static string AddressOf(AssuranceDbContext db)
    {
        try
        {
            return db.Address();
        }
        catch (Exception failure) when (failure is ArgumentException or FormatException)
        {
            throw new WrongSettingException(
                "ConnectionStrings:Assurance is not a connection string of the database that Database:Provider names.");
        }
    }

    private static string Capital(string address) => char.ToUpperInvariant(address[0]) + address[1..];

    [LoggerMessage(LogLevel.Information, "Waiting up to {Seconds} seconds for {Database}")]
    private static partial void LogWaiting(ILogger logger, string database, int seconds);

    [LoggerMessage(LogLevel.Warning,
        "READ_COMMITTED_SNAPSHOT is off, so whoever reads waits for whoever writes. " +
        "docs/operations.md has the statement that switches it on.")]
    private static partial void LogReadersWait(ILogger logger);
}
