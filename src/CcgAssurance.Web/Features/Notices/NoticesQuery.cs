using CcgAssurance.Data.Notices;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Notices;

public sealed class NoticesQuery(NoticeBoard board)
{
    private const int PageSize = 25;

    public async Task<NoticesViewModel> RunAsync(string? page, Actor actor, CancellationToken cancellationToken)
    {
        var total = await board.Of(actor).CountAsync(cancellationToken);
        var paging = Paging.Of(page, total, PageSize);
        var rows = await board.Of(actor)
            .AsNoTracking()
            .OrderByDescending(notice => notice.MadeAt)
            .ThenBy(notice => notice.DueOn)
            .ThenBy(notice => notice.Subject)
            .ThenBy(notice => notice.Id)
            .Skip(paging.Skip)
            .Take(PageSize)
            .ToListAsync(cancellationToken);
        return new NoticesViewModel { Rows = rows, Total = total, Page = paging.Page, Pages = paging.Pages };
    }
}
