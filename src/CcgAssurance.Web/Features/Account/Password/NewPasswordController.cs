using System.ComponentModel.DataAnnotations;
using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Security;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Features.Account.LogIn;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Account.Password;

/// <summary>The page behind a link that was sent: for a new account, or instead of a forgotten password.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class NewPasswordController(
    PasswordLinks links,
    UserManager<ApplicationUser> users,
    SessionStore sessions,
    LogInHandler logIn,
    SecurityLog security,
    IValidator<NewPasswordForm> validator) : Controller
{
    [HttpGet("/account/new-password")]
    public async Task<IActionResult> Show(Guid? account, string? token) =>
        await links.ReadAsync(account, token) is { } user ? View("NewPassword", Page(user, token!)) : Old();

    [HttpPost("/account/new-password")]
    [Limited(LimitedUse.Reset)]
    public async Task<IActionResult> Save(NewPasswordForm form, Guid? account, string? token, CancellationToken cancellationToken)
    {
        if (await links.ReadAsync(account, token) is not { } user)
        {
            return Old();
        }

        if (!this.Accepts(validator, form))
        {
            return this.Refused("NewPassword", Page(user, token!));
        }

        var result = await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), form.New!);
        if (!result.Succeeded)
        {
            // Where the same link is used twice at once, the second time finds another stamp on the account.
            if (result.Errors.All(error => error.Code == nameof(IdentityErrorDescriber.ConcurrencyFailure)))
            {
                return Old();
            }

            ModelState.AddModelError("Form.New", result.Errors.First().Description);
            return this.Refused("NewPassword", Page(user, token!));
        }

        security.Note(HttpContext, SecurityEventKind.PasswordReset, user.Key);
        await sessions.EndAllAsync(user.Id, null, cancellationToken);
        await logIn.ForgetTriesAsync(user, cancellationToken);
        return this.Done(AccountLinks.LogIn(), "Your password has been set. Log in with it");
    }

    private ViewResult Old()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("OldLink");
    }

    private static NewPasswordViewModel Page(ApplicationUser user, string token) => new()
    {
        Account = user.Id,
        Token = token,
        Email = user.Email!,
        IsInvitation = user.PasswordHash is null,
    };
}

public sealed record NewPasswordForm
{
    [Display(Name = "New password")]
    [DataType(DataType.Password)]
    public string? New { get; init; }

    public sealed class Validator : AbstractValidator<NewPasswordForm>
    {
        public Validator() => RuleFor(form => form.New).Must(VisibleText.IsIn).WithMessage("Enter a new password");
    }
}

public sealed record NewPasswordViewModel
{
    public NewPasswordForm Form { get; init; } = new();

    public required Guid Account { get; init; }

    public required string Token { get; init; }

    public required string Email { get; init; }

    /// <summary>Whether the account has had no password yet.</summary>
    public required bool IsInvitation { get; init; }
}
