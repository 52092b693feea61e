using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Published.OfCcg;

[AllowAnonymous]
public sealed class PublishedCcgController(PublishedCcgQuery query) : Controller
{
    [HttpGet("/published/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancellationToken) =>
        await query.RunAsync(code, cancellationToken) is { } page ? View("PublishedCcg", page) : NotFound();
}
