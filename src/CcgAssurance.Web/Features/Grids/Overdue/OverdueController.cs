using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Tables;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Grids.Overdue;

[GridRecord]
public sealed class OverdueController(OverdueQuery query) : Controller
{
    [HttpGet("/area-teams/{team}/overdue")]
    [Requires(Permission.ViewOverdue)]
    public async Task<IActionResult> Show(GridPlace place, OverdueFilter filter, Actor actor, CancellationToken cancellationToken) =>
        View("Overdue", await query.RunAsync(place, filter, actor, cancellationToken));

    [HttpGet("/area-teams/{team}/overdue.xlsx")]
    [Limited(LimitedUse.Export)]
    [Requires(Permission.ViewOverdue)]
    public async Task<IActionResult> Workbook(GridPlace place, OverdueFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var list = await query.RunAsync(place, filter, actor, cancellationToken);
        return await this.XlsxAsync(list.Title, [OverdueTable.Of(list)], cancellationToken);
    }

    [HttpGet("/area-teams/{team}/overdue.csv")]
    [Limited(LimitedUse.Export)]
    [Requires(Permission.ViewOverdue)]
    public async Task<IActionResult> Csv(GridPlace place, OverdueFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var list = await query.RunAsync(place, filter, actor, cancellationToken);
        return await this.CsvAsync(list.Title, OverdueTable.Of(list), cancellationToken);
    }
}
