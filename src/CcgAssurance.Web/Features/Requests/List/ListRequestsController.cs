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
    public async Task<IActionResult> Show(ListRequestsFilter filter, Actor actor, CancellationToken cancellationToken) =>
        View("ListRequests", await query.RunAsync(filter, actor, cancellationToken));

    [HttpGet("/requests.csv")]
    [Limited(LimitedUse.Download)]
    public async Task<IActionResult> Csv(ListRequestsFilter filter, Actor actor, CancellationToken cancellationToken) =>
        await this.CsvAsync(
            RequestTable.Title, RequestTable.Of(await query.AllAsync(filter, actor, cancellationToken)), cancellationToken);

    [HttpGet("/requests.xlsx")]
    [Limited(LimitedUse.Download)]
    public async Task<IActionResult> Xlsx(ListRequestsFilter filter, Actor actor, CancellationToken cancellationToken) =>
        await this.XlsxAsync(
            RequestTable.Title, [RequestTable.Of(await query.AllAsync(filter, actor, cancellationToken))], cancellationToken);
}
