using CcgAssurance.Data.Identity;
using CcgAssurance.Data.WorkingCopies;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.WorkingCopies;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Sending;
using CcgAssurance.Web.Startup;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Account.LogIn;

[AllowAnonymous]
public sealed class LogInController(
    SignInManager<ApplicationUser> logIns,
    IValidator<LogInForm> validator,
    CarriedForms carriedForms,
    WorkingCopyStore store,
    TimeProvider clock,
    AssuranceSettings settings) : Controller
{
    private static readonly ApplicationUser Nobody =
        new() { Name = "", Role = Role.Administrator, Organisation = OrganisationCode.NhsEngland };
    private static readonly string NobodysHash = new PasswordHasher<ApplicationUser>().HashPassword(Nobody, Guid.NewGuid().ToString());

    [HttpGet("/account/log-in")]
    public IActionResult Show(string? returnUrl) => View("LogIn", Page(new LogInForm(), returnUrl, null));

    [HttpPost("/account/log-in")]
    public async Task<IActionResult> Save(LogInForm form, string? returnUrl, string? carried, CancellationToken cancellationToken)
    {
        if (!this.Accepts(validator, form))
        {
            return this.Refused("LogIn", Page(form, returnUrl, carried));
        }

        if (await TryLogInAsync(form) is not { } user)
        {
            // The same words for an unknown address, a wrong password and a locked account: a stranger learns nothing.
            ModelState.AddModelError(
                "Form.Email", "Check your email address and password. After 5 wrong tries an account is locked for 15 minutes");
            return this.Refused("LogIn", Page(form, returnUrl, carried));
        }

        var home = Url.IsLocalUrl(returnUrl) ? returnUrl : "/";
        return string.IsNullOrEmpty(carried) ? LocalRedirect(home) : await GiveBackAsync(carried, user, home, cancellationToken);
    }

    private async Task<IActionResult> GiveBackAsync(string carried, ApplicationUser user, string home, CancellationToken cancellationToken)
    {
        if (carriedForms.Read(carried) is not { } form)
        {
            return this.Done(home, "You are logged in. What you typed could not be kept, because you logged in more than an hour later.");
        }

        var actor = AccountClaims.ActorOf(await logIns.CreateUserPrincipalAsync(user), UkTime.ToStoredPrecision(clock.GetUtcNow()))!;
        if (form.User != actor.UserId)
        {
            return this.Done(
                "/", "You are logged in. The form sent before belongs to another account, so what was typed into it is not shown to you.");
        }

        await store.KeepAsync(form.Address, form.Answers, actor, cancellationToken);
        return LocalRedirect(WorkingCopyPages.Continue(form.Address));
    }

    // An unknown address and a locked account take as long as a wrong password, so that the time does not tell them apart.
    private async Task<ApplicationUser?> TryLogInAsync(LogInForm form)
    {
        var user = await logIns.UserManager.FindByNameAsync(form.Email!);
        if (user is null || await logIns.UserManager.IsLockedOutAsync(user))
        {
            logIns.UserManager.PasswordHasher.VerifyHashedPassword(user ?? Nobody, NobodysHash, form.Password!);
            return null;
        }

        var answer = await logIns.PasswordSignInAsync(user, form.Password!, isPersistent: false, lockoutOnFailure: true);
        return answer.Succeeded ? user : null;
    }

    private LogInViewModel Page(LogInForm form, string? returnUrl, string? carried) => new()
    {
        Form = form with { Password = null },
        ReturnUrl = Url.IsLocalUrl(returnUrl) ? returnUrl : null,
        Carried = carried,
        DemoAccounts = LogInViewModel.AccountsOf(settings),
    };
}
