using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Tables;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Grids.OfYear;

[GridRecord]
public sealed class YearGridController(YearGridQuery query) : Controller
{
    [HttpGet("/area-teams/{team}/{year}")]
    [HttpGet("/regions/{region}/{year}")]
    [HttpGet("/national/{year}")]
    [Requires(Permission.ViewGrids)]
    public async Task<IActionResult> Show(
        GridPlace place, GridPeriod period, YearGridFilter filter, Actor actor, CancellationToken cancellationToken) =>
        View("YearGrid", await query.RunAsync(place, period, filter, actor, cancellationToken));

    [HttpGet("/area-teams/{team}/{year}.xlsx")]
    [HttpGet("/regions/{region}/{year}.xlsx")]
    [HttpGet("/national/{year}.xlsx")]
    [Limited(LimitedUse.Export)]
    [Requires(Permission.ViewGrids)]
    public async Task<IActionResult> Workbook(
        GridPlace place, GridPeriod period, YearGridFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var grid = await query.RunAsync(place, period, filter, actor, cancellationToken);
        return await this.XlsxAsync(grid.Title, [YearGridTable.Of(grid)], cancellationToken);
    }

    [HttpGet("/area-teams/{team}/{year}.csv")]
    [HttpGet("/regions/{region}/{year}.csv")]
    [HttpGet("/national/{year}.csv")]
    [Limited(LimitedUse.Export)]
    [Requires(Permission.ViewGrids)]
    public async Task<IActionResult> Csv(
        GridPlace place, GridPeriod period, YearGridFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var grid = await query.RunAsync(place, period, filter, actor, cancellationToken);
        return await this.CsvAsync(grid.Title, YearGridTable.Of(grid), cancellationToken);
    }
}
