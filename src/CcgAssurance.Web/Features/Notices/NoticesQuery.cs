using CcgAssurance.Data;
using CcgAssurance.Data.Notices;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Notices;

public sealed class NoticesQuery(AssuranceDbContext db, NoticeBoard board)
{
    private const int PageSize = 25;

    public async Task<NoticesViewModel> RunAsync(string? page, Actor actor, CancellationToken cancellationToken)
    {
        var total = await board.Of(actor).CountAsync(cancellationToken);
        var paging = Paging.Of(page, total, PageSize);
        var role = actor.Role;
        var rows = await board.Of(actor)
            .AsNoTracking()
            .OrderByDescending(notice => notice.MadeAt)
            .ThenByDescending(notice => notice.Id)
            .Skip(paging.Skip)
            .Take(PageSize)
            .Join(db.QuarterlyAssessments, notice => notice.AssessmentId, assessment => assessment.Id, (notice, assessment) => new NoticeRow
            {
                Id = notice.Id,
                Kind = notice.Kind,
                Task = notice.Task,
                DueOn = notice.DueOn,
                MadeAt = notice.MadeAt,
                IsRead = notice.ReadAt != null,
                Quarter = new QuarterKey(assessment.CcgCode, assessment.Year, assessment.Quarter),
                CcgName = db.Ccgs.Where(ccg => ccg.Code == assessment.CcgCode).Select(ccg => ccg.Name).Single(),
                LastVersion = assessment.LastVersion,
                Role = role,
            })
            .OrderByDescending(row => row.MadeAt)
            .ThenByDescending(row => row.Id)
            .ToListAsync(cancellationToken);
        return new NoticesViewModel { Rows = rows, Total = total, Page = paging.Page, Pages = paging.Pages };
    }
}
