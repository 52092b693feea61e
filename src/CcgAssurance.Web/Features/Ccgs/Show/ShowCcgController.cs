using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Ccgs.Show;

[CcgRecord]
public sealed class ShowCcgController(ShowCcgQuery query) : Controller
{
    [HttpGet("/ccgs/{code}")]
    [Requires(Permission.ViewCcgs)]
    public async Task<IActionResult> Show(CcgHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("ShowCcg", await query.RunAsync(header, actor, cancellationToken));
}
