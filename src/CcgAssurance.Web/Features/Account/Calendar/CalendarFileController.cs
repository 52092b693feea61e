using System.Text;
using CcgAssurance.Web.Infrastructure.Calendars;
using CcgAssurance.Web.Infrastructure.Limits;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Account.Calendar;

/// <summary>Calendar programs cannot log in: the secret in the address says whose dates are asked for.</summary>
[AllowAnonymous]
public sealed class CalendarFileController(CalendarFileQuery query) : Controller
{
    [HttpGet("/calendar/{token}.ics")]
    [Limited(LimitedUse.Download)]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken) =>
        await query.RunAsync(token, cancellationToken) is { } file
            ? File(Encoding.UTF8.GetBytes(file), CalendarFile.MediaType, "ccg-assurance.ics")
            : NotFound();
}
