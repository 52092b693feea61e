using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Infrastructure.Reports;

/// <summary>
/// Saves a step and keeps the output that it sends, in one transaction: nothing is sent that is not kept, and nothing is kept that was not
/// sent. Every kind of output goes through here.
/// </summary>
public sealed class FreezingHandler(AssuranceDbContext db, DocumentFiles files)
{
    /// <summary>Saves what the step changed, then makes and keeps its output.</summary>
    /// <param name="actor">Who takes the step.</param>
    /// <param name="outcome">What the verb of the step answered.</param>
    /// <param name="read">Reads the output from what is saved.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<Outcome> HandleAsync(Actor actor, Outcome outcome, Func<Task<FrozenOutput>> read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(read);
        // A transaction that somebody else began is theirs to end.
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellationToken) : null;
        var saved = await db.SaveAsync(actor, outcome, cancellationToken);
        if (!saved.IsDone)
        {
            return saved;
        }

        var output = await read();
        var version = new FrozenVersion(output.Record, output.Number, output.State, output.Content, actor, output.Note);
        version.Keep(files.MediaType, files.Make(output.Document).ToArray(), actor.At);
        db.FrozenVersions.Add(version);
        var kept = await db.SaveAsync(actor, saved, cancellationToken);
        if (kept.IsDone && transaction is not null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return kept;
    }
}
