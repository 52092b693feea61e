using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Infrastructure.Reports;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Published.Directions;

/// <summary>Reads the directions that are public: what was signed, and nothing else of a case.</summary>
public sealed class PublishedDirectionsQuery(AssuranceDbContext db, TimeProvider clock)
{
    /// <summary>All of them: those in force, and those that were lifted, the latest first.</summary>
    [Rule("R245", "R308", "R311")]
    public Task<List<PublishedDirection>> AllAsync(CancellationToken cancellationToken) =>
        Rows(Signed()).ToListAsync(cancellationToken);

    /// <summary>Those of a group that are in force, the latest first.</summary>
    [Rule("R308")]
    public Task<List<PublishedDirection>> OfAsync(OrganisationCode ccg, CancellationToken cancellationToken) =>
        Rows(Signed().Where(row => row.CcgCode == ccg && row.LiftedOn == null)).ToListAsync(cancellationToken);

    /// <summary>One of them; null where nothing of it is signed.</summary>
    public Task<PublishedDirection?> OneAsync(int intervention, int position, CancellationToken cancellationToken) =>
        Rows(db.Interventions
            .Where(row => row.Number == intervention)
            .SelectMany(row => row.Directions)
            .Where(row => row.Position == position && row.InForceOn != null)).SingleOrDefaultAsync(cancellationToken);

    /// <summary>The document of the version in force, as it was signed; null once the direction is lifted.</summary>
    [Rule("R246", "R308")]
    public async Task<ShownDocument?> DocumentAsync(PublishedDirection direction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(direction);
        return direction.LiftedOn is null
            && await db.VersionsOf(Direction.KeyOf(direction.Id)).JsonAsync(direction.Version, cancellationToken) is { } json
                ? new ShownDocument(KeptDocumentFormats.Read<DirectionReport>(json).Document, IsKept: true)
                : null;
    }

    /// <summary>The file of that document; null where there is none.</summary>
    public Task<FrozenFile?> FileAsync(PublishedDirection direction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(direction);
        return db.VersionsOf(Direction.KeyOf(direction.Id)).FileAsync(direction.Version, cancellationToken);
    }

    private IQueryable<Direction> Signed() => db.Directions.AsNoTracking().Where(row => row.InForceOn != null);

    private IQueryable<PublishedDirection> Rows(IQueryable<Direction> directions)
    {
        var today = UkTime.DateOf(clock.GetUtcNow());
        return directions
            .Join(db.Interventions, row => row.CaseId, one => one.Id, (row, one) => new { Row = row, one.Number })
            .OrderByDescending(both => both.Row.InForceOn)
            .ThenBy(both => both.Number)
            .ThenBy(both => both.Row.Position)
            .Select(both => new PublishedDirection
            {
                Id = both.Row.Id,
                Intervention = both.Number,
                Position = both.Row.Position,
                Ccg = both.Row.CcgCode,
                CcgName = both.Row.CcgCode == both.Row.GivenToCode
                    ? both.Row.GivenToName
                    : db.Ccgs.Where(ccg => ccg.Code == both.Row.CcgCode).Select(ccg => ccg.NameOn(today)).Single(),
                GivenToName = both.Row.GivenToName,
                IsInvented = db.Ccgs.Any(ccg => ccg.Code == both.Row.CcgCode && ccg.IsInvented),
                InForceOn = both.Row.InForceOn!.Value,
                Version = both.Row.InForce!.Value,
                LiftedOn = both.Row.LiftedOn,
                LiftedReason = both.Row.LiftedReason,
            });
    }
}
