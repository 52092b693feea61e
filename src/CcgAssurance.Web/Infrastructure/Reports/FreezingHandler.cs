using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Infrastructure.Reports;

/// <summary>
/// Takes a step and keeps the outputs that it sends: nothing is sent that is not kept, and nothing is kept that was not sent. Every kind of
/// output goes through here. Files are made before the transaction begins, so that no lock is held while a PDF is drawn; within it the
/// content is read again, and where it has changed meanwhile, nothing is stored.
/// </summary>
public sealed class FreezingHandler(AssuranceDbContext db, DocumentFiles files)
{
    /// <summary>
    /// Takes the step once to draw what it sends, then again in the transaction that saves it and keeps the output. A step that sends
    /// nothing is taken once and saved.
    /// </summary>
    /// <param name="actor">Who takes the step.</param>
    /// <param name="take">
    /// Loads the record and takes the step without saving; it runs at least twice and must not depend on the run before.
    /// </param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<Outcome> HandleAsync(Actor actor, Func<Task<StepToFreeze>> take, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(take);
        var ahead = await take();
        if (!ahead.Outcome.IsDone)
        {
            return ahead.Outcome;
        }

        if (ahead.Read is not { } read)
        {
            return await db.SaveAsync(actor, ahead.Outcome, cancellationToken);
        }

        IReadOnlyList<MadeOutput> made =
        [
            .. (await read()).Select(output => new MadeOutput(
                FrozenVersion.FingerprintOf(output.Content), files.Make(output.Document).ToArray())),
        ];
        db.Forget();
        return await db.InTransactionAsync(() => KeepAsync(actor, take, made, cancellationToken), cancellationToken);
    }

    private async Task<Outcome> KeepAsync(
        Actor actor, Func<Task<StepToFreeze>> take, IReadOnlyList<MadeOutput> made, CancellationToken cancellationToken)
    {
        var step = await take();
        if (!step.Outcome.IsDone)
        {
            return step.Outcome;
        }

        var saved = await db.SaveAsync(actor, step.Outcome, cancellationToken);
        if (!saved.IsDone)
        {
            return saved;
        }

        if (step.Read is not { } read)
        {
            db.Forget();
            return Outcome.Conflict;
        }

        var versions = (await read())
            .Select(output => new FrozenVersion(
                output.Record, output.Number, output.State, output.Content, actor.At, actor.Name, output.Note, output.Figures))
            .ToList();
        if (!versions.Select(version => version.ContentSha256).SequenceEqual(made.Select(output => output.Fingerprint)))
        {
            db.Forget();
            return Outcome.Conflict;
        }

        foreach (var (version, output) in versions.Zip(made))
        {
            version.Keep(files.MediaType, output.File, actor.At);
            db.FrozenVersions.Add(version);
        }

        return await db.SaveAsync(actor, saved, cancellationToken);
    }

    private sealed record MadeOutput(string Fingerprint, byte[] File);
}
