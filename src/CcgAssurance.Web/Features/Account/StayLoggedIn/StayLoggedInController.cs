using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Sending;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Account.StayLoggedIn;

/// <summary>
/// Prolongs a log-in that would end because nobody did anything (WCAG 2.2.1). The script of the page asks for it; without scripts its
/// button opens this page beside the one on which somebody is typing.
/// </summary>
[Authorize]
[SendsNoForm]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class StayLoggedInController(SessionStore sessions, TimeProvider clock) : Controller
{
    [HttpPost("/account/stay-logged-in")]
    public async Task<IActionResult> Save(CancellationToken cancellationToken)
    {
        await sessions.NoteSeenAsync(
            HttpContext.SignedIn()!.Session, UkTime.ToStoredPrecision(clock.GetUtcNow()), cancellationToken);
        return View("StayLoggedIn");
    }
}
