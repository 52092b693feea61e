using CcgAssurance.Data.Identity;
using CcgAssurance.Web.Demo;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Startup;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Account.LogIn;

[AllowAnonymous]
public sealed class LogInController(SignInManager<ApplicationUser> logIns, IValidator<LogInForm> validator, AssuranceSettings settings) : Controller
{
    [HttpGet("/account/log-in")]
    public IActionResult Show(string? returnUrl) => View("LogIn", Page(new LogInForm(), returnUrl));

    [HttpPost("/account/log-in")]
    public async Task<IActionResult> Save(LogInForm form, string? returnUrl)
    {
        if (!this.Accepts(validator, form))
        {
            return this.Refused("LogIn", Page(form, returnUrl));
        }

        var result = await logIns.PasswordSignInAsync(form.Email!, form.Password!, isPersistent: false, lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            // The same words for an unknown address, a wrong password and a locked account: a stranger learns nothing.
            ModelState.AddModelError(
                "Form.Email", "Check your email address and password. After 5 wrong tries an account is locked for 15 minutes");
            return this.Refused("LogIn", Page(form, returnUrl));
        }

        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }

    private LogInViewModel Page(LogInForm form, string? returnUrl) => new()
    {
        Form = form with { Password = null },
        ReturnUrl = Url.IsLocalUrl(returnUrl) ? returnUrl : null,
        DemoAccounts = settings.DemoEnabled ? DemoAccounts.All : [],
    };
}
