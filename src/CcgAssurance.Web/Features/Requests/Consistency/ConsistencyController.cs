using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Requests.List;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Tables;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Requests.Consistency;

/// <summary>How often area teams ask, how fast they get a reply and with what result, for everybody who compares groups.</summary>
[Requires(Permission.ViewGrids)]
public sealed class ConsistencyController(ConsistencyQuery query) : Controller
{
    [HttpGet("/requests/consistency")]
    public async Task<IActionResult> Show(ListRequestsFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var isWrong = this.IsWrong(filter);
        var page = View("Consistency", await query.RunAsync(filter, isWrong, actor, cancellationToken));
        page.StatusCode = isWrong ? StatusCodes.Status400BadRequest : null;
        return page;
    }

    [HttpGet("/requests/consistency.csv")]
    [Limited(LimitedUse.Export)]
    public async Task<IActionResult> Csv(ListRequestsFilter filter, Actor actor, CancellationToken cancellationToken) =>
        this.IsWrong(filter)
            ? BadRequest()
            : await this.CsvAsync(
                ConsistencyTable.Title,
                ConsistencyTable.Ccgs(await query.RunAsync(filter, false, actor, cancellationToken)),
                cancellationToken);

    [HttpGet("/requests/consistency.xlsx")]
    [Limited(LimitedUse.Export)]
    public async Task<IActionResult> Workbook(ListRequestsFilter filter, Actor actor, CancellationToken cancellationToken) =>
        this.IsWrong(filter)
            ? BadRequest()
            : await this.XlsxAsync(
                ConsistencyTable.Title,
                ConsistencyTable.All(await query.RunAsync(filter, false, actor, cancellationToken)),
                cancellationToken);
}
