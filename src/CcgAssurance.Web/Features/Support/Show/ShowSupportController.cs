using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.Show;

[SupportRecord]
[Requires(Permission.ViewSupport)]
public sealed class ShowSupportController(ShowSupportQuery query) : Controller
{
    [HttpGet("/support/{package}")]
    public async Task<IActionResult> Show(SupportHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("ShowSupport", await query.RunAsync(header, actor, cancellationToken));

    [HttpGet("/support/{package}/editions/{edition:int}")]
    public async Task<IActionResult> Edition(SupportHeader header, int edition, Actor actor, CancellationToken cancellationToken) =>
        await query.RunAsync(header, edition, actor, cancellationToken) is { } found ? View("Edition", found) : NotFound();
}
