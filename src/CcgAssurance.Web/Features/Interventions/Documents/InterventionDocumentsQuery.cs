using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Infrastructure.Reports;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Interventions.Documents;

/// <summary>
/// Reads the documents of a case as somebody is shown them: what was signed or submitted as it was kept, and all else as it stands.
/// </summary>
public sealed class InterventionDocumentsQuery(AssuranceDbContext db, InterventionOutputQuery outputs, SeenDirectionsQuery seen)
{
    /// <summary>One version of a direction; null where the reader may not see it or there is none.</summary>
    [Rule("R214", "R308")]
    public async Task<ShownDocument?> DirectionAsync(
        InterventionHeader header, Guid direction, int number, Actor actor, CancellationToken cancellationToken)
    {
        var intervention = await header.In(db).AsNoTracking().WithPassings().SingleAsync(cancellationToken);
        var directions = await seen.RunAsync(header, intervention, actor, cancellationToken);
        if (directions.FirstOrDefault(row => row.Id == direction) is not { } found
            || found.Versions.FirstOrDefault(row => row.Number == number) is not { } version)
        {
            return null;
        }

        if (version.Stage == DirectionVersionStage.SignedOff)
        {
            return await KeptAsync<DirectionReport>(found.Record, number, cancellationToken);
        }

        if (!InterventionSight.Of(header, actor).Sees(version))
        {
            return null;
        }

        var place = await outputs.PlaceAsync(intervention, actor.Today, cancellationToken);
        return new ShownDocument(
            DirectionDocument.Build(DirectionReport.Of(intervention, found, version, place), actor.At), IsKept: false);
    }

    /// <summary>The letter that lifts directions; null where the reader may not see it or there is none.</summary>
    [Rule("R311")]
    public async Task<ShownDocument?> LiftingAsync(
        InterventionHeader header, int position, Actor actor, CancellationToken cancellationToken)
    {
        var intervention = await header.In(db).AsNoTracking().WithPassings().Include(row => row.Liftings).SingleAsync(cancellationToken);
        if (intervention.Liftings.FirstOrDefault(row => row.Position == position) is not { TakenBackAt: null } lifting)
        {
            return null;
        }

        var directions = await seen.RunAsync(header, intervention, actor, cancellationToken);
        if (lifting.SignedAt is not null)
        {
            return directions.Any(lifting.Lifts)
                ? await KeptAsync<LiftingReport>(lifting.Record, InterventionOutputQuery.OnlyVersion, cancellationToken)
                : null;
        }

        if (!InterventionSight.Of(header, actor).Drafts)
        {
            return null;
        }

        var place = await outputs.PlaceAsync(intervention, actor.Today, cancellationToken);
        return new ShownDocument(
            LiftingDocument.Build(LiftingReport.Of(intervention, lifting, place, actor.Today), actor.At), IsKept: false);
    }

    /// <summary>The summary report; null where the reader may not see it.</summary>
    [Rule("R213")]
    public async Task<ShownDocument?> SummaryAsync(InterventionHeader header, Actor actor, CancellationToken cancellationToken)
    {
        if (!InterventionSight.Of(header, actor).Drafts)
        {
            return null;
        }

        if (await KeptAsync<InterventionSummary>(header.Record, InterventionOutputQuery.OnlyVersion, cancellationToken) is { } kept)
        {
            return kept;
        }

        var intervention = await header.In(db).AsNoTracking().Whole().SingleAsync(cancellationToken);
        var place = await outputs.PlaceAsync(intervention, actor.Today, cancellationToken);
        return new ShownDocument(
            InterventionSummaryDocument.Build(InterventionSummary.Of(intervention, place), actor.At), IsKept: false);
    }

    /// <summary>The file of a direction as it was signed; null where it was not.</summary>
    public Task<FrozenFile?> DirectionFileAsync(Guid direction, int number, CancellationToken cancellationToken) =>
        db.VersionsOf(Direction.KeyOf(direction)).FileAsync(number, cancellationToken);

    /// <summary>The file of a letter that lifts directions as it was signed; null where it was not.</summary>
    public async Task<FrozenFile?> LiftingFileAsync(InterventionHeader header, int position, CancellationToken cancellationToken)
    {
        var id = await header.In(db)
            .SelectMany(row => row.Liftings)
            .Where(row => row.Position == position)
            .Select(row => row.Id)
            .SingleAsync(cancellationToken);
        return await db.VersionsOf(DirectionLifting.KeyOf(id)).FileAsync(InterventionOutputQuery.OnlyVersion, cancellationToken);
    }

    /// <summary>The file of the summary report as it was submitted; null where it was not.</summary>
    public Task<FrozenFile?> SummaryFileAsync(InterventionHeader header, CancellationToken cancellationToken) =>
        db.VersionsOf(header.Record).FileAsync(InterventionOutputQuery.OnlyVersion, cancellationToken);

    private async Task<ShownDocument?> KeptAsync<TReport>(RecordKey record, int number, CancellationToken cancellationToken)
        where TReport : class =>
        await db.VersionsOf(record).JsonAsync(number, cancellationToken) is { } json
            ? new ShownDocument(KeptDocumentFormats.Read<TReport>(json).Document, IsKept: true)
            : null;
}
