using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Security;

/// <summary>Writes the security log and clears away what has grown too old. Nothing in it is ever changed.</summary>
public sealed class SecurityEvents(AssuranceDbContext db)
{
    private const int AtOnce = 500;

    /// <summary>Adds events, in their order.</summary>
    public async Task AddAsync(IReadOnlyCollection<SecurityEvent> events, CancellationToken cancellationToken)
    {
        db.SecurityEvents.AddRange(events);
        await db.SaveChangesAsync(cancellationToken);
        db.Forget();
    }

    /// <summary>Forgets events that have been kept for long enough.</summary>
    /// <returns>How many were forgotten: a part at a time, so that nobody who saves has to wait long.</returns>
    public async Task<int> ForgetOldAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var oldest = now.AddDays(-SecurityEvent.DaysKept);
        var old = await db.SecurityEvents
            .Where(happened => happened.At < oldest)
            .OrderBy(happened => happened.At)
            .Take(AtOnce)
            .ToListAsync(cancellationToken);
        db.SecurityEvents.RemoveRange(old);
        await db.SaveChangesAsync(cancellationToken);
        db.Forget();
        return old.Count;
    }
}
