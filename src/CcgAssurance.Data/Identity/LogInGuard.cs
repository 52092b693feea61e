using System.Security.Cryptography;
using System.Text;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Identity;

/// <summary>
/// Counts how often something was tried that only its owner should know, and lets the next try wait. Each count and each turn is one
/// statement of the database, so that any number of tries at the same moment are counted, and all but one of them wait.
/// </summary>
public sealed class LogInGuard(AssuranceDbContext db)
{
    /// <summary>The name of what is tried, as the table keeps it.</summary>
    public static string KeyOf(string what, string whose, string from = "") =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{what}\n{whose}\n{from}")));

    /// <summary>Counts a try, and says whether it may be looked at. One that may not has to wait, and is refused unseen.</summary>
    public async Task<bool> TakeTurnAsync(string key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var tries = await CountAsync(key, now, LogInDelays.ForgottenAfter, cancellationToken);
        var next = now + LogInDelays.After(tries);
        return await db.LogInTries.Where(row => row.Key == key && row.NextAt <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.NextAt, next), cancellationToken) > 0;
    }

    /// <summary>Counts a try.</summary>
    /// <param name="key">What was tried.</param>
    /// <param name="now">The moment.</param>
    /// <param name="forgottenAfter">After how long without a try the count begins anew; null if it never does.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>How many there were in a row, this one included.</returns>
    public async Task<int> CountAsync(string key, DateTimeOffset now, TimeSpan? forgottenAfter, CancellationToken cancellationToken)
    {
        var oldest = forgottenAfter is { } time ? now - time : DateTimeOffset.UnixEpoch;
        while (true)
        {
            var counted = await db.LogInTries.Where(row => row.Key == key).ExecuteUpdateAsync(
                set => set
                    .SetProperty(row => row.Tries, row => row.LastAt < oldest ? 1 : row.Tries + 1)
                    .SetProperty(row => row.LastAt, now),
                cancellationToken);
            if (counted > 0)
            {
                return await TriesAsync(key, cancellationToken);
            }

            var first = new LogInTries { Key = key, Tries = 1, LastAt = now, NextAt = now };
            try
            {
                db.LogInTries.Add(first);
                await db.SaveChangesAsync(cancellationToken);
                return 1;
            }
            catch (DbUpdateException failure) when (SaveConflicts.IsLost(failure))
            {
                // Somebody else's try came first: there is a row to count in now.
            }
            finally
            {
                db.Entry(first).State = EntityState.Detached;
            }
        }
    }

    /// <summary>How often it was tried in a row.</summary>
    public Task<int> TriesAsync(string key, CancellationToken cancellationToken) =>
        db.LogInTries.Where(row => row.Key == key).Select(row => row.Tries).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Begins anew, because it was right.</summary>
    public Task ForgetAsync(string key, CancellationToken cancellationToken) =>
        db.LogInTries.Where(row => row.Key == key).ExecuteDeleteAsync(cancellationToken);
}
