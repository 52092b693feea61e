using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.SecurityTrail;

public sealed class SecurityTrailController(SecurityTrailQuery query) : Controller
{
    [HttpGet("/admin/security")]
    [Requires(Permission.ViewSecurityLog)]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Show(SecurityTrailFilter filter, CancellationToken cancellationToken)
    {
        if (filter.From?.Value > filter.To?.Value)
        {
            ModelState.AddModelError(nameof(SecurityTrailFilter.To), "Last day must be the same as or after the first day");
        }

        var isWrong = !ModelState.IsValid;
        var page = View("SecurityTrail", await query.RunAsync(filter, isWrong, cancellationToken));
        page.StatusCode = isWrong ? StatusCodes.Status400BadRequest : null;
        return page;
    }
}
