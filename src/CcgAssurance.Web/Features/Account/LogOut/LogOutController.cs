using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Account.LogOut;

/// <summary>Anybody may log out, also somebody whose log-in has ended meanwhile.</summary>
[AllowAnonymous]
public sealed class LogOutController(Sessions sessions) : Controller
{
    [HttpPost("/account/log-out")]
    public async Task<IActionResult> Save()
    {
        await sessions.EndAsync(HttpContext);
        return LocalRedirect(AccountLinks.LogIn());
    }
}
