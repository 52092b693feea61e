using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Infrastructure.Parts;

/// <summary>Saves parts of every kind: loads, calls one verb, states what the person saw, saves once.</summary>
public sealed class PartHandler(AssuranceDbContext db)
{
    /// <summary>Adds a part where no key is given, and otherwise changes the one with that key.</summary>
    public async Task<Outcome> SaveAsync<TOwner, TPart, TForm>(
        Part<TOwner, TPart, TForm> part, Guid? id, TForm form, Actor actor, CancellationToken cancellationToken)
        where TOwner : class
        where TPart : class, IRecordPart
        where TForm : class, IRecordForm, new()
    {
        if (await part.Load(db, id).SingleOrDefaultAsync(cancellationToken) is not { } owner)
        {
            return Outcome.Conflict;
        }

        var seen = part.Find(owner, id) ?? (id is null ? part.Follows(owner) : null);
        if ((seen?.Version ?? Guid.Empty) != form.Seen.Version)
        {
            return Outcome.Conflict;
        }

        var meant = await part.Resolve(form, cancellationToken);
        var outcome = id is { } known ? part.Change!(owner, known, meant, actor) : part.Add!(owner, meant, actor);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        Expect(owner, seen, form.Seen);
        var by = form is IReasonedForm { Reason: { } reason } ? actor with { Reason = reason } : actor;
        return await db.SaveAsync(by, outcome, cancellationToken);
    }

    /// <summary>Removes the part with that key.</summary>
    public async Task<Outcome> RemoveAsync<TOwner, TPart, TForm>(
        Part<TOwner, TPart, TForm> part, Guid id, Tokens seen, Actor actor, CancellationToken cancellationToken)
        where TOwner : class
        where TPart : class, IRecordPart
        where TForm : class, IRecordForm, new()
    {
        if (await part.Load(db, id).SingleOrDefaultAsync(cancellationToken) is not { } owner ||
            part.Find(owner, id) is not { } known)
        {
            return Outcome.Conflict;
        }

        // What is expected is said first: the database checks it on the row that goes.
        Expect(owner, known, seen);
        var outcome = part.Remove!(owner, id);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Remove(known);
        ExpectAsRead(owner);

        // What goes with it, such as the milestones of an action, is as it was when the verb looked at it.
        foreach (var other in db.ChangeTracker.Entries<IVersioned>()
            .Where(entry => entry.State == EntityState.Deleted && entry.Entity != known)
            .ToList())
        {
            db.Expect(other.Entity, other.Entity.Version);
        }

        return await db.SaveAsync(actor, outcome, cancellationToken);
    }

    private void Expect(object owner, IVersioned? part, Tokens seen)
    {
        ExpectAsRead(owner);
        if (owner is IStaged staged)
        {
            db.Expect(staged, part, seen);
        }
        else if (part is not null)
        {
            db.Expect(part, seen.Version);
        }
    }

    // What the verb changed in the record itself is as it was when the verb looked at it.
    private void ExpectAsRead(object owner)
    {
        if (owner is IVersioned versioned && db.Entry(owner).Properties.Any(property =>
            property.IsModified && property.Metadata.Name != nameof(IStaged.StageToken)))
        {
            db.Expect(versioned, versioned.Version);
        }
    }
}
