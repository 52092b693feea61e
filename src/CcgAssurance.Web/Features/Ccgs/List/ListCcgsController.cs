using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Ccgs.List;

public sealed class ListCcgsController(ListCcgsQuery query) : Controller
{
    [HttpGet("/ccgs")]
    [Requires(Permission.ListCcgs)]
    public async Task<IActionResult> Show(ListCcgsFilter filter, Actor actor, CancellationToken cancellationToken) =>
        View("ListCcgs", await query.RunAsync(filter, actor, cancellationToken));
}
