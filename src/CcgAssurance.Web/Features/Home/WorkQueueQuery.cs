using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Work;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Work;

namespace CcgAssurance.Web.Features.Home;

public sealed class WorkQueueQuery(WorkQuery work)
{
    private const int PageSize = 40;

    public async Task<WorkQueueViewModel> RunAsync(WorkQueueFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var rows = await work.RunAsync(actor, cancellationToken);
        var mine = Listed("What you have to do", [.. rows.Where(row => row.Task.IsMine)], filter.Page, actor.Today);
        var waiting = Listed("What you are waiting for", [.. rows.Where(row => !row.Task.IsMine)], filter.Waiting, actor.Today);
        return new WorkQueueViewModel
        {
            Today = actor.Today,
            Mine = mine with { Link = page => HomeLinks.WorkQueue(page, waiting.Page) },
            Waiting = waiting with { Link = page => HomeLinks.WorkQueue(mine.Page, page) },
            TakesPart = WorkRoles.TakesPart(actor.Role),
        };
    }

    private static WorkList Listed(string caption, IReadOnlyList<WorkRow> rows, string? asked, DateOnly today)
    {
        var paging = Paging.Of(asked, rows.Count, PageSize);
        return new WorkList(
            caption,
            [
                .. rows.Skip(paging.Skip).Take(PageSize)
                    .GroupBy(row => (row.Task, row.Period, Part: row.Detail is null ? null : (Guid?)row.Key))
                    .Select(group => new WorkGroup([.. group])),
            ],
            rows.Count,
            rows.Count(row => row.Task.IsOverdueOn(today)),
            paging.Page,
            paging.Pages);
    }
}
