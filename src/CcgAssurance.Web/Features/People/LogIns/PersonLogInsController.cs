using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.People.LogIns;

[PersonRecord]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PersonLogInsController(PersonLogInsQuery query) : Controller
{
    [HttpGet("/admin/people/{person:guid}/log-ins")]
    [Requires(Permission.ViewSecurityLog)]
    public async Task<IActionResult> Show(PersonHeader header, CancellationToken cancellationToken) =>
        View("PersonLogIns", await query.RunAsync(header, cancellationToken));
}
