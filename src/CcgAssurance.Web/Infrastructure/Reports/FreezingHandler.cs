using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Infrastructure.Reports;

/// <summary>
/// Takes a step and keeps the output that it sends: nothing is sent that is not kept, and nothing is kept that was not sent. Every kind of
/// output goes through here. The file is made before the transaction begins, so that no lock is held while a PDF is drawn; within it the
/// content is read again, and where it has changed meanwhile, nothing is stored.
/// </summary>
public sealed class FreezingHandler(AssuranceDbContext db, DocumentFiles files)
{
    /// <summary>Makes the output, saves what the step changed and keeps the output with it.</summary>
    /// <param name="actor">Who takes the step.</param>
    /// <param name="outcome">What the verb of the step answered; what it changed is not saved yet.</param>
    /// <param name="read">Reads the output from the database; what it says must not depend on whether the step is saved.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<Outcome> HandleAsync(Actor actor, Outcome outcome, Func<Task<FrozenOutput>> read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(read);
        var made = await read();
        var file = files.Make(made.Document).ToArray();

        // A transaction that somebody else began is theirs to end.
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellationToken) : null;
        var saved = await db.SaveAsync(actor, outcome, cancellationToken);
        if (!saved.IsDone)
        {
            return saved;
        }

        var output = await read();
        var version = new FrozenVersion(output.Record, output.Number, output.State, output.Content, actor, output.Note, output.Figures);
        if (version.ContentSha256 != FrozenVersion.FingerprintOf(made.Content))
        {
            db.ChangeTracker.Clear();
            return Outcome.MovedOn;
        }

        version.Keep(files.MediaType, file, actor.At);
        db.FrozenVersions.Add(version);
        var kept = await db.SaveAsync(actor, saved, cancellationToken);
        if (kept.IsDone && transaction is not null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return kept;
    }
}
