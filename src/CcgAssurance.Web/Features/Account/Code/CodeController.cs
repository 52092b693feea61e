using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Security;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Features.Account.LogIn;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Account.Code;

/// <summary>The second page of a log-in, for accounts with an authenticator app.</summary>
[AllowAnonymous]
public sealed class CodeController(
    PendingLogIns pending,
    AuthenticatorCodes codes,
    LogInHandler logIn,
    LogInAnswer answer,
    SecurityLog security,
    IValidator<CodeForm> validator) : Controller
{
    /// <summary>Whoever comes here without a password begins with it.</summary>
    [HttpGet("/account/log-in/code")]
    public IActionResult Show() => LocalRedirect(AccountLinks.LogIn());

    [HttpPost("/account/log-in/code")]
    [Limited(LimitedUse.LogIn)]
    public async Task<IActionResult> Save(
        CodeForm form, [FromForm(Name = "pending")] string? whose, string? returnUrl, string? carried, CancellationToken cancellationToken)
    {
        if (await pending.ReadAsync(whose) is not { } user)
        {
            return this.Done(AccountLinks.LogIn(), "You took longer than 10 minutes. Log in again.");
        }

        var page = CodeViewModel.For(whose!, Url.IsLocalUrl(returnUrl) ? returnUrl : null, carried);
        if (!this.Accepts(validator, form))
        {
            return this.Refused("Code", page);
        }

        if (!await IsRightAsync(user, form, cancellationToken))
        {
            return this.Refused("Code", page);
        }

        await logIn.ForgetTriesAsync(user, cancellationToken);
        if (await answer.ForAsync(this, user, hasSecondFactor: true, returnUrl, carried) is { } onward)
        {
            return onward;
        }

        ModelState.AddModelError("Form.Code", LogInAnswer.NoRole);
        return this.Refused("Code", page);
    }

    private async Task<bool> IsRightAsync(ApplicationUser user, CodeForm form, CancellationToken cancellationToken)
    {
        if (VisibleText.IsIn(form.Code))
        {
            if (await codes.AcceptAsync(user, form.Code!, cancellationToken))
            {
                return true;
            }

            security.Note(HttpContext, SecurityEventKind.LogInFailed, user.Key, "Wrong code");
            ModelState.AddModelError(
                "Form.Code", "Check the code. Wait for the next one if you have used this one, and wait a little after several wrong ones");
            return false;
        }

        if (await codes.AcceptRecoveryAsync(user, form.RecoveryCode!, cancellationToken))
        {
            security.Note(HttpContext, SecurityEventKind.RecoveryCodeUsed, user.Key);
            return true;
        }

        security.Note(HttpContext, SecurityEventKind.LogInFailed, user.Key, "Wrong recovery code");
        ModelState.AddModelError("Form.RecoveryCode", "Check the recovery code. Each one can be used once");
        return false;
    }
}
