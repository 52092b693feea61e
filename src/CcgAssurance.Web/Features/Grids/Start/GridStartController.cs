using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Grids.Start;

[GridRecord]
public sealed class GridStartController(GridStartQuery query) : Controller
{
    [HttpGet("/area-teams/{team}")]
    [HttpGet("/regions/{region}")]
    [HttpGet("/national")]
    [Requires(Permission.ViewGrids)]
    public async Task<IActionResult> Show(GridPlace place, Actor actor, CancellationToken cancellationToken) =>
        View("GridStart", await query.RunAsync(place, actor, cancellationToken));
}
