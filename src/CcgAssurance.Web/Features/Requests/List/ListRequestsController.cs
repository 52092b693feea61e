using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Tables;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Requests.List;

[Requires(Permission.ViewRequests)]
public sealed class ListRequestsController(ListRequestsQuery query) : Controller
{
    [HttpGet("/requests")]
    public async Task<IActionResult> Show(ListRequestsFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var isWrong = this.IsWrong(filter);
        var page = View("ListRequests", await query.RunAsync(filter, isWrong, actor, cancellationToken));
        page.StatusCode = isWrong ? StatusCodes.Status400BadRequest : null;
        return page;
    }

    [HttpGet("/requests.csv")]
    [Limited(LimitedUse.Export)]
    public async Task<IActionResult> Csv(ListRequestsFilter filter, Actor actor, CancellationToken cancellationToken) =>
        this.IsWrong(filter)
            ? BadRequest()
            : await this.CsvAsync(
                RequestTable.Title, RequestTable.Of(await query.AllAsync(filter, actor, cancellationToken)), cancellationToken);

    [HttpGet("/requests.xlsx")]
    [Limited(LimitedUse.Export)]
    public async Task<IActionResult> Workbook(ListRequestsFilter filter, Actor actor, CancellationToken cancellationToken) =>
        this.IsWrong(filter)
            ? BadRequest()
            : await this.XlsxAsync(
                RequestTable.Title, [RequestTable.Of(await query.AllAsync(filter, actor, cancellationToken))], cancellationToken);
}
