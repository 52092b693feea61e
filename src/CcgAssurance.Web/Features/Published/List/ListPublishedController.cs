using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Published.List;

[AllowAnonymous]
public sealed class ListPublishedController(ListPublishedQuery query) : Controller
{
    [HttpGet("/published")]
    public async Task<IActionResult> Show(ListPublishedFilter filter, CancellationToken cancellationToken) =>
        View("ListPublished", await query.RunAsync(filter, cancellationToken));
}
