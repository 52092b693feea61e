using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Evidence.Download;

public sealed class DownloadEvidenceQuery(AssuranceDbContext db)
{
    public Task<DownloadedFile?> RunAsync(QuarterHeader quarter, Guid id, Actor actor, CancellationToken cancellationToken)
    {
        // What was taken over has the file of the evidence that it refers to, unless that became soft intelligence since.
        var owners = db.EvidenceItems
            .VisibleTo(actor)
            .Where(item => item.Id == id && item.AssessmentId == quarter.Id)
            .Select(item => item.File != null ? item.Id
                : item.TakenFrom!.Scope != EvidenceScope.Soft || item.Scope == EvidenceScope.Soft ? item.TakenFromId : null);
        return db.EvidenceFiles
            .AsNoTracking()
            .Where(file => owners.Contains(file.EvidenceItemId))
            .Select(file => new DownloadedFile(file.Name, file.Type, file.Content!.Bytes))
            .SingleOrDefaultAsync(cancellationToken);
    }
}
