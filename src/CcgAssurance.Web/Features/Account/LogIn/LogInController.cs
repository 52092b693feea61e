using CcgAssurance.Data.Security;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Account.Code;
using CcgAssurance.Web.Features.Account.SignOn;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Startup;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Account.LogIn;

[AllowAnonymous]
public sealed class LogInController(
    LogInHandler handler,
    LogInAnswer answer,
    LocalLogInQuery local,
    PendingLogIns pending,
    SecurityLog security,
    IValidator<LogInForm> validator,
    AssuranceSettings settings) : Controller
{
    [HttpGet("/account/log-in")]
    public IActionResult Show(string? returnUrl) => View("LogIn", Page(new LogInForm(), returnUrl, null));

    [HttpPost("/account/log-in")]
    [Limited(LimitedUse.LogIn, AccountField = "Form.Email")]
    public async Task<IActionResult> Save(LogInForm form, string? returnUrl, string? carried, CancellationToken cancellationToken)
    {
        if (!this.Accepts(validator, form))
        {
            return this.Refused("LogIn", Page(form, returnUrl, carried));
        }

        if (await handler.HandleAsync(form, HttpContext, cancellationToken) is not { } user)
        {
            ModelState.AddModelError(
                "Form.Email",
                $"Check your email address and password. After {LogInDelays.FreeTries} wrong tries you need to wait before you try again");
            return this.Refused("LogIn", Page(form, returnUrl, carried));
        }

        // Only to whoever knows the password: otherwise the message would tell where there is an account.
        if (await local.RunAsync(user.Key, cancellationToken) is { } provider)
        {
            security.Note(HttpContext, SecurityEventKind.LogInFailed, user.Key, $"Has to use {provider.Key}");
            ModelState.AddModelError(
                "Form.Email", $"Use the button ‘Log in with {provider.Name}’. Your organisation does not use passwords of CCG assurance");
            return this.Refused("LogIn", Page(form, returnUrl, carried));
        }

        if (user.TwoFactorEnabled)
        {
            // Not a page of its own: what was typed before has no other way to come along.
            return View("Code", CodeViewModel.For(pending.Write(user), returnUrl, carried));
        }

        if (await answer.ForAsync(this, user, hasSecondFactor: false, returnUrl, carried) is { } onward)
        {
            return onward;
        }

        ModelState.AddModelError("Form.Email", LogInAnswer.NoRole);
        return this.Refused("LogIn", Page(form, returnUrl, carried));
    }

    private LogInViewModel Page(LogInForm form, string? returnUrl, string? carried) => new()
    {
        Form = form with { Password = null },
        ReturnUrl = Url.IsLocalUrl(returnUrl) ? returnUrl : null,
        Carried = carried,
        DemoAccounts = LogInViewModel.AccountsOf(settings),
        Providers = settings.Accounts.Providers,
    };
}
