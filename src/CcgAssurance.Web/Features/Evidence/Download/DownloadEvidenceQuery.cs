using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Evidence.Download;

public sealed class DownloadEvidenceQuery(AssuranceDbContext db)
{
    public Task<DownloadedFile?> RunAsync(QuarterHeader quarter, Guid id, Actor actor, CancellationToken cancellationToken) =>
        db.EvidenceItems
            .AsNoTracking()
            .VisibleTo(actor)
            .Where(item => item.Id == id && item.AssessmentId == quarter.Id && item.File != null)
            .Select(item => new DownloadedFile(item.File!.Name, item.File.Type, item.File.Content!.Bytes))
            .SingleOrDefaultAsync(cancellationToken);
}
