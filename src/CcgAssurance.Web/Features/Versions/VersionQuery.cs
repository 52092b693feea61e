using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Records;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Versions;

/// <summary>Reads one frozen version of a quarter's report.</summary>
public sealed class VersionQuery(AssuranceDbContext db)
{
    /// <summary>Its content; null when there is no such version.</summary>
    public async Task<FrozenReport?> ContentAsync(QuarterHeader quarter, int number, CancellationToken cancellationToken)
    {
        var row = await Versions(quarter)
            .Where(version => version.Number == number)
            .Select(version => new { version.Number, version.State, version.FrozenAt, version.Note, version.Content!.Json })
            .SingleOrDefaultAsync(cancellationToken);
        return row is null ? null : new FrozenReport(new ReportEdition(row.State, row.Number, row.FrozenAt), row.Json, row.Note);
    }

    /// <summary>Its file as it was sent; null when there is no such version.</summary>
    public Task<FrozenFile?> FileAsync(QuarterHeader quarter, int number, CancellationToken cancellationToken) =>
        Versions(quarter).FileAsync(number, cancellationToken);

    /// <summary>The number of the newest version; null when nothing was shared yet.</summary>
    public Task<int?> NewestAsync(QuarterHeader quarter, CancellationToken cancellationToken) =>
        Versions(quarter).MaxAsync(version => (int?)version.Number, cancellationToken);

    private IQueryable<FrozenVersion> Versions(QuarterHeader quarter) => db.VersionsOf(quarter.Record);
}
