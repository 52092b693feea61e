using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Security;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Account.Password;

/// <summary>Whoever changes the password has to know the one before, and is logged out everywhere else.</summary>
[Authorize]
public sealed class ChangePasswordController(
    UserManager<ApplicationUser> users,
    SessionStore sessions,
    LogInGuard guard,
    SecurityLog security,
    IValidator<ChangePasswordForm> validator,
    TimeProvider clock) : Controller
{
    [HttpGet("/account/password")]
    public IActionResult Show() => View("ChangePassword", new ChangePasswordViewModel());

    [HttpPost("/account/password")]
    public async Task<IActionResult> Save(ChangePasswordForm form, CancellationToken cancellationToken)
    {
        if (!this.Accepts(validator, form))
        {
            return this.Refused("ChangePassword", new ChangePasswordViewModel());
        }

        var account = HttpContext.SignedIn()!;
        var (user, key) = (await users.FindByIdAsync(account.Id.ToString()), LogInGuard.KeyOf("own password", account.Id.ToString()));
        if (user is null || !await guard.TakeTurnAsync(key, UkTime.ToStoredPrecision(clock.GetUtcNow()), cancellationToken) ||
            !await users.CheckPasswordAsync(user, form.Current!))
        {
            ModelState.AddModelError("Form.Current", "Check your current password. Wait a little if you have tried several times");
            return this.Refused("ChangePassword", new ChangePasswordViewModel());
        }

        await guard.ForgetAsync(key, cancellationToken);
        var result = await users.ChangePasswordAsync(user, form.Current!, form.New!);
        if (!result.Succeeded)
        {
            ModelState.AddModelError("Form.New", result.Errors.First().Description);
            return this.Refused("ChangePassword", new ChangePasswordViewModel());
        }

        security.Note(HttpContext, SecurityEventKind.PasswordChanged, user.Key);
        await sessions.EndAllAsync(user.Id, account.Session, cancellationToken);
        return this.Done(AccountLinks.Show(), "Your password has been changed. You are logged out everywhere else");
    }
}

public sealed record ChangePasswordViewModel
{
    public ChangePasswordForm Form { get; init; } = new();
}
