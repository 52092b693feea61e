using CcgAssurance.Data.Security;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Account.LogOut;

/// <summary>Anybody may log out, also somebody whose log-in has ended meanwhile.</summary>
[AllowAnonymous]
public sealed class LogOutController(Sessions sessions, SecurityLog security) : Controller
{
    [HttpPost("/account/log-out")]
    public async Task<IActionResult> Save()
    {
        if (HttpContext.SignedIn() is not null)
        {
            security.Note(HttpContext, SecurityEventKind.LoggedOut);
        }

        await sessions.EndAsync(HttpContext);
        return LocalRedirect(AccountLinks.LogIn());
    }
}
