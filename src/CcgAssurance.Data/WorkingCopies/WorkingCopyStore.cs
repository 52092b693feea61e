using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.WorkingCopies;

/// <summary>Keeps and gives back working copies. Everybody sees their own and no others.</summary>
public sealed class WorkingCopyStore(AssuranceDbContext db)
{
    /// <summary>The copy that the actor has of the form at an address, or null. One that is too old counts as gone.</summary>
    public Task<WorkingCopy?> FindAsync(string address, Actor actor, CancellationToken cancellationToken)
    {
        var oldest = OldestKept(actor);
        return OfForm(address, actor).AsNoTracking().FirstOrDefaultAsync(copy => copy.SavedAt >= oldest, cancellationToken);
    }

    /// <summary>Keeps what was typed, in place of what was kept before, and clears away what has grown too old.</summary>
    public async Task KeepAsync(
        string address,
        IReadOnlyDictionary<string, string[]> answers,
        UserId person,
        DateTimeOffset at,
        CancellationToken cancellationToken)
    {
        var oldest = at.AddDays(-WorkingCopy.DaysKept);
        var copies = await db.WorkingCopies
            .Where(copy => copy.UserId == person)
            .OrderByDescending(copy => copy.SavedAt)
            .ToListAsync(cancellationToken);
        db.WorkingCopies.RemoveRange(copies
            .Where(copy => !IsOf(copy, address))
            .Where((copy, place) => copy.SavedAt < oldest || place >= WorkingCopy.MaxPerPerson - 1));
        if (copies.Find(copy => IsOf(copy, address)) is { } kept)
        {
            kept.Answers = answers;
            kept.SavedAt = at;
        }
        else
        {
            db.WorkingCopies.Add(new WorkingCopy { UserId = person, Address = address, Answers = answers, SavedAt = at });
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (Exception failure) when (SaveConflicts.IsLost(failure))
        {
            // Two windows of the same person may keep at once; then one of the two copies is kept.
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>Forgets the copy that the actor has of the form at an address, if there is one.</summary>
    public async Task DiscardAsync(string address, Actor actor, CancellationToken cancellationToken)
    {
        var copies = await OfForm(address, actor).ToListAsync(cancellationToken);
        if (copies.Count > 0)
        {
            db.WorkingCopies.RemoveRange(copies);
            await db.SaveAsync(actor, cancellationToken);
        }
    }

    // An address leads to the same page whatever its capitals.
    private IQueryable<WorkingCopy> OfForm(string address, Actor actor)
    {
        var small = address.ToLowerInvariant();
        return db.WorkingCopies.Where(copy => copy.UserId == actor.UserId && copy.Address.ToLower() == small);
    }

    private static bool IsOf(WorkingCopy copy, string address) => copy.Address.Equals(address, StringComparison.OrdinalIgnoreCase);

    private static DateTimeOffset OldestKept(Actor actor) => actor.At.AddDays(-WorkingCopy.DaysKept);
}
