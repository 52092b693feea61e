using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Requests.Show;

[RequestRecord]
public sealed class ShowRequestController(ShowRequestQuery query) : Controller
{
    [HttpGet("/requests/{request}")]
    [Requires(Permission.ViewRequests)]
    public async Task<IActionResult> Show(RequestHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("ShowRequest", await query.RunAsync(header, actor, cancellationToken));
}
