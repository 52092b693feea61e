using CcgAssurance.Data;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Work;

namespace CcgAssurance.Web.Features.Requests;

/// <summary>The replies that are missing although their last day is over, and the findings on replies.</summary>
public sealed class RequestOverdueSource(AssuranceDbContext db, OpenRequestsQuery open) : IOverdueSource
{
    public async Task<IReadOnlyList<OverdueRow>> InAsync(IQueryable<Ccg> ccgs, DateOnly today, CancellationToken cancellationToken)
    {
        var codes = ccgs.Select(ccg => ccg.Code);
        var requests = await open.RunAsync(
            db.InformationRequests.Where(request => codes.Contains(request.CcgCode)), today, cancellationToken);
        var rows =
            from request in requests
            from role in RequestTasks.Doers
            from task in RequestTasks.TasksOf(request.Facts, role, today)
            where task.IsOverdueOn(today)
            let row = request.RowOf(task)
            select new OverdueRow
            {
                Kind = OverdueKind.Information,
                Ccg = row.Ccg,
                CcgName = row.CcgName,
                What = task.Words,
                Who = task.Doer.Name(),
                Period = row.Period,
                DueOn = task.DueOn!.Value,
                Address = RequestLinks.Show(RequestKey.Of(request.Id, request.Number)),
            };
        return [.. rows];
    }
}
