using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Tables;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Grids.OfQuarter;

[GridRecord]
public sealed class QuarterGridController(QuarterGridQuery query) : Controller
{
    [HttpGet("/area-teams/{team}/{year}/{quarter}")]
    [HttpGet("/regions/{region}/{year}/{quarter}")]
    [HttpGet("/national/{year}/{quarter}")]
    [Requires(Permission.ViewGrids)]
    public async Task<IActionResult> Show(
        GridPlace place, GridPeriod period, QuarterGridFilter filter, Actor actor, CancellationToken cancellationToken) =>
        View("QuarterGrid", await query.RunAsync(place, period, filter, actor, cancellationToken));

    [HttpGet("/area-teams/{team}/{year}/{quarter}.xlsx")]
    [HttpGet("/regions/{region}/{year}/{quarter}.xlsx")]
    [HttpGet("/national/{year}/{quarter}.xlsx")]
    [Limited(LimitedUse.Export)]
    [Requires(Permission.ViewGrids)]
    public async Task<IActionResult> Workbook(
        GridPlace place, GridPeriod period, QuarterGridFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var grid = await query.RunAsync(place, period, filter, actor, cancellationToken);
        return await this.XlsxAsync(grid.Title, QuarterGridTable.All(grid), cancellationToken);
    }

    [HttpGet("/area-teams/{team}/{year}/{quarter}.csv")]
    [HttpGet("/regions/{region}/{year}/{quarter}.csv")]
    [HttpGet("/national/{year}/{quarter}.csv")]
    [Limited(LimitedUse.Export)]
    [Requires(Permission.ViewGrids)]
    public async Task<IActionResult> Csv(
        GridPlace place, GridPeriod period, QuarterGridFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var grid = await query.RunAsync(place, period, filter, actor, cancellationToken);
        return await this.CsvAsync(grid.Title, QuarterGridTable.Groups(grid), cancellationToken);
    }
}
