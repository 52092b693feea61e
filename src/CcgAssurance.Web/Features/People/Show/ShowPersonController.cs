using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.People.Show;

[PersonRecord]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ShowPersonController(ShowPersonQuery query) : Controller
{
    [HttpGet("/admin/people/{person:guid}")]
    [Requires(Permission.ManagePeople)]
    public async Task<IActionResult> Show(PersonHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("ShowPerson", await query.RunAsync(header, TempData.TakeLink(), actor, cancellationToken));
}
