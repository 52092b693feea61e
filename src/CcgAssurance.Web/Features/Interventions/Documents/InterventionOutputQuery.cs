using CcgAssurance.Data;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Infrastructure.Reports;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Interventions.Documents;

/// <summary>Reads what is kept when directions are signed or lifted and when a case is submitted.</summary>
public sealed class InterventionOutputQuery(AssuranceDbContext db)
{
    /// <summary>A case is submitted once, and a lifting signed once, so each has one version.</summary>
    public const int OnlyVersion = 1;

    /// <summary>What is kept when directions are signed: each as it is in force from then on.</summary>
    [Rule("R214", "R246", "R308")]
    public async Task<IReadOnlyList<OutputToFreeze>> SignedAsync(
        InterventionCase intervention, IEnumerable<Direction> directions, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(intervention);
        ArgumentNullException.ThrowIfNull(actor);
        var place = await PlaceAsync(intervention, actor.Today, cancellationToken);
        return
        [
            .. directions.Select(row => Output(
                row.Record,
                row.InForce!.Value,
                KeptDocument.Of(DirectionReport.Of(intervention, row, row.VersionInForce!, place), actor.At))),
        ];
    }

    /// <summary>What is kept when the lifting of directions is signed: the letter.</summary>
    [Rule("R246", "R311")]
    public async Task<IReadOnlyList<OutputToFreeze>> LiftedAsync(
        InterventionCase intervention, DirectionLifting lifting, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lifting);
        ArgumentNullException.ThrowIfNull(actor);
        var place = await PlaceAsync(intervention, actor.Today, cancellationToken);
        return
        [
            Output(
                lifting.Record, OnlyVersion, KeptDocument.Of(LiftingReport.Of(intervention, lifting, place, actor.Today), actor.At)),
        ];
    }

    /// <summary>What is kept when a case is submitted: the summary report with the draft directions.</summary>
    [Rule("R213", "R246")]
    public async Task<IReadOnlyList<OutputToFreeze>> SubmittedAsync(
        InterventionCase intervention, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(intervention);
        ArgumentNullException.ThrowIfNull(actor);
        var place = await PlaceAsync(intervention, actor.Today, cancellationToken);
        return [Output(intervention.Record, OnlyVersion, KeptDocument.Of(InterventionSummary.Of(intervention, place), actor.At))];
    }

    /// <summary>Whose case it is, as its documents name them on a day. The area team stays the one that proposed it.</summary>
    public Task<DocumentPlace> PlaceAsync(InterventionCase intervention, DateOnly day, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(intervention);
        var (ccg, team) = (intervention.CcgCode, intervention.AreaTeamCode);
        return db.Ccgs
            .AsNoTracking()
            .Where(row => row.Code == ccg)
            .Select(row => new DocumentPlace(
                db.AreaTeams.Where(areaTeam => areaTeam.Code == team).Select(areaTeam => areaTeam.Name).Single(),
                row.NameOn(day),
                row.IsInvented))
            .SingleAsync(cancellationToken);
    }

    private static OutputToFreeze Output<TReport>(RecordKey record, int number, KeptDocument<TReport> kept)
        where TReport : class =>
        new(record, number, OutputState.Final, ReportJson.Write(kept), kept.Document, VersionFigures.None);
}
