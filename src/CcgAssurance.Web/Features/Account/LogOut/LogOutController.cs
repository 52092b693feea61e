using CcgAssurance.Data.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Account.LogOut;

/// <summary>Anybody may log out, also somebody whose log-in has ended meanwhile.</summary>
[AllowAnonymous]
public sealed class LogOutController(SignInManager<ApplicationUser> logIns) : Controller
{
    [HttpPost("/account/log-out")]
    public async Task<IActionResult> Save()
    {
        await logIns.SignOutAsync();
        return LocalRedirect(AccountLinks.LogIn());
    }
}
