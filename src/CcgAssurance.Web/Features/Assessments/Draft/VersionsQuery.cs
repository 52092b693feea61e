using CcgAssurance.Data;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Draft;

/// <summary>Lists the frozen versions of a quarter's report, the newest first.</summary>
public sealed class VersionsQuery(AssuranceDbContext db)
{
    public async Task<IReadOnlyList<VersionRow>> RunAsync(QuarterHeader quarter, CancellationToken cancellationToken)
    {
        var (kind, id) = (AssessmentId.Kind, quarter.Id.ToString());
        return await db.FrozenVersions
            .AsNoTracking()
            .Where(version => version.RecordKind == kind && version.RecordId == id)
            .OrderByDescending(version => version.Number)
            .Select(version => new VersionRow(version.Number, version.State, version.FrozenAt, version.FrozenBy, version.Note))
            .ToListAsync(cancellationToken);
    }
}
