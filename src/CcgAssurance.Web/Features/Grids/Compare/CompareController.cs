using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Grids.OfQuarter;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Tables;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Grids.Compare;

[GridRecord]
public sealed class CompareController(CompareQuery query, QuarterGridQuery grid) : Controller
{
    [HttpGet("/area-teams/{team}/{year}/{quarter}/compare")]
    [HttpGet("/regions/{region}/{year}/{quarter}/compare")]
    [HttpGet("/national/{year}/{quarter}/compare")]
    [Requires(Permission.ViewGrids)]
    public Task<IActionResult> Show(
        GridPlace place,
        GridPeriod period,
        CompareFilter filter,
        QuarterGridFilter narrowed,
        Actor actor,
        CancellationToken cancellationToken) =>
        AnswerAsync(
            place,
            period,
            filter,
            narrowed,
            actor,
            comparison => Task.FromResult<IActionResult>(View("Compare", comparison)),
            cancellationToken);

    [HttpGet("/area-teams/{team}/{year}/{quarter}/compare.xlsx")]
    [HttpGet("/regions/{region}/{year}/{quarter}/compare.xlsx")]
    [HttpGet("/national/{year}/{quarter}/compare.xlsx")]
    [Limited(LimitedUse.Export)]
    [Requires(Permission.ViewGrids)]
    public Task<IActionResult> Workbook(
        GridPlace place,
        GridPeriod period,
        CompareFilter filter,
        QuarterGridFilter narrowed,
        Actor actor,
        CancellationToken cancellationToken) =>
        AnswerAsync(
            place,
            period,
            filter,
            narrowed,
            actor,
            comparison => this.XlsxAsync(comparison.Title, CompareTable.All(comparison), cancellationToken),
            cancellationToken);

    [HttpGet("/area-teams/{team}/{year}/{quarter}/compare.csv")]
    [HttpGet("/regions/{region}/{year}/{quarter}/compare.csv")]
    [HttpGet("/national/{year}/{quarter}/compare.csv")]
    [Limited(LimitedUse.Export)]
    [Requires(Permission.ViewGrids)]
    public Task<IActionResult> Csv(
        GridPlace place,
        GridPeriod period,
        CompareFilter filter,
        QuarterGridFilter narrowed,
        Actor actor,
        CancellationToken cancellationToken) =>
        AnswerAsync(
            place,
            period,
            filter,
            narrowed,
            actor,
            comparison => this.CsvAsync(comparison.Title, CompareTable.Issues(comparison), cancellationToken),
            cancellationToken);

    // Too few or too many: the grid again, with the ticks as they were.
    private async Task<IActionResult> AnswerAsync(
        GridPlace place,
        GridPeriod period,
        CompareFilter filter,
        QuarterGridFilter narrowed,
        Actor actor,
        Func<CompareViewModel, Task<IActionResult>> answer,
        CancellationToken cancellationToken)
    {
        if (filter.CanBeCompared)
        {
            return await query.RunAsync(place, period, filter, actor, cancellationToken) is { } comparison
                ? await answer(comparison)
                : NotFound();
        }

        ModelState.AddModelError("ccg", filter.Codes.Count > CompareFilter.Most
            ? $"Select no more than {CompareFilter.Most} CCGs. You selected {filter.Codes.Count}"
            : $"Select {CompareFilter.Fewest} to {CompareFilter.Most} CCGs to compare");
        Response.StatusCode = StatusCodes.Status400BadRequest;
        var model = await grid.RunAsync(place, period, narrowed, actor, cancellationToken);
        return View("QuarterGrid", model with { Ticked = filter.Codes });
    }
}
