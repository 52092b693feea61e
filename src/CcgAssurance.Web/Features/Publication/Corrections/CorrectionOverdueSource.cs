using CcgAssurance.Data;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Work;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Publication.Corrections;

/// <summary>The requests for a correction that were to be answered by now.</summary>
public sealed class CorrectionOverdueSource(AssuranceDbContext db) : IOverdueSource
{
    public async Task<IReadOnlyList<OverdueRow>> InAsync(IQueryable<Ccg> ccgs, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await db.CorrectionRequests
            .AsNoTracking()
            .Where(request => request.Status == CorrectionRequestStatus.Open && request.DueOn < today)
            .Join(
                db.QuarterlyAssessments.Join(ccgs, quarter => quarter.CcgCode, ccg => ccg.Code, (quarter, ccg) => new
                {
                    quarter.Id,
                    Key = new QuarterKey(quarter.CcgCode, quarter.Year, quarter.Quarter),
                    Name = ccg.NameOn(quarter.EndsOn),
                }),
                request => request.AssessmentId,
                quarter => quarter.Id,
                (request, quarter) => new { quarter.Key, quarter.Name, request.Id, request.AskedBy, request.DueOn })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new OverdueRow
            {
                Kind = OverdueKind.Request,
                Ccg = row.Key.Ccg,
                CcgName = row.Name,
                What = $"Answer the request from {row.AskedBy} for a correction",
                Who = Role.AreaTeamDirector.Name(),
                Period = row.Key.Period(),
                DueOn = row.DueOn,
                Address = PublicationLinks.Correction(row.Key, row.Id),
            }),
        ];
    }
}
