using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Demo;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Startup;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Account.LogIn;

[AllowAnonymous]
public sealed class LogInController(
    SignInManager<ApplicationUser> logIns, IValidator<LogInForm> validator, AssuranceSettings settings) : Controller
{
    private static readonly ApplicationUser Nobody =
        new() { Name = "", Role = Role.Administrator, Organisation = OrganisationCode.NhsEngland };
    private static readonly string NobodysHash = new PasswordHasher<ApplicationUser>().HashPassword(Nobody, Guid.NewGuid().ToString());

    [HttpGet("/account/log-in")]
    public IActionResult Show(string? returnUrl, bool lost) => View("LogIn", Page(new LogInForm(), returnUrl) with { IsLost = lost });

    [HttpPost("/account/log-in")]
    public async Task<IActionResult> Save(LogInForm form, string? returnUrl)
    {
        if (!this.Accepts(validator, form))
        {
            return this.Refused("LogIn", Page(form, returnUrl));
        }

        if (!await TryLogInAsync(form))
        {
            // The same words for an unknown address, a wrong password and a locked account: a stranger learns nothing.
            ModelState.AddModelError(
                "Form.Email", "Check your email address and password. After 5 wrong tries an account is locked for 15 minutes");
            return this.Refused("LogIn", Page(form, returnUrl));
        }

        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }

    // An unknown address and a locked account take as long as a wrong password, so that the time does not tell them apart.
    private async Task<bool> TryLogInAsync(LogInForm form)
    {
        var user = await logIns.UserManager.FindByNameAsync(form.Email!);
        if (user is null || await logIns.UserManager.IsLockedOutAsync(user))
        {
            logIns.UserManager.PasswordHasher.VerifyHashedPassword(user ?? Nobody, NobodysHash, form.Password!);
            return false;
        }

        return (await logIns.PasswordSignInAsync(user, form.Password!, isPersistent: false, lockoutOnFailure: true)).Succeeded;
    }

    private LogInViewModel Page(LogInForm form, string? returnUrl) => new()
    {
        Form = form with { Password = null },
        ReturnUrl = Url.IsLocalUrl(returnUrl) ? returnUrl : null,
        DemoAccounts = settings.DemoEnabled ? DemoAccounts.All : [],
    };
}
